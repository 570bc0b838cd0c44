import { actingAs, type Database } from '@app/db/database';
import { sweep } from '@app/db/messages/commands';
import { zone } from '@app/domain/moment';
import { PgBoss } from 'pg-boss';
import type { Clock } from '../clock.ts';
import type { Trouble } from './trouble.ts';

const queue = 'housekeeping';

/** What happens once a day, in one process of all that run. The queue keeps its own pool and schema. */
export async function startHousekeeping(
  jobsUrl: string,
  database: Database,
  clock: Clock,
  trouble: Trouble,
) {
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
  await boss.createQueue(queue, { policy: 'exclusive' });
  await boss.schedule(queue, '17 3 * * *', null, { tz: zone, missed: 'once' });
  await boss.work(queue, { pollingIntervalSeconds: 60 }, () => tidyUp(database, clock));
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) };
}

const tidyUp = (database: Database, clock: Clock) =>
  actingAs(database, { role: 'job', personId: null }, (db) => sweep(db, clock.now()));
