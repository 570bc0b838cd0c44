import { readFileSync } from 'node:fs';
import { thisEdition } from '@app/db/edition';
import { migrate } from '@app/db/migrate';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

/** A database from before policies asked who entered starts on this version, with what it holds. */
let database: TestDatabase;
const [noor, hilde] = [crypto.randomUUID(), crypto.randomUUID()];

beforeAll(async () => {
  database = await freshDatabase();
  await beginBefore('each_policy_asks_for_the_person');
});
afterAll(() => database.drop());

test('it starts, and everybody sees what was hers', async () => {
  const { owner, ownerUrl, webUrl } = database;
  await owner`insert into app.persons (id, first_name) values (${noor}, 'Noor'), (${hilde}, 'Hilde')`;
  await owner`insert into app.person_roles (person_id, role) values (${noor}, 'coach'), (${hilde}, 'coordinator')`;
  await owner`insert into app.coaches (person_id) values (${noor})`;
  await owner`insert into app.page_links (person_id, token_hash, made_by) values (${noor}, 'hash', ${hilde})`;
  await owner`insert into app.outbox (kind, about, once_as) values ('changed', '{}', 'once')`;

  expect(await migrate(ownerUrl, appSecret)).toMatchObject({ isAhead: false });

  const login = postgres(webUrl, { max: 1, onnotice: () => undefined });
  const seen = async (role: string, person: string, what: string) =>
    (
      await login.unsafe(`set local role r_${role}; select app.enter('${person}'); select ${what}`)
    ).at(-1);
  expect(await seen('coach', noor, 'count(*)::int as n from app.coaches')).toEqual([{ n: 1 }]);
  expect(await seen('coach', noor, 'count(*)::int as n from app.page_links')).toEqual([{ n: 1 }]);
  expect(await seen('coordinator', hilde, 'kind from app.outbox')).toEqual([{ kind: 'changed' }]);
  await login.end();
});

/** Begins again with the tables and policies of just before one migration. */
async function beginBefore(migration: string) {
  const { owner } = database;
  const journal = JSON.parse(
    readFileSync(new URL('../../db/migrations/meta/_journal.json', import.meta.url), 'utf8'),
  ) as { entries: { tag: string; when: number }[] };
  const { when } = journal.entries.find(({ tag }) => tag.endsWith(migration))!;
  const { migrations } = await thisEdition();
  const earlier = migrations.filter(({ folderMillis }) => folderMillis < when);

  const tables = await owner`
    select string_agg(format('app.%I', tablename), ', ') as names from pg_tables where schemaname = 'app'`;
  await owner.begin(async (tx) => {
    await tx.unsafe(`drop table ${tables[0]!.names as string} cascade`);
    await tx`set local role app_owner`;
    for (const statement of earlier.flatMap(({ sql }) => sql)) await tx.unsafe(statement);
    await tx`delete from migrations.applied where created_at >= ${when}`;
    await tx`delete from migrations.editions`;
  });
}
