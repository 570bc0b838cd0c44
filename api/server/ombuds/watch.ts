import { actingAs, type Database, type Transaction } from '@app/db/database';
import { isDemonstration } from '@app/db/messages/queries';
import { toSayAtEight } from '@app/db/ombuds/queries';
import type { Day } from '@app/domain/day';
import { closed } from '@app/emails/ombuds/closed';
import type { Clock } from '../clock.ts';
import type { Log } from '../messages/deliver.ts';
import { senderOf } from '../messages/sender.ts';
import { doorOf, type ReadRoot } from './door.ts';
import { handOver, type Desk } from './hand-over.ts';

interface Watch extends Desk {
  database: Database;
  clock: Clock;
  log: Log;
  readRoot: ReadRoot;
}

/**
 * Looks whether the list of readers still holds: somebody may have put a key in the database. When it does not, the log says
 * so once, and when it still does not at the next look every ombudsperson is written to, once a day. One look alone may fall
 * between the first list and the file that remembers it.
 */
export function makeWatch({ database, clock, log, readRoot, ...desk }: Watch) {
  let isBroken = false;
  let wroteOn: Day | null = null;

  return async () => {
    const wasBroken = isBroken;
    const found = await asJob(database, (db) => whatIsWrong(db, readRoot));
    isBroken = found !== null;
    if (!found) return void (wroteOn = null);
    if (!wasBroken)
      log.warn(`the list of ombudspersons does not hold (${found.why}): nobody can write to them`);
    const today = clock.today();
    if (!wasBroken || wroteOn === today || desk.post === null || found.isDemonstration) return;
    wroteOn = today;
    const letter = closed({ link: `${desk.origin}/key`, sender: found.sender });
    for (const address of found.ombudspersons) await handOver(desk, letter, address);
  };
}

/** Null while the door is open, and before there ever was a key. */
async function whatIsWrong(db: Transaction, readRoot: ReadRoot) {
  const { lists, root, inForce } = await doorOf(db, readRoot);
  if (typeof inForce === 'object' || (lists.length === 0 && root === null)) return null;
  const { ombudspersons } = await toSayAtEight(db);
  return {
    ...{ why: inForce, ombudspersons, sender: await senderOf(db, null) },
    isDemonstration: await isDemonstration(db),
  };
}

const asJob = <Result>(database: Database, work: (db: Transaction) => Promise<Result>) =>
  actingAs(database, { role: 'job', personId: null }, work);
