import { connect } from '@app/db/database';
import { realClock } from '@app/server/clock';
import { startHousekeeping } from '@app/server/messages/housekeeping';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aLine } from '../support/line.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test('when its line goes, the job queue says where it went wrong and no key of its connection', async () => {
  const line = await aLine(database.jobsUrl);
  const said: object[] = [];
  const write = (found: object) => void said.push(found);
  const log = { info: write, warn: write, error: write } as unknown as Parameters<
    typeof startHousekeeping
  >[3];
  const jobs = connect(database.jobsUrl);
  const housekeeping = await startHousekeeping(line.url, jobs.database, realClock, log);

  line.cut('reset');
  await expect.poll(() => said.length, { timeout: 15_000 }).toBeGreaterThan(0);

  await housekeeping.stop();
  await Promise.all([jobs.end(), line.end()]);
  expect(Object.keys(said[0]!)).toEqual(['cause']);
  for (const one of said)
    expect(Object.keys((one as { cause: object }).cause)).toEqual(['name', 'code', 'at']);
});
