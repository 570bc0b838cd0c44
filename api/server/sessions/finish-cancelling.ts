import { actingAs, type Database, type Transaction } from '@app/db/database';
import { daysToCancel, finishCancelling } from '@app/db/sessions/commands';
import type { Clock } from '../clock.ts';
import type { Trouble } from '../messages/trouble.ts';

interface Office {
  database: Database;
  clock: Clock;
  trouble: Trouble;
}

/**
 * Finishes the days whose ten minutes passed; those that were cancelled at once in one transaction, so that each reader
 * hears of hers in one letter. They are found in the database, so nothing
 * is lost when a process stops; and of several processes one does it.
 */
export async function finishDue({ database, clock, trouble }: Office) {
  const asJob = <Result>(work: (db: Transaction) => Promise<Result>) =>
    actingAs(database, { role: 'job', personId: null }, work);
  try {
    const now = clock.now();
    for (const days of await asJob((db) => daysToCancel(db, now)))
      await asJob((db) => finishCancelling(db, days, now)).catch((error: unknown) => {
        trouble.met(error, 'days could not be cancelled', { days });
      });
  } catch (error) {
    trouble.met(error, 'days to cancel could not be read');
  }
}
