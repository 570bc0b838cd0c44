import { actingAs, type Database } from '@app/db/database';
import { sweep } from '@app/db/messages/commands';
import { zone } from '@app/domain/moment';
import { PgBoss } from 'pg-boss';
import type { Addressee, Post } from '@app/emails/post';
import type { Clock } from '../clock.ts';
import { everyMorning } from '../ombuds/every-morning.ts';
import type { Trouble } from './trouble.ts';

interface House {
  database: Database;
  post: Post | null;
  from: Addressee;
  origin: string;
  clock: Clock;
}

/** When each thing happens that happens once a day, in Brussels. */
const daily = {
  housekeeping: { at: '17 3 * * *', work: tidyUp },
  ombuds: { at: '0 8 * * *', work: everyMorning },
};

/** What happens once a day, in one process of all that run. The queue keeps its own pool and schema. */
export async function startHousekeeping(jobsUrl: string, house: House, trouble: Trouble) {
  const boss = new PgBoss({
    connectionString: jobsUrl,
    schema: 'pgboss',
    createSchema: false,
    max: 2,
    registerInstance: false,
    cronWorkerIntervalSeconds: 45,
    flowIntervalSeconds: 600,
    openTelemetry: { enabled: false },
  });
  boss.on('error', (error) => trouble.met(error, 'the job queue failed'));
  await boss.start();
  for (const [queue, { at, work }] of Object.entries(daily)) {
    await boss.createQueue(queue, { policy: 'exclusive' });
    await boss.schedule(queue, at, null, { tz: zone, missed: 'once' });
    await boss.work(queue, { pollingIntervalSeconds: 60 }, () => work(house));
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) };
}

function tidyUp({ database, clock }: House) {
  return actingAs(database, { role: 'job', personId: null }, (db) => sweep(db, clock.now()));
}
