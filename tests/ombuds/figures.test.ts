import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/** Coaches read the figures of a year first, the others a week later; from then on nobody changes them. */
let database: TestDatabase;
let login: postgres.Sql;
const people = {} as Record<'coach' | 'coordinator' | 'trainer' | 'administrator', string>;
let jo: string;

beforeAll(async () => {
  database = await freshDatabase();
  login = postgres(database.webUrl, { max: 1, onnotice: () => undefined });
  ({ personId: people.coach } = await aCoach(database.owner, 'Nadia'));
  for (const role of ['coordinator', 'trainer', 'administrator'] as const)
    ({ personId: people[role] } = await aPerson(database.owner, role));
  ({ personId: jo } = await aPerson(database.owner, 'ombudsperson'));
});
afterAll(async () => {
  await login.end();
  await database.drop();
});

const as = <Result>(
  role: string,
  person: string,
  work: (sql: postgres.TransactionSql) => Promise<Result>,
) =>
  login.begin(async (sql) => {
    await sql.unsafe(`set local role r_${role}; select app.enter('${person}')`);
    return work(sql);
  }) as Promise<Result>;

const readBy = async () => {
  const found = [];
  for (const [role, person] of Object.entries(people))
    if ((await as(role, person, (sql) => sql`select year from app.ombuds_figures`)).length > 0)
      found.push(role);
  return found;
};

const thisMonday = `date_trunc('week', now() at time zone 'Europe/Brussels')::date`;

test('the figures of a year', async () => {
  await as(
    'ombudsperson',
    jo,
    (sql) => sql`insert into app.ombuds_figures (year, text) values (2026, 'Minder dan 5')`,
  );
  expect(await readBy(), 'a draft').toEqual([]);

  await as('ombudsperson', jo, (sql) =>
    sql.unsafe(`update app.ombuds_figures set published_week = ${thisMonday}`),
  );
  expect(await readBy(), 'this week').toEqual(['coach']);

  const changed = await as(
    'ombudsperson',
    jo,
    (sql) => sql`update app.ombuds_figures set text = 'Veel'`,
  );
  expect(changed.count, 'what was published stands').toBe(0);

  await database.owner.unsafe(`update app.ombuds_figures set published_week = ${thisMonday} - 7`);
  expect(await readBy(), 'a week later').toEqual([
    'coach',
    'coordinator',
    'trainer',
    'administrator',
  ]);
});
