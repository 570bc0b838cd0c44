import { actingAs, type Database, type Transaction } from '@app/db/database';
import { isDemonstration } from '@app/db/messages/queries';
import { forgetBy, wasTold } from '@app/db/ombuds/commands';
import { toSayAtEight } from '@app/db/ombuds/queries';
import { mondayOf } from '@app/domain/day';
import { look } from '@app/emails/ombuds/look';
import type { LetterOutcome } from '@app/emails/outcome';
import type { Clock } from '../clock.ts';
import { senderOf } from '../messages/sender.ts';
import { handOver, type Desk } from './hand-over.ts';

interface Morning extends Desk {
  database: Database;
  clock: Clock;
}

/**
 * What happens once a day: what goes this week is thrown away, and the letter about news is handed to the mail server itself,
 * on Mondays with or without news. Each address is for itself: one that refuses for ever is done with, one that cannot be
 * reached now is tried again tomorrow, and the others do not hear the same news twice. Nothing of it is kept in the outbox,
 * and who heard is known in memory alone: after a new start they hear it once more.
 */
export function makeMornings() {
  const heard = new Map<string, string>();
  let letters = Promise.resolve();

  return {
    /** Ends before the letters have left, and never fails for them: how long it took would be a trace that somebody wrote. */
    async begin({ database, clock, ...desk }: Morning): Promise<void> {
      await asJob(database, (db) => forgetBy(db, mondayOf(clock.today())));
      letters = letters.then(() => tell({ database, clock, ...desk })).catch(() => undefined);
    },
    /** Waits for the letters that are on their way. */
    rest: () => letters,
  };

  async function tell({ database, clock, ...desk }: Morning) {
    if (desk.post === null) return;
    const today = clock.today();
    const isMonday = mondayOf(today) === today;
    const found = await asJob(database, whatToSay);
    if (!found) return;
    const { news, readers, sender } = found;
    const told = JSON.stringify(news);
    let isOwed = false;
    for (const address of readers) {
      const isNews = news !== null && heard.get(address) !== told;
      if (!isNews && !isMonday) continue;
      const link = `${desk.origin}/concerns`;
      const outcome = await handOver(desk, look({ isNews, link, sender }), address);
      if (isNews && outcome === 'sent') heard.set(address, told);
      else if (isNews && !isForEver(outcome)) isOwed = true;
    }
    // Only now: where the process ends between, they hear it twice, and never not.
    if (news === null || isOwed || ![...heard.values()].includes(told)) return;
    await asJob(database, (db) => wasTold(db, news));
    heard.clear();
  }
}

const isForEver = (outcome: LetterOutcome) => outcome !== 'sent' && 'never' in outcome;

/** Null in a demonstration, which tells nobody. */
const whatToSay = async (db: Transaction) =>
  (await isDemonstration(db))
    ? null
    : { ...(await toSayAtEight(db)), sender: await senderOf(db, null) };

const asJob = <Result>(database: Database, work: (db: Transaction) => Promise<Result>) =>
  actingAs(database, { role: 'job', personId: null }, work);
