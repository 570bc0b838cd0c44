import { callablesIn } from '@app/db/callers';
import { thisEdition } from '@app/db/edition';
import { migrate } from '@app/db/migrate';
import { rightsWith } from '@app/db/rights';
import { actingRoles, roles } from '@app/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

/** The line above a function decides who may call it, also in a database that is there. */
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const made = 'create or replace function app.post() returns text language sql';

test('the line right above a function names the roles that may call it', () => {
  expect(callablesIn(`-- Letters.\n-- May call: anon, job.\n${made}`)).toEqual([
    { name: 'app.post', callers: ['anon', 'job'] },
  ]);
  expect(callablesIn(`-- May call: anon, acting roles, job, rules.\n${made}`)).toEqual([
    { name: 'app.post', callers: [...roles] },
  ]);
  expect(callablesIn(`-- May call: acting roles, coach.\n${made}`)).toEqual([
    { name: 'app.post', callers: [...actingRoles] },
  ]);
});

test('a function without such a line is for nobody', () => {
  expect(callablesIn(`-- Letters.\n${made}`)).toEqual([]);
});

test.each([
  ['names a role that is not there', `-- May call: planner.\n${made}`],
  ['names nobody', `-- May call: .\n${made}`],
  ['is written in another way', `-- may call: anon\n${made}`],
  ['stands further on', `  -- May call: anon.\n${made}`],
  ['stands higher', `-- May call: anon.\n-- Letters.\n${made}`],
  ['stands above nothing', `-- May call: anon.\n\n${made}`],
])('a line that %s is an error', (_, functions) => {
  expect(() => callablesIn(functions)).toThrow(/no role|of no function/);
});

test('another line gives other rights at the next start', async () => {
  const edition = await thisEdition();
  const startWith = (functions: string) =>
    migrate(database.ownerUrl, appSecret, {
      ...edition,
      functions,
      rights: rightsWith(functions),
    });
  expect(await callersOf('app.mail_failed(uuid)')).toEqual(['job']);

  const above = (line: string) => `${line}create or replace function app.mail_failed(`;
  const [asIs, none, others] = ['-- May call: job.\n', '', '-- May call: coach, coordinator.\n'];
  expect(edition.functions).toContain(above(asIs));
  await startWith(edition.functions.replace(above(asIs), above(others)));
  expect(await callersOf('app.mail_failed(uuid)')).toEqual(['coach', 'coordinator']);
  await startWith(edition.functions.replace(above(asIs), above(none)));
  expect(await callersOf('app.mail_failed(uuid)')).toEqual([]);
  await startWith(edition.functions);
  expect(await callersOf('app.mail_failed(uuid)')).toEqual(['job']);
});

async function callersOf(name: string) {
  const rows = await database.owner`
    select substr(rolname, 3) as role from pg_roles
    where rolname like 'r\\_%' and has_function_privilege(oid, ${name}::regprocedure, 'execute') order by 1`;
  return rows.map(({ role }) => role as string);
}
