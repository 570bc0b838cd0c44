import { waitsFor } from '@app/domain/sessions/counted-days';
import { addDays } from '@app/domain/day';
import { realClock } from '@app/server/clock';
import { organisationRoutes } from '@app/server/organisations/routes';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as } from '../support/app.ts';

let house: PlanningHouse;
const today = realClock.today();
const inDays = (days: number) => addDays(today, days);

interface Line {
  id: string;
  version: number;
  name: string;
  coming: number;
  waiting: number;
}

beforeAll(async () => {
  house = await openPlanningHouse(organisationRoutes(realClock));
});
afterAll(() => house.close());

/** A venue that nobody knows the way to, with its days. */
async function aVenue(name: string, days: string[], known: object = {}) {
  const ids = [];
  for (const day of days) ids.push(await house.aDay({ day }));
  const [venue] = await house.owner`
    insert into app.venues ${house.owner({ name, town: 'Boom', ...known })} returning id`;
  await house.owner`update app.sessions set venue_id = ${venue!.id} where id = any(${ids})`;
  return { id: venue!.id as string, days: ids };
}

const listed = async (query = '') =>
  (await house.read(`/venues${query}`)) as { venues: Line[]; waiting: number; found: number };

const save = (venue: Line, different: object) =>
  house.app.inject({
    method: 'PATCH',
    url: `/api/venues/${venue.id}`,
    headers: as(house.hilde),
    payload: {
      key: randomUUID(),
      version: venue.version,
      name: venue.name,
      town: 'Boom',
      address: null,
      howToGetThere: null,
      ...different,
    },
  });

test('the venue that most days wait for stands first, and its days are those that wait for it on their own page', async () => {
  const [one, three, known] = [
    await aVenue('Aan de kerk', [inDays(9)]),
    await aVenue('Zaal', [inDays(7), inDays(14), inDays(21)]),
    await aVenue('Bekend', [inDays(8), inDays(15)], { how_to_get_there: 'Bus 3.' }),
  ];
  const list = await listed();
  const lines = list.venues.filter(({ name }) => ['Aan de kerk', 'Zaal', 'Bekend'].includes(name));
  expect(lines).toMatchObject([
    { id: three.id, coming: 3, waiting: 3 },
    { id: one.id, coming: 1, waiting: 1 },
    { id: known.id, coming: 2, waiting: 0 },
  ]);
  expect(list.waiting).toBe(4);

  const { sessions } = await house.read(`/sessions/judged?from=${today}&until=${inDays(60)}`);
  expect(sessions.filter((one: never) => waitsFor(one).includes('route'))).toHaveLength(4);
});

test('a day that is over, is cancelled or is about to be waits for nothing', async () => {
  const { id, days } = await aVenue('Stil', [inDays(-3), inDays(10), inDays(11), inDays(12)]);
  await house.owner`update app.sessions set cancelled_at = now() where id = ${days[1]!}`;
  await house.owner`
    update app.sessions set cancels_at = now() + interval '10 minutes' where id = ${days[2]!}`;
  expect((await listed(`?venue=${id}`)).venues).toMatchObject([{ coming: 1, waiting: 1 }]);
});

test('an address or a way ends the wait of every day there; a town, a stop or a door does not', async () => {
  const { id } = await aVenue('Hoek', [inDays(5), inDays(6)]);
  const now = async () => (await listed(`?venue=${id}`)).venues[0]!;
  for (const [known, waiting] of [
    [{ town: 'Lier' }, 2],
    [{ busStop: 'Halte Kerk' }, 2],
    [{ entrance: 'De zijdeur.' }, 2],
    [{ address: 'Kerkstraat 1' }, 0],
    [{ address: '', howToGetThere: 'Bus 3.' }, 0],
    [{ howToGetThere: '' }, 2],
  ] as const) {
    expect((await save(await now(), known)).statusCode).toBe(200);
    expect((await now()).waiting, JSON.stringify(known)).toBe(waiting);
  }
});

test('there are fifty on a page, and those after them on the next', async () => {
  await house.owner`insert into app.venues (name, town) select 'Kamer ' || n, 'Boom' from generate_series(1, 60) n`;
  const [first, second] = [await listed(), await listed('?page=2')];
  expect(first.venues).toHaveLength(50);
  expect(first.venues.length + second.venues.length).toBe(first.found);
  expect(new Set([...first.venues, ...second.venues].map(({ id }) => id)).size).toBe(first.found);
});

test('a trainer and a coach have no such list', async () => {
  const answer = await house.app.inject({ url: '/api/venues', headers: as(house.trainer) });
  expect(answer.statusCode).toBe(403);
});
