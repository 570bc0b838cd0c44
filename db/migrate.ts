import { inBrussels } from '@app/domain/moment';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { applicationOf, markOf, newestMigration, thisEdition, type Edition } from './edition.ts';
import { readKnown, remember } from './known.ts';
import { letLoginsIn, loginsComeIn } from './logins.ts';
import { CannotStart } from './obstacle.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { standingOf, type Standing } from './standing.ts';

export interface Migrated {
  /** False on a server whose administrator cannot take `set_config` away: the last guard is then missing. */
  setConfigRevoked: boolean;
  /** Whether a newer version of the product was here; then nothing was changed. */
  isAhead: boolean;
  /** What processes of this version call themselves on their connections. */
  application: string;
}

/**
 * Brings a database up to date: roles, functions, tables, rights, all or nothing. What is up to date is only looked
 * at, so that a process that starts stands in nobody's way. Runs on the address of the owner.
 */
export async function migrate(
  ownerUrl: string,
  appSecret: string,
  edition?: Edition,
): Promise<Migrated> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 });
  const mine = edition ?? (await thisEdition());
  const comeIn = () => loginsComeIn(ownerUrl, appSecret);
  try {
    let standing = await standingIn(client, mine);
    if (standing === 'behind' || !(await comeIn()))
      await oneAtATime(client, async (tx) => {
        standing = await standingIn(tx, mine); // somebody else may have been first
        if (standing === 'behind') await apply(tx, mine, appSecret);
        else if (!(await comeIn())) await letLoginsIn(tx, appSecret);
      });
    return {
      setConfigRevoked: await isSetConfigRevoked(client),
      isAhead: standing === 'ahead',
      application: applicationOf(markOf(mine)),
    };
  } finally {
    await client.end({ timeout: 5 });
  }
}

const standingIn = async (client: Sql | TransactionSql, mine: Edition): Promise<Standing> =>
  standingOf(await readKnown(client), {
    mark: markOf(mine),
    newestMigration: newestMigration(mine),
  });

/** In one transaction, so that a process at work meanwhile has all of the old or all of the new. */
async function apply(tx: TransactionSql, edition: Edition, appSecret: string) {
  await refuseTooOld(tx, edition);
  await tx.unsafe(edition.roles);
  await letLoginsIn(tx, appSecret);
  await tx.unsafe('set local role app_owner; set local check_function_bodies = off');
  await tx.unsafe(edition.functions);
  await applyMigrations(tx, edition);
  await tx.unsafe(edition.settle);
  await dropForgotten(tx);
  await tx.unsafe(edition.rights);
  await tx.unsafe(edition.accounts);
  await remember(tx, markOf(edition));
}

/** The first migration makes all tables of its day: an older office has to pass that version first. */
async function refuseTooOld(tx: TransactionSql, { migrations }: Edition) {
  const first = migrations[0]?.folderMillis ?? 0;
  const { newestMigration } = await readKnown(tx);
  if (newestMigration === 0 || newestMigration >= first) return;
  throw new CannotStart({
    name: 'office-too-old',
    first: inBrussels(new Date(first).toISOString()).day,
  });
}

/** Those made after the newest one that is there. */
async function applyMigrations(tx: TransactionSql, { migrations }: Edition) {
  await tx.unsafe(`
    create schema if not exists migrations;
    create table if not exists migrations.applied (id serial primary key, hash text not null, created_at bigint)`);
  const { newestMigration } = await readKnown(tx);
  for (const { sql, hash, folderMillis } of migrations) {
    if (folderMillis <= newestMigration) continue;
    for (const statement of sql) await tx.unsafe(statement);
    await tx`insert into migrations.applied (hash, created_at) values (${hash}, ${folderMillis})`;
  }
}

/** What no file wrote again stands in none: a function we do without now, or an old one with other arguments. */
async function dropForgotten(tx: TransactionSql) {
  const forgotten = await tx`
    select oid::regprocedure::text as name from pg_proc
    where pronamespace = 'app'::regnamespace and xmin <> pg_current_xact_id()::xid`;
  if (forgotten.length > 0)
    await tx.unsafe(`drop function ${forgotten.map(({ name }) => name).join(', ')}`);
}

async function isSetConfigRevoked(client: Sql) {
  const [answer] = await client`
    select has_function_privilege('app_web', 'pg_catalog.set_config(text, text, boolean)', 'execute') as may`;
  return answer?.may === false;
}
