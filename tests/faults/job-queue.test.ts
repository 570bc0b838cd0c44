import { realClock } from '@app/server/clock';
import { startHousekeeping } from '@app/server/messages/housekeeping';
import { troubleIn } from '@app/server/messages/trouble';
import { connect } from '@app/db/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workerOn } from '../messages/at-work.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aLine } from '../support/line.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const aLog = () => {
  const said: unknown[] = [];
  const write = (...found: unknown[]) => void said.push(...found);
  return { said, log: { info: write, warn: write, error: write } };
};

const silent = 'the database is silent: letters and housekeeping wait for it';
const again = 'the database answers again';

test('when its line goes, the job queue says so, and no key of its connection', async () => {
  const line = await aLine(database.jobsUrl);
  const { said, log } = aLog();
  const jobs = connect(database.jobsUrl);
  const house = {
    database: jobs.database,
    clock: realClock,
    post: null,
    from: { name: 'De Weefkamer', address: 'post@weefkamer.example' },
    origin: 'https://draagkracht.example',
  };
  const housekeeping = await startHousekeeping(line.url, house, troubleIn(log));

  line.cut('reset');
  await expect.poll(() => said.length, { timeout: 15_000 }).toBeGreaterThan(0);

  await housekeeping.stop();
  await Promise.all([jobs.end(), line.end()]);
  expect(said).toEqual([silent]);
});

test('letters that meet a silent database again and again say it once, and once that it is over', async () => {
  const line = await aLine(database.jobsUrl);
  const { said, log } = aLog();
  const worker = await workerOn({ jobsUrl: line.url }, { log });
  await worker.drainNow();

  for (const time of [1, 2]) {
    line.goDown();
    for (let round = 0; round < 3; round += 1) await worker.drainNow();
    line.comeUp();
    await expect
      .poll(async () => {
        await worker.drainNow();
        return said.length;
      })
      .toBe(2 * time);
  }

  await worker.stop();
  await line.end();
  expect(said).toEqual([silent, again, silent, again]);
});

test('any other trouble is said each time, with where it was and without what people typed', () => {
  const { said, log } = aLog();
  const trouble = troubleIn(log);
  const error = Object.assign(new Error('Key (name)=(Nadia) exists'), { code: '23505' });
  trouble.met(error, 'the outbox could not be read', { turn: 'the rest' });
  trouble.met(error, 'the job queue failed');

  expect(said).toEqual([
    {
      turn: 'the rest',
      cause: { name: 'Error', code: '23505', at: expect.any(Array) as string[] },
    },
    'the outbox could not be read',
    { cause: { name: 'Error', code: '23505', at: expect.any(Array) as string[] } },
    'the job queue failed',
  ]);
  expect(JSON.stringify(said)).not.toContain('Nadia');
});
