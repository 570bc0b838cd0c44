import { actingAs, type Database, type Transaction } from '@app/db/database';
import { finishCancelling, sessionsToCancel } from '@app/db/sessions/commands';
import type { Clock } from '../clock.ts';
import type { Trouble } from '../messages/trouble.ts';

interface Office {
  database: Database;
  clock: Clock;
  trouble: Trouble;
}

/**
 * Finishes the days whose ten minutes passed, each in a transaction of its own. They are found in the database, so nothing
 * is lost when a process stops; and of several processes one does it.
 */
export async function finishDue({ database, clock, trouble }: Office) {
  const asJob = <Result>(work: (db: Transaction) => Promise<Result>) =>
    actingAs(database, { role: 'job', personId: null }, work);
  try {
    const now = clock.now();
    for (const session of await asJob((db) => sessionsToCancel(db, now)))
      await asJob((db) => finishCancelling(db, session, now)).catch((error: unknown) => {
        trouble.met(error, 'a day could not be cancelled', { session });
      });
  } catch (error) {
    trouble.met(error, 'days to cancel could not be read');
  }
}
