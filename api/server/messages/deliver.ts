import { left as availabilityLeft } from '@app/db/availability/commands';
import { left as dateLeft } from '@app/db/dates/commands';
import { left as gatheringLeft } from '@app/db/intervision/commands';
import { actingAs, type Database, type Transaction } from '@app/db/database';
import {
  mailFailed,
  putInPostBox,
  settle,
  type Settlement,
  type Taken,
  type TakenTogether,
} from '@app/db/messages/commands';
import { isDemonstration, readerOfAnswers } from '@app/db/messages/queries';
import { questionLeft } from '@app/db/sessions/questions';
import { inBrussels, type Moment } from '@app/domain/moment';
import type { LetterOutcome } from '@app/emails/outcome';
import type { Addressee, Post } from '@app/emails/post';
import { writtenOn } from '@app/emails/written-on';
import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../clock.ts';
import { traceOf } from '@app/domain/trace';
import { nextTry } from './next-try.ts';
import type { Written } from './addressed.ts';
import { writeLetter, type Desk } from './write-letter.ts';

export type Log = Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>;

export interface Office extends Desk {
  database: Database;
  /** Null without a mail server. A demonstration does not use the one that is there. */
  post: Post | null;
  clock: Clock;
  log: Log;
}

/** Brings one letter away and keeps what became of it. False when the fault lies at the mail server. */
export async function deliver(office: Office, together: TakenTogether): Promise<boolean> {
  const silentTwice = together.filter(({ maybeSentTwice }) => maybeSentTwice);
  await keep(office, silentTwice, { state: 'undeliverable', trouble: 'unknown: stopped twice' });
  const [first, ...others] = without(together, silentTwice);
  if (!first) return true;

  const outgoing = await write(office, [first, ...others]);
  if (outgoing === 'failed') {
    const settled = (taken: Taken) => later(taken, office.clock, 'could not be written');
    await keep(office, [first, ...others], settled);
    return true;
  }
  const { leftOut = [] } = outgoing;
  for (const { taken, because } of leftOut)
    await keep(office, [taken], { state: 'needless', trouble: because });
  const inIt = without(
    [first, ...others],
    leftOut.map(({ taken }) => taken),
  );
  if ('needless' in outgoing) {
    await keep(office, inIt, { state: 'needless', trouble: outgoing.needless });
    return true;
  }
  if ('waitsUntil' in outgoing) {
    const { waitsUntil: nextAt, because: trouble } = outgoing;
    await keep(office, inIt, { state: 'waiting', nextAt, trouble });
    return true;
  }

  const outcome = await bring(office, inIt[0] ?? first, outgoing);
  const settled = (taken: Taken) => settlementOf(outcome, taken, office.clock);
  await keep(office, inIt, settled, async (db) => {
    if (outcome === 'sent')
      for (const question of outgoing.asks) await hasLeft(db, question, office.clock.now());
    if (typeof outcome === 'object' && 'never' in outcome) await mailFailed(db, outgoing.personId);
  });
  return outcome === 'sent' || 'never' in outcome;
}

/** From now on she is asked. */
function hasLeft(db: Transaction, question: Written['asks'][number], now: Moment) {
  if ('availability' in question) return availabilityLeft(db, question, now);
  if ('gathering' in question) return gatheringLeft(db, question, now);
  return 'date' in question ? dateLeft(db, question, now) : questionLeft(db, question, now);
}

const without = (some: readonly Taken[], others: readonly Taken[]) =>
  some.filter((taken) => !others.includes(taken));

async function write(office: Office, together: TakenTogether) {
  try {
    return await asJob(office, async (db) => {
      const now = office.clock.now();
      const outgoing = await writtenOn(inBrussels(now).day, () =>
        writeLetter(db, together, office, now),
      );
      if (!('letter' in outgoing)) return outgoing;
      const replyTo = await readerOfAnswers(db, outgoing.askedBy);
      return { ...outgoing, replyTo, isDemonstration: await isDemonstration(db) };
    });
  } catch (error) {
    const [{ id: letter, kind }] = together;
    office.log.error({ letter, kind, cause: traceOf(error) }, 'a letter could not be written');
    return 'failed' as const;
  }
}

async function bring(
  office: Office,
  taken: Taken,
  written: Written & { replyTo: Addressee | null; isDemonstration: boolean },
): Promise<LetterOutcome> {
  const { post, from, origin } = office;
  if (!written.isDemonstration) {
    // Only a demonstration takes letters where there is no mail server.
    if (!post) return { later: 'no mail server' };
    const messageId = nameOf(taken, origin);
    return post.send(written.letter, written.to, { from, replyTo: written.replyTo, messageId });
  }

  const { subject, html, text, attachments: [calendar] = [] } = written.letter;
  const { name: recipient, address } = written.to;
  const lying = { id: taken.id, recipient, address, subject, html, text };
  await asJob(office, (db) =>
    putInPostBox(db, {
      ...lying,
      calendar: calendar?.content ?? null,
      deliveredAt: office.clock.now(),
    }),
  );
  return 'sent';
}

/** The same at every try, so that a second copy is known as one; a new code to sign in is a new letter. */
const nameOf = ({ id, kind, tries, about }: Taken, origin: string) =>
  `<${kind === 'sign-in' ? `${id}.${tries}` : (about.together ?? id)}@${new URL(origin).hostname}>`;

function settlementOf(outcome: LetterOutcome, taken: Taken, clock: Clock): Settlement {
  if (outcome === 'sent') return { state: 'sent' };
  if ('never' in outcome) return { state: 'undeliverable', trouble: outcome.never };
  if ('later' in outcome) return later(taken, clock, outcome.later);

  const trouble = `unknown: ${outcome.unknown}`;
  return taken.maybeSent ? { state: 'undeliverable', trouble } : later(taken, clock, trouble);
}

function later({ tries }: Taken, clock: Clock, trouble: string): Settlement {
  const nextAt = nextTry(tries, clock.now());
  return nextAt ? { state: 'waiting', nextAt, trouble } : { state: 'undeliverable', trouble };
}

async function keep(
  office: Office,
  some: readonly Taken[],
  settlement: Settlement | ((taken: Taken) => Settlement),
  andThen: (db: Transaction) => Promise<void> = async () => {},
) {
  if (some.length === 0) return;
  // One moment for all that stands in one letter: that is how a letter is known that comes back.
  const now = office.clock.now();
  await asJob(office, async (db) => {
    for (const taken of some) {
      const settled = typeof settlement === 'function' ? settlement(taken) : settlement;
      await settle(db, taken, settled, now);
    }
    await andThen(db);
  });
}

const asJob = <Result>({ database }: Office, work: (db: Transaction) => Promise<Result>) =>
  actingAs(database, { role: 'job', personId: null }, work);
