import { migrate } from '@app/db/migrate';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

/** What runs as the owner takes every name from our own schemas, also when somebody else could make one. */
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.ownerUrl, appSecret); // a copy of a database does not keep the rights on it
});
afterAll(() => database.drop());

test('each definer function looks in our schemas, and in a temporary one last', async () => {
  const loose = await database.owner`
    select oid::regprocedure::text as name, proconfig from pg_proc
    where pronamespace in ('app'::regnamespace, 'auth'::regnamespace)
      and (prosecdef or proconfig is not null)
      and not coalesce(proconfig, '{}') && array[
        'search_path=pg_catalog, pg_temp', 'search_path=pg_catalog, app, pg_temp', 'search_path=pg_catalog, auth, pg_temp']`;
  expect(loose).toEqual([]);
});

test('nobody makes temporary objects, nor anything else in any schema', async () => {
  const rows = await database.owner`
    select r.rolname || ' in ' || n.nspname as made
    from pg_roles r cross join pg_namespace n
    where (r.rolname like 'r\\_%' or r.rolname in ('app_web', 'app_auth', 'app_jobs'))
      and has_schema_privilege(r.oid, n.oid, 'create')
    union all
    select r.rolname || ' in the database: ' || privilege
    from pg_roles r cross join unnest(array['create', 'temporary']) privilege
    where (r.rolname like 'r\\_%' or r.rolname in ('app_web', 'app_auth', 'app_jobs'))
      and has_database_privilege(r.oid, current_database(), privilege)`;
  // The clock keeps its own tables in a schema of its own, which no function of ours looks in.
  expect(rows.map(({ made }) => made)).toEqual(['app_jobs in pgboss']);
});

test('a type of a temporary schema never stands for ours', async () => {
  await database.owner.unsafe(
    `do $$ begin execute format('grant temporary on database %I to app_web', current_database()); end $$`,
  );
  const login = postgres(database.webUrl, { max: 1, onnotice: () => undefined });
  try {
    await login.unsafe(`
      create function pg_temp.caught() returns boolean language plpgsql as
        $$ begin raise exception 'ran as %', current_user; end $$;
      create domain pg_temp.uuid as pg_catalog.uuid check (pg_temp.caught());
      create domain pg_temp.text as pg_catalog.text check (pg_temp.caught());`);
    const emit = `select app.emit('sign-in', '{}', 'once')`;
    const answer = `select app.answer_question('\\x00', null, null, 'yes', '{}', 1, false)`;
    await login.begin((sql) => sql.unsafe(`set local role r_anon; ${emit}`));
    await expect(
      login.begin((sql) => sql.unsafe(`set local role r_anon; ${answer}`)),
    ).rejects.toMatchObject({ code: 'P0002' });
  } finally {
    await login.end();
  }
});
