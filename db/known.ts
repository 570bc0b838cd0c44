import type { Sql, TransactionSql } from 'postgres';
import { applicationOf } from './edition.ts';
import type { Known } from './standing.ts';

type Client = Sql | TransactionSql;

/** Reads, and locks nothing, what this database keeps of the versions applied to it. */
export async function readKnown(client: Client): Promise<Known> {
  const [table] = await client`
    select to_regclass('migrations.applied') as applied, to_regclass('migrations.editions') as editions`;
  const [newest] = table?.applied
    ? await client`select max(created_at) as migration from migrations.applied`
    : [];
  const editions = table?.editions
    ? await client`select mark, state from migrations.editions order by settled_at desc`
    : [];
  const last = editions[0];
  return {
    marks: editions.map(({ mark }) => mark as string),
    newestMigration: Number(newest?.migration ?? 0),
    isAsLeft: last?.state === (await stateOf(client)),
    isServed: last !== undefined && (await isServedBy(client, last.mark as string)),
  };
}

/** Remembers a version as the last one, with the state it leaves. The logins of the product cannot reach this schema. */
export async function remember(client: Client, mark: string) {
  await client.unsafe(`
    create table if not exists migrations.editions (
      mark text primary key,
      settled_at timestamptz not null,
      state text not null
    )`);
  const state = await stateOf(client);
  await client`
    insert into migrations.editions (mark, settled_at, state) values (${mark}, clock_timestamp(), ${state})
    on conflict (mark) do update set settled_at = excluded.settled_at, state = excluded.state`;
}

async function isServedBy(client: Client, mark: string) {
  const [row] = await client`
    select exists (
      select from pg_stat_activity
      where datname = current_database() and application_name = ${applicationOf(mark)}
    ) as served`;
  return row?.served === true;
}

/** One value for every function, right and policy that is there, so that what was changed by hand is seen. */
async function stateOf(client: Client): Promise<string> {
  const [row] = await client`
    with ours as (select oid from pg_namespace where nspname in ('app', 'auth')),
    there as (
      select concat_ws('|', 'function', p.oid::regprocedure, md5(p.prosrc), pg_get_function_sqlbody(p.oid), p.prosecdef, p.proconfig, p.proacl)
      from pg_proc p
      where p.pronamespace in (select oid from ours) or p.oid = to_regprocedure('pg_catalog.set_config(text, text, boolean)')
      union all
      select concat_ws('|', 'relation', c.oid::regclass, c.relrowsecurity, c.relforcerowsecurity, c.relacl)
      from pg_class c where c.relnamespace in (select oid from ours) and c.relkind in ('r', 'v', 'p', 'S')
      union all
      select concat_ws('|', 'column', a.attrelid::regclass, a.attname, a.attacl)
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace in (select oid from ours) and a.attacl is not null
      union all
      select concat_ws('|', 'policy', p.polrelid::regclass, p.polname, p.polcmd, p.polroles::regrole[],
        pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
      from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace in (select oid from ours)
      union all
      select concat_ws('|', 'schema', n.nspname, n.nspacl) from pg_namespace n where n.oid in (select oid from ours)
      union all
      select concat_ws('|', 'database', datacl) from pg_database where datname = current_database()
      union all
      select concat_ws('|', 'member', held.rolname, holder.rolname)
      from pg_auth_members m join pg_roles held on held.oid = m.roleid join pg_roles holder on holder.oid = m.member
      where holder.rolname in ('app_web', 'app_auth', 'app_jobs')
    )
    select md5(string_agg(line, e'\n' order by line)) as state from there as one (line)`;
  return String(row?.state);
}
