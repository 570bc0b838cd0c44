import { afterEach, beforeEach, expect, test } from 'vitest';
import { funderRoutes } from '@app/server/compensation/funder-routes';
import { yearRoutes } from '@app/server/compensation/year-routes';
import { randomUUID } from 'node:crypto';
import { aCoach, aPerson } from '../factories/people.ts';
import { aPlace, aSession } from '../factories/sessions.ts';
import { appFor, as, clockAt, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: Acting;
let nadia: Acting;

beforeEach(async () => {
  database = await freshDatabase();
  app = await appFor(database, [funderRoutes, yearRoutes(clockAt('2026-11-30T09:00:00.000Z'))]);
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  nadia = await aCoach(database.owner, 'Nadia');
});
afterEach(async () => {
  await app.close();
  await database.drop();
});

const get = async (who: Acting, url: string) => {
  const answer = await app.inject({ url: `/api${url}`, headers: as(who) });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const send = async (method: 'POST' | 'PUT', url: string, payload: object, status = 200) => {
  const body = { key: randomUUID(), ...payload };
  const answer = await app.inject({ method, url: `/api${url}`, headers: as(hilde), payload: body });
  expect(answer.statusCode, answer.body).toBe(status);
  return answer.json();
};

interface Given {
  coach?: Acting;
  session?: string | null;
  day: string;
  flat?: number;
  travel?: number;
  /** Of what she had before, set off on it. */
  setOff?: number;
  paidOn: string | null;
}

/** A line of a coach, and the payment for it where it left. */
async function aLine({
  coach = nadia,
  session = null,
  day,
  flat = 4300,
  travel = 0,
  setOff = 0,
  paidOn,
}: Given) {
  const { owner } = database;
  const occasion = session === null ? 'earlier' : 'session';
  await owner`
    insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how)
    values (${coach.personId}, extract(year from ${day}::date), 'flat-rate', ${day}, 'page')
    on conflict (coach_id, year) do update set scheme = 'flat-rate', chosen_on = excluded.chosen_on, chosen_how = 'page'`;
  const [line] = await owner`
    insert into app.compensation_lines (coach_id, day, occasion, session_id, scheme, agreed_cents, flat_cents, travel_cents)
    values (${coach.personId}, ${day}, ${occasion}, ${session}, 'flat-rate', ${flat}, ${flat}, ${travel}) returning id, year`;
  if (setOff > 0) {
    await owner`
      update app.compensation_lines set said = 'right', said_at = now(), said_how = 'page' where id = ${line!.id}`;
    await owner`
      with handed as (
        insert into app.advances (coach_id, occasion, session_id, kind, cents, handed_on, handed_by)
        values (${coach.personId}, ${occasion}, ${session}, 'ticket', ${setOff}, ${day}, ${hilde.personId}) returning id)
      insert into app.settlements (advance_id, line_id, cents, settled_by)
      select id, ${line!.id}, ${setOff}, ${hilde.personId} from handed`;
  }
  if (paidOn !== null)
    await owner`
      insert into app.payments (line_id, coach_id, year, scheme, cents, way, paid_on, written_by)
      values (${line!.id}, ${coach.personId}, ${line!.year}, 'flat-rate', ${flat + travel - setOff}, 'earlier', ${paidOn}, ${hilde.personId})`;
  return line!.id as string;
}

test('the list of a year has each day for which money left, in the year of the day', async () => {
  await aLine({ day: '2026-12-31', paidOn: '2027-01-02' });
  await aLine({ day: '2026-01-22', travel: 500, paidOn: '2026-01-26' });
  await aLine({ day: '2026-02-03', paidOn: null });
  const list = await get(hilde, '/compensation/2026/names');
  expect(list).toMatchObject({ isOver: false, madeBy: 'Hilde Peeters' });
  expect(list.coaches).toMatchObject([
    {
      id: nadia.personId,
      days: [
        { day: '2026-01-22', cents: 4300 },
        { day: '2026-12-31', cents: 4300 },
      ],
      cents: 8600,
    },
  ]);
  expect((await get(hilde, '/compensation/2027/names')).coaches).toEqual([]);
});

test('a payment that the bank sent back stands on no list', async () => {
  const line = await aLine({ day: '2026-01-22', paidOn: '2026-01-26' });
  await database.owner`delete from app.payments where line_id = ${line}`;
  expect((await get(hilde, '/compensation/2026/names')).coaches).toEqual([]);
});

test.each([
  { what: 'set off and not paid', setOff: 680, paidOn: null, flat: 0, travel: 680 },
  { what: 'set off into the day and not paid', setOff: 700, paidOn: null, flat: 20, travel: 680 },
  { what: 'set off and paid', setOff: 680, paidOn: '2026-11-09', flat: 4300, travel: 680 },
  { what: 'paid, nothing set off', setOff: 0, paidOn: '2026-11-09', flat: 4300, travel: 680 },
  { what: 'neither set off nor paid', setOff: 0, paidOn: null, flat: 0, travel: 0 },
])('what she has counts everywhere, and what still comes nowhere: $what', async (one) => {
  const { flat, travel, setOff, paidOn } = one;
  const session = await aSession(database.owner, { day: '2026-11-05' });
  await aLine({ session, day: '2026-11-05', flat: 4300, travel: 680, setOff, paidOn });
  const [left, whole] = [flat + travel, 4300 + 680];
  const sums = { flatCents: flat, travelCents: travel, costsCents: 0, totalCents: left };

  const statement = await get(nadia, `/compensation/2026/coaches/${nadia.personId}`);
  expect(statement).toMatchObject({ sums, waitingCents: whole - left });
  expect(statement.lines).toMatchObject(left === 0 ? [] : [sums]);

  const { coaches } = await get(hilde, '/compensation/2026/names');
  const days = [{ day: '2026-11-05', cents: flat }];
  expect(coaches).toMatchObject(flat === 0 ? [] : [{ days, cents: flat }]);

  const year = await get(hilde, '/compensation/2026');
  expect(year).toMatchObject({
    sums,
    months: left === 0 ? [] : [{ month: '2026-11', count: 1, ...sums }],
    ours: { spentCents: left, committedCents: whole - left },
  });
  expect(year.late).toMatchObject(
    paidOn === null ? [{ daysLate: 18, paidOn, cents: whole - setOff }] : [],
  );
});

test('of what was paid late, the part that she had before was not late', async () => {
  const session = await aSession(database.owner, { day: '2026-11-02' });
  const late = { session, day: '2026-11-02', travel: 680, setOff: 680, paidOn: '2026-11-10' };
  await aLine(late);
  const year = await get(hilde, '/compensation/2026');
  expect(year.late).toMatchObject([{ paidOn: '2026-11-10', daysLate: 1, cents: 4300 }]);
});

test('a coach reads her own year and what it leaves her, and nobody else’s', async () => {
  await aLine({ day: '2026-01-22', travel: 500, paidOn: '2026-01-26' });
  await aLine({ day: '2026-02-03', paidOn: null });
  await database.owner`
    insert into app.amounts_elsewhere (coach_id, year, cents, how) values (${nadia.personId}, 2026, 10000, 'page')`;
  const hers = await get(nadia, `/compensation/2026/coaches/${nadia.personId}`);
  expect(hers).toMatchObject({
    coach: { name: 'Nadia Peeters' },
    scheme: 'flat-rate',
    lines: [{ day: '2026-01-22', flatCents: 4300, travelCents: 500, totalCents: 4800 }],
    sums: { flatCents: 4300, travelCents: 500, costsCents: 0, totalCents: 4800 },
    waitingCents: 4300,
    elsewhereCents: 10000,
    ceilings: { perDay: 4402, perYear: 176083 },
  });
  expect(await get(hilde, `/compensation/2026/coaches/${nadia.personId}`)).toEqual(hers);
  const bea = await aCoach(database.owner, 'Bea');
  const url = `/api/compensation/2026/coaches/${nadia.personId}`;
  expect((await app.inject({ url, headers: as(bea) })).statusCode).toBe(404);
});

test('a day that is agreed with her is off what the year leaves, before its money is due', async () => {
  await aLine({ day: '2026-01-22', paidOn: '2026-01-26' });
  const room = async () =>
    (await get(nadia, `/compensation/2026/coaches/${nadia.personId}`)).roomCents as number;
  expect(await room()).toBe(176_083 - 4300);
  const { owner } = database;
  const session = await aSession(owner, { day: '2026-12-10' });
  await aPlace(owner, { session, coach: nadia.personId, by: hilde.personId });
  await owner`
    insert into app.agreed_amounts (coach_id, occasion, session_id, flat_cents, way, within_days, terms_version, agreed_by)
    values (${nadia.personId}, 'session', ${session}, 4000, 'bank', 7, 1, ${hilde.personId})`;
  expect(await room()).toBe(176_083 - 4300 - 4000);
});

test('what left late, or should have, is told with whose fault it was not', async () => {
  const session = async () => aSession(database.owner, { day: '2026-11-02' });
  await aLine({ session: await session(), day: '2026-11-02', paidOn: '2026-11-09' });
  const late = await aLine({
    session: await session(),
    day: '2026-11-02',
    flat: 1,
    paidOn: '2026-11-10',
  });
  const waits = await aLine({ session: await session(), day: '2026-11-02', flat: 2, paidOn: null });
  const { late: told } = await get(hilde, '/compensation/2026');
  expect(told).toMatchObject([
    { id: waits, paidOn: null, daysLate: 21, dueBy: '2026-11-09', cents: 2 },
    { id: late, paidOn: '2026-11-10', daysLate: 1 },
  ]);
});

test('a funder carries its series, unless a line says otherwise; the rest is ours', async () => {
  const { owner } = database;
  const session = await aSession(owner, { day: '2026-11-02' });
  const [{ series }] = await owner<[{ series: string }]>`
    select series_id as series from app.sessions where id = ${session}`;
  const { id: city } = await send(
    'POST',
    '/funders',
    { name: 'Stad', year: 2026, budgetCents: 10_000 },
    201,
  );
  const { id: fund } = await send(
    'POST',
    '/funders',
    { name: 'Fonds', year: 2026, budgetCents: null },
    201,
  );
  await send('POST', '/funders', { name: 'Stad', year: 2026, budgetCents: null }, 409);
  await aLine({ session, day: '2026-11-02', paidOn: '2026-11-03' });
  const ours = await aLine({ day: '2026-11-03', flat: 100, paidOn: '2026-11-03' });
  expect(await send('POST', '/funders/assignments', { funderId: city, series: [series] })).toEqual({
    assigned: 1,
  });
  const funders = async () => {
    const year = await get(hilde, '/compensation/2026');
    return {
      ours: year.ours.spentCents,
      ...Object.fromEntries(
        year.funders.map(({ name, spentCents, leftCents }: Record<string, unknown>) => [
          name,
          [spentCents, leftCents],
        ]),
      ),
    };
  };
  expect(await funders()).toEqual({ Stad: [4300, 5700], Fonds: [0, null], ours: 100 });

  await send('POST', '/funders/assignments', { funderId: fund, lines: [ours] });
  expect(await funders()).toEqual({ Stad: [4300, 5700], Fonds: [100, null], ours: 0 });
  await send('POST', '/funders/assignments', { funderId: null, series: [series] });
  expect(await funders()).toEqual({ Stad: [0, 10_000], Fonds: [100, null], ours: 4300 });
});

test('the second of two who change a funder is told', async () => {
  const { id } = await send(
    'POST',
    '/funders',
    { name: 'Stad', year: 2026, budgetCents: 10_000 },
    201,
  );
  const said = { name: 'Stad Lier', year: 2026, budgetCents: 20_000 };
  expect(await send('PUT', `/funders/${id}`, { version: 1, ...said })).toEqual({ version: 2 });
  await send('PUT', `/funders/${id}`, { version: 1, ...said }, 409);
  expect((await get(hilde, '/funders?year=2026')).funders).toMatchObject([
    { name: 'Stad Lier', budgetCents: 20_000 },
  ]);
  expect((await get(hilde, '/funders?year=2027')).funders).toMatchObject([{ budgetCents: null }]);
});

test('no coach and no trainer sees who carries what', async () => {
  const wouter = await aPerson(database.owner, 'trainer', 'Wouter');
  for (const who of [nadia, wouter])
    for (const url of ['/funders?year=2026', '/compensation/2026', '/compensation/2026/names'])
      expect((await app.inject({ url: `/api${url}`, headers: as(who) })).statusCode).toBe(403);
});
