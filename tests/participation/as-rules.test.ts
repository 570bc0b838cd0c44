import { actingAs, asRules, type Transaction } from '@app/db/database';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import type { Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let coach: Acting;
beforeAll(async () => {
  database = await freshDatabase();
  coach = await aPerson(database.owner, 'coach');
});
afterAll(() => database.drop());

const roleNow = async (db: Transaction) => {
  const [row] = await db.execute<{ role: string }>(sql`select current_user as role`);
  return row!.role;
};

test('the eyes of the rules close after the look', async () => {
  const roles = await actingAs(database.web, coach, async (db) => [
    await asRules(db, () => roleNow(db)),
    await roleNow(db),
  ]);
  expect(roles).toEqual(['r_rules', 'r_coach']);
});

test('and they close where the look fails, also for work that goes on after it', async () => {
  const role = await actingAs(database.web, coach, async (db) => {
    await asRules(db, () => Promise.reject(new Error('a mistake of ours'))).catch(() => undefined);
    return roleNow(db);
  });
  expect(role).toBe('r_coach');
});

test('a look that the database refuses says why, and nothing of the transaction is kept', async () => {
  await expect(
    actingAs(database.web, coach, (db) =>
      asRules(db, () => db.execute(sql`select 1 / 0`)).catch((error: Error) =>
        Promise.reject(error.cause),
      ),
    ),
  ).rejects.toMatchObject({ code: '22012' });
});
