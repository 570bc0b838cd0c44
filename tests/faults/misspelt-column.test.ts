import { actingAs, type Transaction } from '@app/db/database';
import { row, rows } from '@app/db/read';
import { Day, Id } from '@app/db/shapes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const asking = <Result>(ask: (db: Transaction) => Promise<Result>) =>
  actingAs(database.web, { role: 'anon', personId: null }, ask);

const Line = z.strictObject({ id: Id, nextDay: Day.nullable() });
const id = '7b1d6c1e-5a0f-4a53-9d5b-0d6b1f1c2a3e';

test('a row that is as its shape says, is told as it was found', async () => {
  const found = await asking(
    (db) => rows(db, Line)`select ${id}::uuid as id, '2027-03-14'::date as "nextDay"`,
  );
  expect([...found]).toEqual([{ id, nextDay: '2027-03-14' }]);
});

test('a misspelt column fails by its name, also where nothing is found', async () => {
  const misspelt = asking((db) => row(db, Line)`select ${id} as id, null as "nxtDay" where false`);
  await expect(misspelt).rejects.toThrow('missing: [nextDay], in no shape: [nxtDay]');
});

test('a column that no shape tells of fails', async () => {
  const more = asking((db) => row(db, Line)`select ${id} as id, null as "nextDay", 1 as phone`);
  await expect(more).rejects.toThrow('in no shape: [phone]');
});

test('a column of another type fails by its name', async () => {
  const moment = asking((db) => row(db, Line)`select ${id} as id, now() as "nextDay"`);
  await expect(moment).rejects.toThrow('nextDay');
  const nobody = asking((db) => row(db, Line)`select null as id, null as "nextDay"`);
  await expect(nobody).rejects.toThrow(/\bid\b/);
});

test('a key inside a column fails by its place', async () => {
  const Inside = z.strictObject({ talk: z.strictObject({ on: Day }) });
  const misspelt = asking(
    (db) => row(db, Inside)`select json_build_object('onn', '2027-03-14') as talk`,
  );
  await expect(misspelt).rejects.toThrow('talk.on');
});
