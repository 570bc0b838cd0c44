import { connect, urlFor } from '@app/db/database';
import { startPostgres } from '@app/db/embedded';
import { applicationOf, markOf, thisEdition, type Edition } from '@app/db/edition';
import { migrate } from '@app/db/migrate';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

let database: TestDatabase;
let edition: Edition;
beforeAll(async () => {
  [database, edition] = await Promise.all([freshDatabase(), thisEdition()]);
});
afterAll(() => database.drop());

/** Another version of the product, with one function more. */
const withFunction = (name: string): Edition => ({
  ...edition,
  functions: `${edition.functions}; create or replace function app.${name}() returns text language sql as 'select 1'`,
});

const functionsNow = async () => {
  const rows = await database.owner<{ name: string }[]>`
    select oid::regprocedure::text as name from pg_proc where pronamespace = 'app'::regnamespace order by 1`;
  return rows.map(({ name }) => name);
};

const mayAnybodySeePeople = async () => {
  const [row] = await database.owner`
    select has_table_privilege('r_anon', 'app.persons', 'select') as may`;
  return row!.may as boolean;
};

/** Somebody is in the middle of writing in every table, until the work is done. */
const besideWhoWrites = (work: () => Promise<unknown>) =>
  database.owner.begin(async (tx) => {
    for (const { name } of await tx`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('app', 'auth')`)
      await tx.unsafe(`lock table ${name} in row exclusive mode`);
    await work();
  });

/** Asks again until the database answers yes. */
async function until(client: Sql, question: string) {
  for (;;) {
    const [row] = await client.unsafe(`select exists (${question}) as yes`);
    if (row!.yes) return;
  }
}

test('a function that is in no file any more is gone after a start, and every other one is there', async () => {
  const { owner, ownerUrl } = database;
  const usual = await functionsNow();
  await owner`create function app.uid(once text) returns text language sql as 'select once'`;
  await owner`alter function app.uid(text) owner to app_owner`;
  expect(await functionsNow()).toHaveLength(usual.length + 1);

  await migrate(ownerUrl, appSecret);
  expect(await functionsNow()).toEqual(usual);
});

test('a function that was changed by hand is ours again after a start', async () => {
  const letters = async () =>
    (await database.owner`select app.letters_of('D’Hondt') as letters`)[0]!.letters as string;
  await database.owner`
    create or replace function app.letters_of(name text) returns text
    language sql immutable parallel safe return 'x'`;
  expect(await letters()).toBe('x');
  await migrate(database.ownerUrl, appSecret);
  expect(await letters()).toBe('dhondt');
});

test('a right that was given by hand is gone after a start', async () => {
  await database.owner`grant select on app.persons to r_anon`;
  expect(await mayAnybodySeePeople()).toBe(true);
  await migrate(database.ownerUrl, appSecret);
  expect(await mayAnybodySeePeople()).toBe(false);
});

test('a copy of a database, which does not keep the rights on it, is closed like the first', async () => {
  const mayMake = async () => {
    const [row] = await database.owner`
      select has_database_privilege('app_web', current_database(), 'temporary') as may`;
    return row!.may as boolean;
  };
  await database.owner.unsafe(
    'grant temporary on database ' + new URL(database.ownerUrl).pathname.slice(1) + ' to public',
  );
  expect(await mayMake()).toBe(true);
  await migrate(database.ownerUrl, appSecret);
  expect(await mayMake()).toBe(false);
});

test('a start that has nothing to change waits for nobody and writes nothing', async () => {
  const written = () => database.owner`select max(xmin::text::bigint) from pg_proc`;
  const before = await written();
  await besideWhoWrites(() => migrate(database.ownerUrl, appSecret));
  expect(await written()).toEqual(before);
});

test('functions and rights that changed are applied beside a writer', async () => {
  await besideWhoWrites(() => migrate(database.ownerUrl, appSecret, withFunction('of_another')));
  expect(await functionsNow()).toContain('app.of_another()');
  await besideWhoWrites(() => migrate(database.ownerUrl, appSecret));
  expect(await functionsNow()).not.toContain('app.of_another()');
});

test('one process applies, and one that starts at the same time waits and finds it done', async () => {
  const { owner, ownerUrl } = database;
  await owner`create sequence migrations.times_applied`;
  await owner`alter sequence migrations.times_applied owner to app_owner`;
  const counting = {
    ...edition,
    settle: `${edition.settle}; select nextval('migrations.times_applied')`,
  };
  let starts: Promise<unknown>[] = [];
  await owner.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(7266101)`;
    starts = [1, 2].map(() => migrate(ownerUrl, appSecret, counting));
    const waiting = `select from pg_locks where locktype = 'advisory' and not granted`;
    await until(owner, `${waiting} having count(*) = 2`);
  });
  await Promise.all(starts);
  expect(await owner`select last_value::int from migrations.times_applied`).toEqual([
    { last_value: 1 },
  ]);
});

test('a start that needs the tables gives way to a writer, and comes back', async () => {
  const { owner, ownerUrl } = database;
  const locking = {
    ...withFunction('after_all'),
    settle: `${edition.settle};
      lock table app.contacts in access exclusive mode;
      lock table app.persons in access exclusive mode`,
  };
  let start: Promise<unknown> = Promise.resolve();
  await owner.begin(async (tx) => {
    const [person] = await tx`
      insert into app.persons (first_name, last_name) values ('An', 'Peeters') returning id`;
    start = migrate(ownerUrl, appSecret, locking);
    await until(
      owner,
      `select from pg_locks where relation = 'app.persons'::regclass and not granted`,
    );
    // Held by the start, which waits for us: one of the two must let go.
    await tx`insert into app.contacts (person_id, phone) values (${person!.id}, '+32470000000')`;
  });
  await start;
  expect(await owner`select phone from app.contacts`).toEqual([{ phone: '+32470000000' }]);
  expect(await functionsNow()).toContain('app.after_all()');
});

test('a start beside another database of the server, where a login is changed, comes back', async () => {
  const { owner, ownerUrl } = database;
  const beside = await freshDatabase();
  let start: Promise<unknown> = Promise.resolve();
  await beside.owner.begin(async (tx) => {
    await tx`alter role app_web set lock_timeout = '2s'`;
    start = migrate(ownerUrl, appSecret, withFunction('beside_another'));
    const waiting = `select from pg_locks join pg_stat_activity using (pid)
      where datname = current_database() and locktype = 'transactionid' and not granted`;
    await until(owner, waiting);
  });
  await start;
  expect(await functionsNow()).toContain('app.beside_another()');
  await beside.drop();
});

test('a version that was replaced changes nothing while its successor serves, and may come back after it', async () => {
  const { ownerUrl } = database;
  const old = withFunction('of_the_old');
  await migrate(ownerUrl, appSecret, old);
  const { application } = await migrate(ownerUrl, appSecret);
  expect(application).toBe(applicationOf(markOf(edition)));

  const successor = postgres(ownerUrl, {
    max: 1,
    connection: { application_name: application },
  });
  await successor`select`;
  expect(await migrate(ownerUrl, appSecret, old)).toMatchObject({ isAhead: true });
  expect(await functionsNow()).not.toContain('app.of_the_old()');

  await successor.end();
  await until(
    database.owner,
    `select where not exists (select from pg_stat_activity where application_name = '${application}')`,
  );
  expect(await migrate(ownerUrl, appSecret, old)).toMatchObject({ isAhead: false });
  expect(await functionsNow()).toContain('app.of_the_old()');
});

test('a version without the last migration changes nothing', async () => {
  await migrate(database.ownerUrl, appSecret);
  const old = { ...withFunction('of_the_old'), migrations: edition.migrations.slice(0, -1) };
  expect(await migrate(database.ownerUrl, appSecret, old)).toMatchObject({ isAhead: true });
  expect(await functionsNow()).not.toContain('app.of_the_old()');
});

test('the logins of the product cannot reach what a database keeps of its versions', async () => {
  for (const url of [database.webUrl, database.authUrl, database.jobsUrl]) {
    const login = postgres(url, { max: 1 });
    await expect(login`select from migrations.editions`).rejects.toThrow('permission denied');
    await login.end();
  }
});

test('another secret lets the logins in that follow from it, although nothing else changed', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-secret-'));
  const server = await startPostgres({ folder, log: () => {} });
  const another = appSecret.toUpperCase();
  await migrate(server.url, appSecret);
  await migrate(server.url, another);

  const { database: web, end } = connect(urlFor('app_web', server.url, another), { most: 1 });
  await web.transaction((tx) => tx.execute('select 1'));
  await end();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}, 180_000);
