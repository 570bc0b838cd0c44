import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let auth: postgres.Sql, web: postgres.Sql;
beforeAll(async () => {
  database = await freshDatabase();
  auth = postgres(database.authUrl, { max: 1 });
  web = postgres(database.webUrl, { max: 1 });
});
afterAll(async () => {
  await Promise.all([auth.end(), web.end()]);
  await database.drop();
});

const denied = { code: '42501' };

test('the login of the accounts reaches nothing of the organisation', async () => {
  for (const question of [
    'select from app.persons',
    'select from app.settings',
    'set role r_coordinator',
  ])
    await expect(auth.unsafe(question)).rejects.toMatchObject(denied);
  await expect(auth`update auth.rules set staff_need_passkey = false`).rejects.toMatchObject(
    denied,
  );
});

test('the login of the pages reaches nothing of the accounts, in no role', async () => {
  for (const role of ['none', 'r_anon', 'r_coach', 'r_coordinator', 'r_administrator', 'r_rules'])
    await web.begin(async (tx) => {
      await tx.unsafe(`set local role ${role}`);
      for (const question of [
        'select from auth.visits',
        'select from auth.accounts',
        `select auth.roles_of('${crypto.randomUUID()}')`,
        "select auth.person_of('a@b.example')",
      ])
        await expect(tx.savepoint((sp) => sp.unsafe(question))).rejects.toMatchObject(denied);
    });
});
