import { readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { thisEdition } from '@app/db/edition';
import { oneAtATime } from '@app/db/one-at-a-time';
import type { Sql } from 'postgres';
import { bareDatabase } from '../support/database.ts';

/**
 * An office as the version of 29 November 2026 left it, the first that later versions start on: its tables, and of the
 * demonstration a few days with all that belongs to them. A term, a reason, an own choice and a letter are its own.
 */
export async function officeOfNovember() {
  const database = await bareDatabase();
  await makeTables(database.owner);
  await fill(database.owner, 'office-of-november.copy');
  await settle(database.owner);
  return database;
}

/**
 * The first two migrations are that version's tables; its functions were rewritten by every version since. Roles are of
 * the whole server: made as the product does, which tries again where another database changes them at that moment.
 */
async function makeTables(owner: Sql) {
  const { roles, functions, migrations, accounts } = await thisEdition();
  const first = migrations.slice(0, 2);
  await oneAtATime(owner, async (tx) => {
    await tx.unsafe(roles);
    await tx.unsafe('set local role app_owner; set local check_function_bodies = off');
    await tx.unsafe(functions);
    for (const statement of first.flatMap(({ sql }) => sql)) await tx.unsafe(statement);
    await tx.unsafe(accounts);
    await tx.unsafe(`
      create schema migrations;
      create table migrations.applied (id serial primary key, hash text not null, created_at bigint)`);
    for (const { hash, folderMillis } of first)
      await tx`insert into migrations.applied (hash, created_at) values (${hash}, ${folderMillis})`;
  });
}

/** Its triggers: a later migration that changes rows meets them as that version wrote them. */
const settle = (owner: Sql) =>
  owner.begin(async (tx) => {
    await tx.unsafe('set local role app_owner');
    await tx.unsafe(readFileSync(new URL('settle-of-november.sql', import.meta.url), 'utf8'));
  });

/** Rows as `copy` writes them: each table with its columns, after the tables it refers to. */
async function fill(owner: Sql, file: string) {
  const written = readFileSync(new URL(file, import.meta.url), 'utf8');
  await owner.begin(async (tx) => {
    for (const [, copy, rows] of written.matchAll(/^(copy .+ from stdin);\n([\s\S]*?)^\\\.\n/gm))
      await pipeline([rows!], await tx.unsafe(copy!).writable());
  });
}
