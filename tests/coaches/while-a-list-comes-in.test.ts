import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import type { Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aForm, coachApi } from './coach-api.ts';

let database: TestDatabase;
let hilde: Acting;
let api: Awaited<ReturnType<typeof coachApi>>;

beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  api = await coachApi(database);
});
afterAll(() => database.drop());

/** As a long list does: it keeps the turn until all of it is in. */
async function aListComesIn() {
  const list = await database.owner.reserve();
  await list`begin`;
  await list`select pg_advisory_xact_lock(7266102)`;
  return async () => {
    await list`commit`;
    list.release();
  };
}

const add = (key: string) =>
  api.send(hilde, 'POST', '/coaches', { key, coach: aForm({ phone: null, lastName: key }) });

test('she reads that a list comes in, and the same form counts once it is in', async () => {
  const key = randomUUID();
  const isIn = await aListComesIn();
  const refused = await add(key);
  await isIn();
  expect([refused.statusCode, refused.json().type]).toEqual([503, '/problems/list-comes-in']);
  expect(refused.headers['retry-after']).toBe('5');

  expect((await add(key)).statusCode).toBe(201);
});

test('she waits a little: a list that is nearly in stops nobody', async () => {
  const isIn = await aListComesIn();
  const adding = add(randomUUID());
  await expect
    .poll(async () => {
      const [found] = await database.owner`
        select count(*)::integer as waiting from pg_locks where locktype = 'advisory' and not granted`;
      return found!.waiting as number;
    })
    .toBeGreaterThan(0);
  await isIn();
  expect((await adding).statusCode).toBe(201);
});
