import { randomUUID } from 'node:crypto';
import type { Database } from '@app/db/database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { aPlace, aSession } from '../factories/sessions.ts';
import { aHouse, clock, cookieOf, type House } from '../http/house.ts';
import { leavingNothing } from '../http/leaving-nothing.ts';

/** A wish that an ombudsperson writes for a coach stands there as if the coach had written it, and in no other way. */
const day = '2030-03-14';
let house: House;
let keeps = true;
const cookies = {} as Record<'bea' | 'jo' | 'hilde', string>;
let bea: string;
let naima: string;
let organisation: string;
let session: string;

beforeAll(async () => {
  house = await aHouse({ through: whatIsKept });
  const { owner } = house;
  naima = (await aPerson(owner, 'trainer', 'Naïma')).personId;
  bea = (await aCoach(owner, 'Bea', 'bea@example.org')).personId;
  cookies.bea = await cookieOf(house, bea, 'coach');
  const jo = (await aPerson(owner, 'ombudsperson', 'Jo')).personId;
  cookies.jo = await cookieOf(house, jo, 'ombudsperson');
  const hilde = (await aPerson(owner, 'coordinator', 'Hilde')).personId;
  cookies.hilde = await cookieOf(house, hilde, 'coordinator');
  session = await aSession(owner, { day, trainers: [naima], coachesNeeded: 2 });
  const [row] = await owner`
    select r.organisation_id from app.sessions s join app.series r on r.id = s.series_id where s.id = ${session}`;
  organisation = row!.organisation_id as string;
  // She knows both of them from a day before.
  const earlier = await aSession(owner, { day: '2030-01-10', trainers: [naima] });
  await owner`update app.series set organisation_id = ${organisation} where id in (select series_id from app.sessions where id = ${earlier})`;
  await aPlace(owner, { session: earlier, coach: bea, by: hilde });
});
afterAll(() => house.close());
beforeEach(async () => {
  keeps = true;
  await house.owner`delete from app.exclusions`;
});

/** Requests are kept, or undone at their end while a coordinator only looks. */
function whatIsKept(database: Database): Database {
  const undone = leavingNothing(database);
  return new Proxy(database, {
    get: (_, name) => Reflect.get(keeps ? database : undone, name) as unknown,
  });
}

const send = (cookie: string, url: string, payload: object) =>
  house.app.inject({ method: 'POST', url: `/api${url}`, headers: { cookie }, payload });
const look = (cookie: string, url: string) =>
  house.app.inject({ url: `/api${url}`, headers: { cookie } });

type Target = { kind: 'person' | 'organisation'; targetId: string };

const own = (target: Target) =>
  send(cookies.bea, '/me/exclusions', { key: randomUUID(), ...target });
const ownAgain = (target: Target) =>
  send(cookies.bea, '/me/exclusions/ending', { key: randomUUID(), ...target });
const protective = (target: Target, coachId = bea) =>
  send(cookies.jo, '/ombuds/agreements', { coachId, ...target });
const protectiveAgain = (target: Target, coachId = bea) =>
  send(cookies.jo, '/ombuds/agreements/ending', { coachId, ...target });

/** Every row of every table, but for the id of a wish, which is chance. */
async function everything() {
  const { owner } = house;
  const tables = await owner`
    select table_name as name from information_schema.tables where table_schema = 'app' and table_type = 'BASE TABLE' order by 1`;
  const found: Record<string, string[]> = {};
  for (const { name } of tables as unknown as { name: string }[]) {
    const rows = await owner.unsafe(
      `select (to_jsonb(t) ${
        name === 'exclusions' ? "- 'id'" : ''
      })::text as row from app.${name} t order by 1`,
    );
    found[name] = rows.map((row) => row.row as string);
  }
  return found;
}

/** Everything a coordinator is told about her and this day, byte for byte. Only the number of a request differs. */
async function told() {
  keeps = false;
  const { hilde } = cookies;
  const asked = { key: randomUUID(), coachId: bea, channel: 'call' };
  const answers = [
    await look(hilde, `/sessions/${session}/candidates`),
    await look(hilde, `/sessions/${session}`),
    await look(hilde, `/week?day=${day}`),
    await look(hilde, `/coaches/${bea}`),
    await send(hilde, `/sessions/${session}/invitations`, asked),
    await send(hilde, `/sessions/${session}/answers`, {
      ...{ ...asked, answer: 'yes', heardOn: clock.today() },
    }),
  ];
  keeps = true;
  return answers.map(({ statusCode, body }) =>
    `${statusCode} ${body}`
      .replace(/urn:request:[^"]+/, 'urn:request')
      .replace(/"invitationId":"[^"]+"/, '"invitationId":""'),
  );
}

const targets = (): Record<string, Target> => ({
  'not beside a trainer': { kind: 'person', targetId: naima },
  'not at an organisation': { kind: 'organisation', targetId: organisation },
});

describe.each(['not beside a trainer', 'not at an organisation'])('a wish %s', (name) => {
  test('leaves the same in every table, whoever wrote it, and what ends it leaves nothing', async () => {
    const target = targets()[name]!;
    const before = await everything();
    expect((await own(target)).statusCode).toBe(201);
    const hers = await everything();
    expect((await ownAgain(target)).statusCode).toBe(200);
    expect(await everything()).toEqual(before);

    expect((await protective(target)).statusCode).toBe(201);
    expect(await everything()).toEqual(hers);
    expect(hers.exclusions).toHaveLength(1);
    expect(hers.idempotency_keys).toEqual([]);
    expect((await protectiveAgain(target)).statusCode).toBe(200);
    expect(await everything()).toEqual(before);
  });

  test('is told to a coordinator in the same bytes', async () => {
    const target = targets()[name]!;
    const free = await told();
    await own(target);
    const hers = await told();
    await ownAgain(target);
    await protective(target);
    expect(await told()).toEqual(hers);
    expect(hers).not.toEqual(free);
  });
});

test('takes as long to judge, whoever wrote it', async () => {
  const target: Target = { kind: 'person', targetId: naima };
  const took: Record<'own' | 'protective', number[]> = { own: [], protective: [] };
  const ways = { own: [own, ownAgain], protective: [protective, protectiveAgain] } as const;
  keeps = true;
  for (let time = 0; time < 20; time += 1)
    for (const way of ['own', 'protective'] as const) {
      const [write, end] = ways[way];
      await write(target);
      const from = performance.now();
      await look(cookies.hilde, `/sessions/${session}/candidates`);
      took[way].push(performance.now() - from);
      await end(target);
    }
  const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length / 2]!;
  const ratio = median(took.own) / median(took.protective);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
});

test('twice is once, and one stays hers when she wrote it too', async () => {
  const target: Target = { kind: 'person', targetId: naima };
  await own(target);
  await protective(target);
  await protective(target);
  expect((await everything()).exclusions).toHaveLength(1);
});

test('finds a coach who became one with another, and who she keeps away from', async () => {
  const gone = randomUUID();
  await house.owner`
    insert into app.merged_coaches (gone_id, kept_id, called_too, merged_by) values (${gone}, ${bea}, 'Beatrijs', ${bea})`;
  const target: Target = { kind: 'person', targetId: naima };
  expect((await protective(target, gone)).statusCode).toBe(201);
  expect((await everything()).exclusions).toEqual([expect.stringContaining(bea)]);
  await protectiveAgain(target, gone);
  expect((await everything()).exclusions).toEqual([]);
  const els = (await aCoach(house.owner, 'Els')).personId;
  await protective({ kind: 'person', targetId: gone }, els);
  expect((await everything()).exclusions).toEqual([
    expect.stringContaining(`"target_id": "${bea}"`),
  ]);
  await house.owner`delete from app.merged_coaches`;
});

test.each<[string, () => [Target, string?]]>([
  ['nobody', () => [{ kind: 'person', targetId: randomUUID() }]],
  ['an organisation as a person', () => [{ kind: 'person', targetId: organisation }]],
  ['a person as an organisation', () => [{ kind: 'organisation', targetId: naima }]],
  ['herself', () => [{ kind: 'person', targetId: bea }]],
  ['a coach who is none', () => [{ kind: 'person', targetId: bea }, naima]],
])('is not written about %s', async (_, about) => {
  const [target, coach] = about();
  expect((await protective(target, coach)).statusCode).toBe(404);
  expect((await everything()).exclusions).toEqual([]);
});

test('names are all there is to choose from, and asking for them leaves nothing', async () => {
  const before = await everything();
  const { body } = await look(cookies.jo, '/ombuds/names');
  const names = JSON.parse(body) as Record<string, object[]>;
  expect(names.coaches).toContainEqual({ id: bea, name: 'Bea' });
  expect(names.trainers).toContainEqual({ id: naima, name: 'Naïma Peeters' });
  expect(names.organisations).toContainEqual({ id: organisation, name: expect.any(String) });
  const keys = new Set(
    Object.values(names).flatMap((all) => all.flatMap((one) => Object.keys(one))),
  );
  expect([...keys].toSorted()).toEqual(['id', 'name']);
  expect(await everything()).toEqual(before);
});
