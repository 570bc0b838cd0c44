import { mergeFields } from '@app/domain/coaches/merging';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import {
  aBareCoach,
  columnsWith,
  everyColumn,
  fillEveryColumn,
  mayHoldPerson,
  rowsByTable,
  type Round,
} from './every-column.ts';

/** Every column of the database that may hold a coach, filled for two, who are then made one by the login of the product. */
let database: TestDatabase;
let login: postgres.Sql;
let hilde: string;

beforeAll(async () => {
  database = await freshDatabase();
  login = postgres(database.webUrl, { max: 1, onnotice: () => undefined });
  hilde = (await aPerson(database.owner, 'coordinator', 'Hilde')).personId;
});
afterAll(async () => {
  await login.end();
  await database.drop();
});

const merge = (kept: string, gone: string, stays: 'kept' | 'gone') =>
  login.begin(async (sql) => {
    await sql.unsafe(`set local role r_coordinator; select app.enter('${hilde}')`);
    const all = Object.fromEntries(mergeFields.map((field) => [field, stays]));
    await sql`select app.merge_coaches(${kept}, ${gone}, ${sql.json(all)})`;
  });

async function twoFilled(...rounds: Round[]) {
  const { owner } = database;
  const two = [await aBareCoach(owner), await aBareCoach(owner, 'Fatma')];
  for (const round of rounds) await fillEveryColumn(owner, two, round);
  return { kept: two[0]!, gone: two[1]! };
}

const remembered = ['app.merged_coaches.gone_id'];

test('the catalogue tells which columns may hold a coach, and each is filled with her', async () => {
  const held = (await everyColumn(database.owner)).filter(mayHoldPerson);
  const names = held.map(({ table, name }) => `${table}.${name}`);
  expect(names).toEqual(
    expect.arrayContaining([
      'app.invitations.coach_id',
      'app.exclusions.target_id',
      'app.outbox.about',
      'app.outbox.once_as',
      'app.idempotency_keys.response',
      'auth.visits.person_id',
    ]),
  );
  const { gone } = await twoFilled('apart', 'alike');
  const filled = await columnsWith(database.owner, gone);
  expect(names.filter((name) => !filled.includes(name))).toEqual([]);
});

test.each(['kept', 'gone'] as const)(
  'nothing names the coach who is gone, when all of %s stays',
  async (stays) => {
    const { kept, gone } = await twoFilled('apart', 'alike');
    await merge(kept, gone, stays);
    expect(await columnsWith(database.owner, gone)).toEqual(remembered);
  },
);

test('of what only one of the two had, nothing is lost', async () => {
  const { kept, gone } = await twoFilled('apart');
  const before = await rowsByTable(database.owner);
  await merge(kept, gone, 'gone');
  const after = await rowsByTable(database.owner);
  const lost = Object.keys(before).filter((table) => after[table]! < before[table]!);
  // She is a coach once, kept away from once, and has one year of money; of her two ways to come in one ends, with what
  // hung from it.
  expect(lost).toEqual([
    'app.coach_years',
    'app.exclusions',
    'app.person_roles',
    'auth.passkeys',
    'auth.visits',
  ]);
});

test('a table that merging does not know stops it: nothing is done by half', async () => {
  const { owner } = database;
  await owner`create table app.notes (id uuid primary key default gen_random_uuid(),
    about uuid not null references app.coaches (person_id))`;
  try {
    const { kept, gone } = await twoFilled('apart');
    await expect(merge(kept, gone, 'kept')).rejects.toMatchObject({ code: '23503' });
    expect(await columnsWith(owner, gone)).toContain('app.invitations.coach_id');
  } finally {
    await owner`drop table app.notes`;
  }
});

test('a column that refers to nobody and holds her all the same is found', async () => {
  const { owner } = database;
  await owner`create table app.remarks (id uuid primary key default gen_random_uuid(), seen_by uuid[], about jsonb, words text)`;
  try {
    const { kept, gone } = await twoFilled('apart');
    await merge(kept, gone, 'kept');
    expect(await columnsWith(owner, gone)).toEqual([
      ...remembered,
      'app.remarks.seen_by',
      'app.remarks.about',
      'app.remarks.words',
    ]);
  } finally {
    await owner`drop table app.remarks`;
  }
});
