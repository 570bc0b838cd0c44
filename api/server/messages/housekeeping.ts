import { actingAs, type Database } from '@app/db/database';
import { sweep } from '@app/db/messages/commands';
import { zone } from '@app/domain/moment';
import { PgBoss } from 'pg-boss';
import type { Addressee, Post } from '@app/emails/post';
import type { Clock } from '../clock.ts';
import { makeMornings } from '../ombuds/every-morning.ts';
import type { Trouble } from './trouble.ts';

interface House {
  database: Database;
  post: Post | null;
  from: Addressee;
  origin: string;
  clock: Clock;
}

/** When each thing happens that happens once a day, in Brussels. */
const daily = { housekeeping: '17 3 * * *', ombuds: '0 8 * * *' };

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
  const mornings = makeMornings();
  const work = { housekeeping: () => tidyUp(house), ombuds: () => mornings.begin(house) };
  for (const queue of ['housekeeping', 'ombuds'] as const) {
    await boss.createQueue(queue, { policy: 'exclusive' });
    await boss.schedule(queue, daily[queue], null, { tz: zone, missed: 'once' });
    await boss.work(queue, { pollingIntervalSeconds: 60 }, work[queue]);
  }
  return {
    async stop() {
      await boss.stop({ graceful: true, timeout: 10_000 });
      await mornings.rest();
    },
  };
}

function tidyUp({ database, clock }: House) {
  return actingAs(database, { role: 'job', personId: null }, (db) => sweep(db, clock.now()));
}
