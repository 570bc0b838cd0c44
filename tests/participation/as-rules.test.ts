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

test('what is asked in the same breath as a look is asked in the right role, however it is asked', async () => {
  const built = (db: Transaction) =>
    db.select({ role: sql<string>`current_user` }).from(sql`(select 1) one`);
  const roles = await actingAs(database.web, coach, async (db) => {
    const before = Promise.all([built(db), roleNow(db)]);
    const look = asRules(db, () => Promise.all([built(db), roleNow(db)]));
    const after = look.then(() => Promise.all([built(db), roleNow(db)]));
    return Promise.all([before, look, after]);
  });
  const [own, rules] = [[{ role: 'r_coach' }], [{ role: 'r_rules' }]];
  expect(roles).toEqual([
    [own, 'r_coach'],
    [rules, 'r_rules'],
    [own, 'r_coach'],
  ]);
});

test('a person without this role asks nothing: the transaction failed before', async () => {
  let found: unknown = 'nothing';
  const work = async (db: Transaction) => {
    found = await roleNow(db);
  };
  await expect(
    actingAs(database.web, { ...coach, role: 'trainer' }, work).catch((error: Error) =>
      Promise.reject(error.cause),
    ),
  ).rejects.toMatchObject({ code: '28000' });
  expect(found).toBe('nothing');
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
