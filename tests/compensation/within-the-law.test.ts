import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/** The last judge of every line: whatever writes it, on both sides of each edge. Figures of 2026. */
let database: TestDatabase;
let coach: string;
let by: string;

beforeAll(async () => {
  database = await freshDatabase();
  by = (await aPerson(database.owner, 'coordinator', 'Hilde')).personId;
});
afterAll(() => database.drop());
beforeEach(async () => {
  coach = (await aCoach(database.owner, 'Bea')).personId;
});

interface Line {
  day?: string;
  flat?: number;
  tenths?: number;
  scheme?: string;
}
async function add(
  { day = '2026-03-02', flat = 0, tenths = 0, scheme = 'flat-rate' }: Line,
  sql: postgres.Sql | postgres.TransactionSql = database.owner,
) {
  const [made] = await sql`
    insert into app.compensation_lines (coach_id, day, occasion, scheme, agreed_cents, flat_cents, travel_cents, travel_tenths)
    values (${coach}, ${day}, 'earlier', ${scheme}, ${flat}, ${flat}, ${tenths}, ${tenths}) returning id, waits_for`;
  return made!;
}
const refusedBy = (constraint: string) => ({ code: '23514', constraint_name: constraint });
const sums = async (year = 2026) =>
  (
    await database.owner`
      select flat_cents as flat, travel_tenths as tenths from app.coach_years where coach_id = ${coach} and year = ${year}`
  )[0];

describe('a day', () => {
  test('€ 44,02 passes and € 44,03 does not', async () => {
    await expect(add({ flat: 4403 })).rejects.toMatchObject(
      refusedBy('never_above_the_day_ceiling'),
    );
    await add({ flat: 4402 });
    expect(await sums()).toEqual({ flat: 4402, tenths: 0 });
  });

  test('two occasions of it have one ceiling', async () => {
    await add({ flat: 4300 });
    await expect(add({ flat: 103 })).rejects.toMatchObject(
      refusedBy('never_above_the_day_ceiling'),
    );
    await add({ flat: 102 });
  });
});

const dayOf = (nth: number) => new Date(Date.UTC(2026, 0, 1 + nth)).toISOString().slice(0, 10);

describe('a year', () => {
  test('forty days of € 44,02 pass, of a forty-first € 0,03 does and € 0,04 does not', async () => {
    for (let nth = 0; nth < 40; nth += 1) await add({ day: dayOf(nth), flat: 4402 });
    expect((await sums())!.flat).toBe(176_080);
    await expect(add({ day: dayOf(40), flat: 4 })).rejects.toMatchObject(
      refusedBy('never_above_the_year_ceiling'),
    );
    await add({ day: dayOf(40), flat: 3 });
    await expect(add({ day: dayOf(41), flat: 1 })).rejects.toMatchObject(
      refusedBy('never_above_the_year_ceiling'),
    );
    // Another year is another ceiling, on both sides of New Year.
    await add({ day: '2025-12-31', flat: 4231 });
    expect((await sums(2025))!.flat).toBe(4231);
  });

  test('what others gave her counts, as she said it last', async () => {
    await database.owner`
      insert into app.amounts_elsewhere (coach_id, year, cents, how, heard_by, said_at)
      values (${coach}, 2026, 176000, 'call', ${by}, now() - interval '1 day'), (${coach}, 2026, 175983, 'call', ${by}, now())`;
    await expect(add({ flat: 101 })).rejects.toMatchObject(
      refusedBy('never_above_the_year_ceiling'),
    );
    await add({ flat: 100 });
  });

  test('once less is left, a line that takes less is kept, and one that takes a cent more is not', async () => {
    const lines = [];
    for (const nth of [0, 1, 2]) lines.push(await add({ day: dayOf(nth), flat: 4000 }));
    await database.owner`
      insert into app.amounts_elsewhere (coach_id, year, cents, how, heard_by)
      values (${coach}, 2026, 172083, 'call', ${by})`;
    const takes = ({ id }: Record<string, unknown>, flat: number) => database.owner`
      update app.compensation_lines set flat_cents = ${flat}, agreed_cents = ${flat} where id = ${id as string}`;
    await expect(takes(lines[0]!, 4001)).rejects.toMatchObject(
      refusedBy('never_above_the_year_ceiling'),
    );
    for (const line of lines) await takes(line, 1333);
    await takes(lines[0]!, 1334);
    await expect(takes(lines[1]!, 1334)).rejects.toMatchObject(
      refusedBy('never_above_the_year_ceiling'),
    );
  });

  test('a line that is taken back makes room again', async () => {
    const { id } = await add({ flat: 4402 });
    await database.owner`update app.compensation_lines set withdrawn_at = now() where id = ${id as string}`;
    expect((await sums())!.flat).toBe(0);
    await add({ flat: 4402 });
  });
});

describe('the way beside a flat rate', () => {
  test('2.000 kilometres pass and a tenth more does not', async () => {
    await add({ tenths: 19_999 });
    await expect(add({ tenths: 2 })).rejects.toMatchObject(
      refusedBy('never_above_the_travel_limit'),
    );
    await add({ tenths: 1 });
    expect((await sums())!.tenths).toBe(20_000);
  });

  test('beside real costs there is no limit', async () => {
    await add({ tenths: 19_999 });
    await add({ tenths: 500, scheme: 'real-costs' });
    expect((await sums())!.tenths).toBe(19_999);
  });
});

test('where nobody entered the figure, the line is there and waits for it', async () => {
  expect((await add({ day: '2031-03-02', flat: 9000 })).waits_for).toEqual([
    'flat-rate-day',
    'flat-rate-year',
  ]);
  expect((await add({ day: '2026-03-02', flat: 100 })).waits_for).toEqual([]);
});

test('two that come at once, never pass a ceiling together', async () => {
  await add({ day: '2026-01-05', flat: 4402 });
  await database.owner`
    insert into app.amounts_elsewhere (coach_id, year, cents, how, heard_by) values (${coach}, 2026, ${176_083 - 4402 - 4402}, 'call', ${by})`;
  const others = postgres(database.ownerUrl, { max: 2, onnotice: () => undefined });
  try {
    const both = await Promise.allSettled(
      ['2026-01-06', '2026-01-07'].map((day) => add({ day, flat: 4402 }, others)),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await sums())!.flat).toBe(8804);
  } finally {
    await others.end();
  }
});
