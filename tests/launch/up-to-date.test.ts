import { migrate } from '@app/db/migrate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const functionsNow = async () => {
  const rows = await database.owner<{ name: string }[]>`
    select oid::regprocedure::text as name from pg_proc where pronamespace = 'app'::regnamespace order by 1`;
  return rows.map(({ name }) => name);
};

test('a function that is in no file any more is gone after a start, and every other one is there', async () => {
  const { owner, ownerUrl } = database;
  const usual = await functionsNow();
  await owner`create function app.uid(once text) returns text language sql as 'select once'`;
  await owner`alter function app.uid(text) owner to app_owner`;
  expect(await functionsNow()).toHaveLength(usual.length + 1);

  await migrate(ownerUrl, appSecret);
  expect(await functionsNow()).toEqual(usual);
});
