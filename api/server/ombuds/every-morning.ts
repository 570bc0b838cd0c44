import { actingAs, type Database, type Transaction } from '@app/db/database';
import { isDemonstration } from '@app/db/messages/queries';
import { announced, forgetBy } from '@app/db/ombuds/commands';
import { mondayOf, type Day } from '@app/domain/day';
import { look } from '@app/emails/ombuds/look';
import type { Addressee, Post } from '@app/emails/post';
import type { Clock } from '../clock.ts';
import { senderOf } from '../messages/sender.ts';

interface Morning {
  database: Database;
  /** Null without a mail server: then nothing counts as announced. */
  post: Post | null;
  from: Addressee;
  /** Where the link in the letter leads. */
  origin: string;
  clock: Clock;
}

/**
 * Once a day: throws away what goes this week, and hands the letter about news to the mail server itself, on Mondays with or
 * without news. Where a letter does not leave, the news stays news until tomorrow. Nothing of it is kept in the outbox, and
 * nothing fails: a failed job would be a trace that somebody wrote.
 */
export async function everyMorning({ database, clock, ...desk }: Morning): Promise<void> {
  const today = clock.today();
  await asJob(database, (db) => forgetBy(db, mondayOf(today)));
  await asJob(database, (db) => announce(db, today, desk)).catch(() => undefined);
}

async function announce(
  db: Transaction,
  today: Day,
  { post, from, origin }: Pick<Morning, 'post' | 'from' | 'origin'>,
) {
  if (post === null || (await isDemonstration(db))) return;
  const sender = await senderOf(db, null);
  const news = await announced(db, false);
  const isNews = news.length > 0;
  const addresses = isNews || mondayOf(today) !== today ? news : await announced(db, true);
  for (const address of addresses) {
    const letter = look({ isNews, link: `${origin}/concerns`, sender });
    const messageId = `<${crypto.randomUUID()}@${new URL(origin).hostname}>`;
    const to = { name: '', address };
    const outcome = await post.send(letter, to, { messageId, from, replyTo: null });
    if (outcome !== 'sent') throw new Error('not handed over');
  }
}

const asJob = <Result>(database: Database, work: (db: Transaction) => Promise<Result>) =>
  actingAs(database, { role: 'job', personId: null }, work);
