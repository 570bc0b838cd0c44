import { afterAll, beforeAll, expect, test } from 'vitest';
import { statementsOf } from '../bench/counting.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test('a search asks the database as often whoever and whatever there is', async () => {
  const { personId: coordinator } = await aPerson(database.owner, 'coordinator', 'Hilde');
  const organisation = { ownerUrl: database.ownerUrl, coordinator };
  const statements = () => statementsOf(organisation, '/api/search?q=bea%20peeters');

  const alone = await statements();
  for (let more = 0; more < 12; more += 1) {
    await aCoach(database.owner, 'Bea');
    await aSession(database.owner);
  }
  expect(await statements()).toBe(alone);
});
