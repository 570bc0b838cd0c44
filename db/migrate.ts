import { readFile } from 'node:fs/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres, { type Sql } from 'postgres';
import { logins, passwordOf } from './database.ts';
import { callRights, grants } from './rights.ts';

const functions = ['accounts', 'sessions', 'messages'].map((feature) => `${feature}/functions.sql`);

export interface Migrated {
  /** False on a server whose administrator cannot take `set_config` away: the last guard is then missing. */
  setConfigRevoked: boolean;
}

/**
 * Brings a database up to date: roles, functions, tables, rights. May run again, and by several processes at
 * once: the second waits for the first. Runs on the address of the owner.
 */
export async function migrate(ownerUrl: string, appSecret: string): Promise<Migrated> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 });
  try {
    await client`select pg_advisory_lock(7266101)`;
    const before = await functionsNow(client);
    await runFile(client, 'roles.sql');
    const setConfigRevoked = await revokeSetConfig(client);
    await letLoginsIn(client, appSecret);

    await client.unsafe('set role app_owner; set check_function_bodies = off');
    for (const file of functions) await runFile(client, file);
    await applyMigrations(drizzle({ client }), {
      migrationsFolder: new URL('migrations', import.meta.url).pathname,
      migrationsSchema: 'migrations',
      migrationsTable: 'applied',
    });
    await runFile(client, 'settle.sql');
    await dropForgotten(client, before);
    // One message is one transaction: a process that works meanwhile never misses its rights.
    await client.unsafe([...grants(), ...callRights()].join(';\n'));
    await runFile(client, 'accounts/auth.sql');
    await client.unsafe('reset role');
    return { setConfigRevoked };
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** Every function of ours, with the transaction that wrote it. */
async function functionsNow(client: Sql) {
  const rows = await client<{ name: string; writtenIn: string }[]>`
    select oid::regprocedure::text as name, xmin::text as "writtenIn"
    from pg_proc where pronamespace = to_regnamespace('app')`;
  return new Map(rows.map(({ name, writtenIn }) => [name, writtenIn]));
}

/** What no file wrote again stands in none: a function we do without now, or an old one with other arguments. */
async function dropForgotten(client: Sql, before: Map<string, string>) {
  const now = [...(await functionsNow(client))];
  const forgotten = now.filter(([name, writtenIn]) => before.get(name) === writtenIn);
  if (forgotten.length > 0)
    await client.unsafe(`drop function ${forgotten.map(([name]) => name).join(', ')}`);
}

async function runFile(client: Sql, name: string) {
  await client.unsafe(await readFile(new URL(name, import.meta.url), 'utf8'));
}

/** With `set_config` a query could change who acts. Only a superuser can take it away. */
async function revokeSetConfig(client: Sql) {
  await client.unsafe(`
    do $$ begin
      revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
      grant execute on function pg_catalog.set_config(text, text, boolean) to app_owner;
    exception when insufficient_privilege then null;
    end $$`);
  const [answer] = await client`
    select has_function_privilege('app_web', 'pg_catalog.set_config(text, text, boolean)', 'execute') as may`;
  return answer?.may === false;
}

async function letLoginsIn(client: Sql, appSecret: string) {
  const [here] = await client`select quote_ident(current_database()) as name`;
  await client.unsafe(`grant create on database ${here?.name} to app_owner`);
  for (const login of logins) {
    await client.unsafe(`alter role ${login} password '${passwordOf(login, appSecret)}'`);
    await client.unsafe(`grant connect on database ${here?.name} to ${login}`);
  }
}
