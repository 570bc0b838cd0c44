import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aPerson } from '../factories/people.ts';
import { importApi } from './import-api.ts';

/** A house where nobody brought in anything yet, before each test, with Hilde in it. */
export function importHouse() {
  const house = {} as {
    database: TestDatabase;
    api: Awaited<ReturnType<typeof importApi>>;
    hilde: Acting;
    /** The same, once more. */
    empty: () => Promise<void>;
  };
  beforeAll(async () => {
    house.database = await freshDatabase();
    house.api = await importApi(house.database);
    house.empty = async () => {
      await house.database.owner`
        truncate app.persons, app.themes, app.organisations, app.venues, app.outbox cascade`;
      house.hilde = await aPerson(house.database.owner, 'coordinator', 'Hilde');
    };
  });
  beforeEach(() => house.empty());
  afterAll(() => house.database.drop());
  return house;
}
