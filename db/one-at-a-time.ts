import { setTimeout as pause } from 'node:timers/promises';
import type { Sql, TransactionSql } from 'postgres';

const most = 200;

/** Shorter than the second after which PostgreSQL looks for a deadlock: we give way before somebody at work is ended. */
const patience = '250ms';

/**
 * Changes what everybody uses, in one transaction and in one process at a time; others wait. Work under way goes
 * first: where a lock is not had at once, all of it is let go and tried again.
 */
export async function oneAtATime(client: Sql, work: (tx: TransactionSql) => Promise<void>) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.begin(async (tx) => {
        await tx.unsafe('set local statement_timeout = 0; set local lock_timeout = 0');
        await tx`select pg_advisory_xact_lock(7266101)`;
        await tx.unsafe(`set local lock_timeout = '${patience}'`);
        await work(tx);
      });
      return;
    } catch (error) {
      if (attempt === most || !isInTheWay(error as Trouble)) throw error;
      await pause(50 + 150 * Math.random());
    }
  }
}

type Trouble = { code?: string; message?: string };

/** A lock that somebody holds; or a role that is changed from another database of the same server. */
const isInTheWay = ({ code = '', message = '' }: Trouble) =>
  ['55P03', '40P01', '40001'].includes(code) || message.startsWith('tuple concurrently');
