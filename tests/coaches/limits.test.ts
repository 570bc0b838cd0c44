import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import type { Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { coachApi } from './coach-api.ts';

let database: TestDatabase;
let api: Awaited<ReturnType<typeof coachApi>>;
let bea: Acting;
let erik: Acting;
let hilde: Acting;
let naima: Acting;

beforeAll(async () => {
  database = await freshDatabase();
  api = await coachApi(database);
});
afterAll(() => database.drop());
beforeEach(async () => {
  bea = await aCoach(database.owner, 'Bea');
  erik = await aCoach(database.owner, 'Erik');
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  naima = await aPerson(database.owner, 'trainer', 'Naïma');
});

const own = async (who: Acting) => (await api.get(who, '/me/limits')).json();
const nothing = {
  perWeek: null,
  perMonth: null,
  wishedPerMonth: null,
  notInHolidays: false,
  notOn: [],
  towns: [],
  themes: [],
  words: null,
};
const told = (who: Acting, version: number, shared: object) =>
  api.send(who, 'PATCH', '/me/limits', { version, shared: { ...nothing, ...shared } });
const free = (who: Acting, from: string, until = from) =>
  api.send(who, 'POST', '/me/unfree-days', { from, until });

test('a coach who never said anything has no limits, and meets nobody yet', async () => {
  expect(await own(bea)).toEqual({
    version: 0,
    shared: nothing,
    unfree: [],
    exclusions: [],
    known: [],
  });
});

test('what she shares is what the coordinator reads, told today', async () => {
  const shared = {
    perWeek: 1,
    notInHolidays: true,
    notOn: [{ weekday: 1, part: 'whole-day' as const }],
    towns: [{ town: 'Turnhout', wish: 'not' as const }],
    words: 'Bel me na 10 uur.',
  };
  const { version } = (await told(bea, 0, shared)).json();
  expect(await own(bea)).toMatchObject({ version, shared: { ...nothing, ...shared } });
  const seen = (await api.get(hilde, `/coaches/${bea.personId}`)).json();
  expect(seen.limits).toMatchObject(shared);
  expect((await own(erik)).shared).toEqual(nothing);
});

test('a form that does not know of the holidays leaves them as they are', async () => {
  const { version } = (await told(bea, 0, { notInHolidays: true })).json();
  const { notInHolidays: _, ...older } = nothing;
  await api.send(bea, 'PATCH', '/me/limits', { version, shared: { ...older, perWeek: 2 } });
  expect((await own(bea)).shared).toMatchObject({ perWeek: 2, notInHolidays: true });
});

test('the second of two who change her limits is told what they are now', async () => {
  await told(bea, 0, { perWeek: 1 });
  const late = await told(bea, 0, { perWeek: 2 });
  expect(late.statusCode).toBe(409);
  expect(late.json()).toMatchObject({
    type: '/problems/changed-meanwhile',
    now: { version: (await own(bea)).version, shared: { perWeek: 1 } },
  });
  expect((await own(bea)).shared.perWeek).toBe(1);
});

test('a coordinator who had her open hears of every change she makes, of a day too', async () => {
  const { version } = (await told(bea, 0, {})).json();
  const before = (await api.get(hilde, `/coaches/${bea.personId}`)).json();
  await told(bea, version, { notOn: [{ weekday: 2, part: 'morning' }] });
  const late = await api.send(hilde, 'PATCH', `/coaches/${bea.personId}`, {
    version: before.version,
    coach: { notOn: [] },
  });
  expect(late.json().type).toBe('/problems/changed-meanwhile');
  expect((await own(bea)).shared.notOn).toHaveLength(1);
});

test('how many days a month she would like is kept with a number or without, and read by the coordinator', async () => {
  const wished = async () =>
    (await api.get(hilde, `/coaches/${bea.personId}`)).json().limits.wishedPerMonth;
  for (const wishedPerMonth of [4, 'more', null]) {
    const { version } = await own(bea);
    expect((await told(bea, version, { wishedPerMonth })).statusCode).toBe(200);
    expect((await own(bea)).shared.wishedPerMonth).toBe(wishedPerMonth);
    expect(await wished()).toBe(wishedPerMonth);
  }
  const { version } = await own(bea);
  for (const wishedPerMonth of [0, 32, 1.5, 'vaker'])
    expect((await told(bea, version, { wishedPerMonth })).statusCode).toBe(422);
});

test('a form that does not know of her wish leaves it as it is', async () => {
  await told(bea, (await own(bea)).version, { wishedPerMonth: 4 });
  const { version } = await own(bea);
  await told(bea, version, { wishedPerMonth: undefined, perWeek: 1 });
  expect((await own(bea)).shared).toMatchObject({ perWeek: 1, wishedPerMonth: 4 });
  const coach = (await api.get(hilde, `/coaches/${bea.personId}`)).json();
  await api.send(hilde, 'PATCH', `/coaches/${bea.personId}`, {
    version: coach.version,
    coach: { words: 'Bel gerust.' },
  });
  expect((await own(bea)).shared).toMatchObject({ words: 'Bel gerust.', wishedPerMonth: 4 });
});

test('a coordinator who writes down what she says counts for her as well', async () => {
  const { version } = (await api.get(hilde, `/coaches/${bea.personId}`)).json();
  await api.send(hilde, 'PATCH', `/coaches/${bea.personId}`, { version, coach: { perMonth: 2 } });
  const mine = await own(bea);
  expect(mine.shared.perMonth).toBe(2);
  expect((await told(bea, mine.version - 1, {})).statusCode).toBe(409);
});

test('a theme that is not on the list is refused beside its box', async () => {
  const themes = [{ themeId: crypto.randomUUID(), wish: 'gladly' }];
  const answer = await told(bea, 0, { themes });
  expect(answer.json().errors).toEqual([{ pointer: '#/shared/themes/0', detail: 'no-such-theme' }]);
});

test('days off are kept as stretches, ticked twice they are there once', async () => {
  expect((await free(bea, '2026-12-17')).statusCode).toBe(201);
  await free(bea, '2026-12-24', '2026-12-26');
  await free(bea, '2026-12-26', '2026-12-28');
  expect((await own(bea)).unfree).toEqual([
    { from: '2026-12-17', until: '2026-12-17' },
    { from: '2026-12-24', until: '2026-12-28' },
  ]);
  await api.send(bea, 'POST', '/me/unfree-days/opening', {
    from: '2026-12-25',
    until: '2026-12-27',
  });
  expect((await own(bea)).unfree.slice(1)).toEqual([
    { from: '2026-12-24', until: '2026-12-24' },
    { from: '2026-12-28', until: '2026-12-28' },
  ]);
  expect((await own(erik)).unfree).toEqual([]);
});

test.each([
  ['yesterday', '2026-11-22', '2026-11-22', '#/from', 'in-the-past'],
  ['the end first', '2026-12-02', '2026-12-01', '#/until', 'before-the-first-day'],
  ['ninety-three days', '2026-12-01', '2027-03-03', '#/until', 'longer-than-three-months'],
])('%s is refused, and ticks nothing', async (_, from, until, pointer, detail) => {
  const answer = await free(bea, from, until);
  expect(answer.statusCode).toBe(422);
  expect(answer.json().errors).toEqual([{ pointer, detail }]);
  expect((await own(bea)).unfree).toEqual([]);
});

test.each([
  ['today', '2026-11-23', '2026-11-23'],
  ['ninety-two days', '2026-12-01', '2027-03-02'],
])('%s is fine', async (_, from, until) => {
  expect((await free(bea, from, until)).statusCode).toBe(201);
  expect((await own(bea)).unfree).toEqual([{ from, until }]);
});

test('she chooses among whom she met, twice is once, and it can end', async () => {
  await together(bea, naima);
  const { known } = await own(bea);
  expect(known.map(({ kind }: { kind: string }) => kind)).toEqual(['organisation', 'person']);
  const { kind, targetId } = known[1];
  expect(known[1]).toEqual({ kind: 'person', targetId: naima.personId, name: 'Naïma' });

  for (const time of ['once', 'twice'])
    expect(
      (await api.send(bea, 'POST', '/me/exclusions', { kind, targetId })).statusCode,
      time,
    ).toBe(201);
  expect(await own(bea)).toMatchObject({
    exclusions: [{ kind, targetId, name: 'Naïma' }],
    known: [{ kind: 'organisation' }],
  });
  await api.send(bea, 'POST', '/me/exclusions/ending', { kind, targetId });
  expect(await own(bea)).toMatchObject({ exclusions: [], known: [{}, {}] });
});

test('whom she never met does not exist for her', async () => {
  const body = { kind: 'person', targetId: naima.personId };
  expect((await api.send(bea, 'POST', '/me/exclusions', body)).statusCode).toBe(404);
});

test('nobody else has limits of their own, and nobody sees hers', async () => {
  for (const who of [hilde, naima])
    for (const answer of [
      await api.get(who, '/me/limits'),
      await free(who, '2026-12-17'),
      await told(who, 0, {}),
    ])
      expect(answer.statusCode).toBe(403);
});

/** She was asked for a day with this trainer. */
async function together(coach: Acting, trainer: Acting) {
  const { owner } = database;
  const session = await aSession(owner, { trainers: [trainer.personId] });
  await owner`
    insert into app.invitations (session_id, coach_id, asked_by, channel, answer_by, verdict, terms_version)
    values (${session}, ${coach.personId}, ${hilde.personId}, 'call', now() + interval '3 days', '[]', 1)`;
}

test('a coach is offered the towns of our venues, each once, also where she never was', async () => {
  await database.owner`
    insert into app.venues (name, town) values ('De Warande', 'Turnhout'), ('Zaal 2', 'Turnhout'), ('Ergens', '')`;
  const { towns } = (await api.get(bea, '/towns')).json();
  expect(towns.filter((town: string) => town === 'Turnhout')).toEqual(['Turnhout']);
  expect(towns).not.toContain('');
  expect((await api.get(hilde, '/towns')).json().towns).toEqual(towns);
});

test('what she wishes to avoid leaves no key of a request: such a wish of another origin leaves none either', async () => {
  await together(bea, naima);
  const target = { kind: 'person', targetId: naima.personId };
  const kept = async () =>
    (
      await database.owner`
      select operation from app.idempotency_keys where person_id = ${bea.personId}`
    ).map(({ operation }) => operation as string);
  await free(bea, '2026-11-24');
  expect(await kept(), 'a day does').toHaveLength(1);
  for (const url of ['/me/exclusions', '/me/exclusions/ending', '/me/exclusions/ending'])
    expect((await api.send(bea, 'POST', url, target)).statusCode, url).toBeLessThan(300);
  expect(await kept()).toHaveLength(1);
});
