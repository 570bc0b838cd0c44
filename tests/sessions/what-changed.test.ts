import { capital } from '@app/emails/in-words';
import type { Letter } from '@app/emails/letter';
import { realClock } from '@app/server/clock';
import { organisationRoutes } from '@app/server/organisations/routes';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { workerOn } from '../messages/at-work.ts';
import { as, type Acting } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';
import { said } from '../support/said.ts';

let house: PlanningHouse;
let worker: Awaited<ReturnType<typeof workerOn>>;
/** Letters leave when a test says so, and not by themselves between two changes. */
let isTime = false;
let sent: { to: string; letter: Letter }[] = [];
let session: string;
/** Coaches by what they answered. */
let coaches: Record<'yes' | 'asked' | 'no', Acting>;
let yes: string;

beforeAll(async () => {
  house = await openPlanningHouse(organisationRoutes(realClock));
  worker = await workerOn(house.database, {
    clock: { ...realClock, now: () => (isTime ? realClock.now() : '2000-01-01T00:00:00.000Z') },
    post: {
      async send(letter, { address }) {
        sent.push({ to: address.split('@')[0]!, letter });
        return 'sent';
      },
    },
  });
  await house.owner`
    insert into app.contacts (person_id, email) values (${house.trainer.personId}, 'naima@post.example')`;
});
afterAll(async () => {
  await worker.stop();
  await house.close();
});
beforeEach(async () => {
  // Naïma prepares one day at that hour.
  await house.owner`update app.sessions set preparation_on = null`;
  session = await house.aDay({ coachesNeeded: 3 });
  await house.owner`
    update app.sessions set preparation_on = '2030-03-07', preparation_at = '10:00', preparation_minutes = 30
    where id = ${session}`;
  coaches = {
    yes: await aCoach(house.owner, 'Bea', 'bea@post.example'),
    asked: await aCoach(house.owner, 'Freddy', 'freddy@post.example'),
    no: await aCoach(house.owner, 'Nadia', 'nadia@post.example'),
  };
  for (const coach of Object.values(coaches)) await house.invite(session, coach);
  await drained();
  const invitationOf = async ({ personId }: Acting) =>
    (await house.owner`select id from app.invitations where coach_id = ${personId}`)[0]!
      .id as string;
  yes = await invitationOf(coaches.yes);
  await house.byLink(yes, 'yes');
  await house.byLink(await invitationOf(coaches.no), 'no');
  await drained();
});

/** What left by now, by its reader. */
async function drained() {
  sent = [];
  isTime = true;
  await worker.drainNow();
  isTime = false;
  return Object.fromEntries(sent.map(({ to, letter }) => [to, letter]));
}

const preparation = { on: '2030-03-07', at: '10:00', minutes: 30, how: null };
const told = async (different: object) =>
  ((await house.change(session, different)).json() as { told: string[] }).told;

test('a preparation that moves is told to everybody who counts on the day, as it was and as it is', async () => {
  expect(await told({ preparation: { ...preparation, on: '2030-03-08' } })).toEqual([
    'Bea',
    'Freddy',
    'Naïma',
  ]);
  const letters = await drained();
  expect(Object.keys(letters).sort()).toEqual(['bea', 'freddy', 'naima']);
  for (const [reader, letter] of Object.entries(letters)) {
    expect(letter.preview).toBe('De dag en het uur blijven. Anders is: de voorbereiding.');
    const others = { naima: 'Bea', bea: 'Naïma', freddy: 'Bea en Naïma' }[reader];
    expect(letter.text).toContain(
      `Het was: ${said('2030-03-07')}, 10 uur: je bereidt de dag voor met ${others}.`,
    );
    expect(letter.text).toContain(`Het wordt: ${said('2030-03-08')}, 10 uur`);
    expect(letter.text).not.toContain('Past dat nog voor jou?');
    expect(letter.text).toContain('Past dat niet? Bel');
  }
  expect(letters.bea?.text).toContain('Ik weet het');
  expect(letters.bea?.attachments?.[0]?.content).toContain('ijdag 8 maart');
  expect(letters.freddy?.attachments).toBeUndefined();
  expect(await drained()).toEqual({});
});

test('her calendar replaces the day that it had', async () => {
  const before = (await house.show(session)).version;
  await told({ preparation: { ...preparation, at: '11:00' } });
  const sequence = async () =>
    Number(/SEQUENCE:(\d+)/.exec((await drained()).bea?.attachments?.[0]?.content ?? '')?.[1]);
  const first = await sequence();
  await told({ preparation: { ...preparation, at: '13:00' } });
  expect(before).toBeGreaterThan(0);
  expect(await sequence()).toBeGreaterThan(first);
});

test('what is as it was when the letters leave, is told to nobody', async () => {
  await told({ preparation: { ...preparation, on: '2030-03-08' } });
  await told({ preparation });
  expect(await drained()).toEqual({});
  expect((await house.show(session)).news).toEqual([]);
});

test('two changes before a letter leaves are one letter, from what she knew', async () => {
  await told({ preparation: { ...preparation, on: '2030-03-08' } });
  await told({ preparation: { ...preparation, on: '2030-03-11' } });
  await drained();
  expect(sent.filter(({ to }) => to === 'bea')).toHaveLength(1);
  const { text } = sent.find(({ to }) => to === 'bea')!.letter;
  expect(text).toContain(said('2030-03-07'));
  expect(text).toContain(said('2030-03-11'));
  expect(text).not.toContain('8 maart');
});

test('a day that moves along with it asks again, in one letter', async () => {
  await told({ preparation: { ...preparation, on: '2030-03-08' } });
  await told({ startsAt: '10:00' });
  await drained();
  const hers = sent.filter(({ to }) => to === 'bea');
  expect(hers).toHaveLength(1);
  expect(hers[0]?.letter.text).toContain('Past dat nog voor jou?');
  expect(hers[0]?.letter.text).toContain(
    `${capital(said('2030-03-08'))}, 10 uur: je bereidt de dag voor`,
  );
});

test('another trainer is told to the coach who comes, and to nobody else', async () => {
  const wouter = await aPerson(house.owner, 'trainer', 'Wouter');
  expect(await told({ trainerIds: [wouter.personId] })).toEqual(['Bea']);
  const letters = await drained();
  expect(Object.keys(letters)).toEqual(['bea']);
  expect(letters.bea?.text).toContain('Het was: Naïma (trainer)');
  expect(letters.bea?.text).toContain('Het wordt: Wouter (trainer)');
});

describe('of a venue', () => {
  const venueOf = async () => {
    const [found] = await house.owner`
      select l.id, l.name, l.version from app.venues l join app.sessions s on s.venue_id = l.id where s.id = ${session}`;
    return found as unknown as { id: string; name: string; version: number };
  };
  const venue = { address: '', howToGetThere: 'Bus 2 tot de markt' };
  async function changed(different: object) {
    const { id, name, version } = await venueOf();
    const answer = await house.app.inject({
      method: 'PATCH',
      url: `/api/venues/${id}`,
      headers: as(house.hilde),
      payload: { key: randomUUID(), version, name, town: 'Lier', ...venue, ...different },
    });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json() as { told: string[] };
  }

  test('another address is told to the people of every day to come there', async () => {
    const { id } = await venueOf();
    const other = await house.aDay({ day: '2030-04-11' });
    const behind = await house.aDay({ day: '2020-04-11' });
    await house.owner`update app.sessions set venue_id = ${id} where id = any(${[other, behind]}::uuid[])`;
    const nina = await aCoach(house.owner, 'Nina', 'nina@post.example');
    const { invitationId } = (await house.invite(other, nina)).json();
    await drained();
    await house.byLink(invitationId, 'yes');
    await drained();

    const venue = await house.app.inject({ url: `/api/venues/${id}`, headers: as(house.hilde) });
    const expected = ['Bea', 'Freddy', 'Naïma', 'Nina'];
    expect(venue.json().countOnIt.toSorted()).toEqual(expected);
    expect((await changed({ address: 'Markt 1' })).told.toSorted()).toEqual(expected);
    const letters = await drained();
    expect(Object.keys(letters).sort()).toEqual(['bea', 'freddy', 'naima', 'nina']);
    expect(letters.nina?.text).toContain(said('2030-04-11'));
    expect(letters.nina?.text).toContain('Markt 1, Lier');
  });

  test('another entrance is told as the way there is now', async () => {
    await changed({ entrance: 'De blauwe deur' });
    const { bea } = await drained();
    expect(bea?.preview).toContain('hoe je er geraakt');
    expect(bea?.text).toContain('De blauwe deur');
    expect(bea?.text).not.toContain('Het was:');
  });

  test('what nobody counts on, is told to nobody', async () => {
    expect((await changed({ name: 'De Kaai' })).told).toEqual([]);
    expect(await drained()).toEqual({});
  });
});

test('the page of the day says of what each hears, and since when she knows', async () => {
  const news = async () =>
    (await house.show(session)).news.map(
      ({ person, heard, state, knownHow }: Record<string, unknown>) => ({
        who: (person as { firstName: string }).firstName,
        heard,
        state,
        knownHow,
      }),
    );
  await told({ preparation: { ...preparation, on: '2030-03-08' } });
  const hers = { who: 'Bea', heard: ['preparation'] };
  expect(await news()).toContainEqual({ ...hers, state: 'leaving', knownHow: null });
  await drained();
  expect(await news()).toContainEqual({ ...hers, state: 'told', knownHow: null });
  const { news: shown } = await house.read(`/answers/${house.links.tokenOf(yes, 0)}`, coaches.yes);
  await house.app.inject({
    method: 'POST',
    url: `/api/answers/${house.links.tokenOf(yes, 0)}/known`,
    payload: { letter: shown.letter },
  });
  expect(await news()).toContainEqual({ ...hers, state: 'told', knownHow: 'link' });
});

describe('the way there', () => {
  const venueOf = async (day: string) => (await house.show(day)).venueId as string;
  const keepWay = async (way: string, wayFor: string) => {
    const { version } = await house.show(session);
    const changed = await house.app.inject({
      method: 'PATCH',
      url: `/api/sessions/${session}`,
      headers: as(house.hilde),
      payload: { key: randomUUID(), version, session: {}, howToGetThere: way, wayFor },
    });
    expect(changed.statusCode, changed.body).toBe(200);
  };

  test('is told as what it is, once it is known: no change of anything', async () => {
    await house.owner`update app.venues set how_to_get_there = null where id = ${await venueOf(session)}`;
    await keepWay('Bus 5 tot de kerk', 'this-day');
    const letters = await drained();
    // The trainer finds it on the page of her day.
    expect(Object.keys(letters).sort()).toEqual(['bea', 'freddy']);
    for (const letter of Object.values(letters)) {
      expect(letter.subject).toBe(`Zo geraak je er op ${said('2030-03-14')}`);
      expect(letter.preview).toBe('Nu weten we hoe je er geraakt. Al de rest blijft.');
      expect(letter.text).toContain('Nu weten we hoe je er geraakt:');
      expect(letter.text).toContain('Bus 5 tot de kerk');
      expect(letter.text).not.toMatch(/verandert|anders/);
    }
    const { news } = await house.read(`/answers/${house.links.tokenOf(yes, 0)}`, coaches.yes);
    expect(news).toMatchObject({ about: 'first-way', known: false });

    await keepWay('Bus 6 tot de markt', 'this-day');
    const { bea } = await drained();
    expect(bea?.subject).toBe(`Er verandert iets voor ${said('2030-03-14')}`);
    expect(
      (await house.read(`/answers/${house.links.tokenOf(yes, 0)}`, coaches.yes)).news,
    ).toMatchObject({ about: 'changed' });
  });

  test('that is kept for a venue is told to the people of its other days too', async () => {
    const other = await house.aDay({ day: '2030-03-21' });
    await house.owner`update app.sessions set venue_id = ${await venueOf(session)} where id = ${other}`;
    const mia = await aCoach(house.owner, 'Mia', 'mia@post.example');
    await house.invite(other, mia);
    await drained();

    await keepWay('Bus 6 tot de markt', 'this-day');
    expect(Object.keys(await drained()).sort()).toEqual(['bea', 'freddy', 'naima']);
    await keepWay('Bus 7 tot het park', 'venue');
    const letters = await drained();
    expect(Object.keys(letters).sort()).toEqual(['bea', 'freddy', 'mia', 'naima']);
    expect(letters.mia?.subject).toBe(`Er verandert iets voor ${said('2030-03-21')}`);
    expect(letters.mia?.text).toContain('Bus 7 tot het park');
    expect(letters.naima?.subject).toBe('Er verandert iets voor twee dagen');
  });
});
