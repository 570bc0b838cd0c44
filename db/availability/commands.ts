import type { WishedPerMonth } from '@app/domain/coaches/wished-per-month';
import type { Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { answering, resultOf, YesOrNo } from '../read.ts';
import { asDoor, type Door } from '../sessions/answers.ts';
import type { GivenAnswer } from '../sessions/tables.ts';
import { availabilityDays, availabilityQuestions, availabilityRounds } from './tables.ts';

/** Begins a round about some days; nobody is asked by this. */
export async function begin(db: Transaction, sessionIds: string[], closesOn: Day): Promise<string> {
  const id = crypto.randomUUID();
  await db.insert(availabilityRounds).values({ id, closesOn });
  await db
    .insert(availabilityDays)
    .values(sessionIds.map((sessionId) => ({ roundId: id, sessionId })));
  return id;
}

/** The question of a round to one coach; its link is known by its hash only. */
export type NewAvailability = Pick<
  typeof availabilityQuestions.$inferInsert,
  'id' | 'roundId' | 'coachId' | 'channel' | 'linkHash'
>;

/** Puts these questions, and answers which: a coach who was asked meanwhile keeps hers. */
export const ask = (db: Transaction, questions: NewAvailability[]) =>
  db
    .insert(availabilityQuestions)
    .values(questions)
    .onConflictDoNothing()
    .returning({ id: availabilityQuestions.id, channel: availabilityQuestions.channel });

/** Asks once more a coach who was taken out of a round. */
export const askAgain = (
  db: Transaction,
  question: string,
  { channel, linkHash }: { channel: string; linkHash: Uint8Array },
) => db.execute(sql`select app.ask_availability_again(${question}, ${channel}, ${linkHash})`);

/** A coach is asked no more in a round. False when she was not, or when it is closed. */
export const withdraw = (db: Transaction, question: string) =>
  resultOf(db, YesOrNo, sql`app.withdraw_availability(${question})`);

const Kept = answering(z.enum(['kept', 'closed', 'not-asked']));

/** A coach says herself whether a day suits her. */
export const answerDay = (db: Transaction, door: Door, session: string, answer: GivenAnswer) =>
  resultOf(db, Kept, sql`app.answer_availability(${asDoor(door)}, ${session}, ${answer})`);

/** She says herself how many days a month she would like. */
export const wish = (db: Transaction, door: Door, wished: WishedPerMonth) =>
  resultOf(
    db,
    Kept,
    sql`app.wish_at_availability(${asDoor(door)}, ${wished === 'more' ? null : wished}::integer, ${wished === 'more'})`,
  );

/** What a coordinator heard her say about a day. */
export const dayHeard = (
  db: Transaction,
  question: string,
  said: { session: string; answer: GivenAnswer; channel: string; heardOn: Day },
) =>
  resultOf(
    db,
    Kept,
    sql`app.availability_heard(${question}, ${said.session}, ${said.answer}, ${said.channel}, ${said.heardOn})`,
  );

/** Nobody answers any more. False when it was closed before. */
export const close = (db: Transaction, round: string) =>
  resultOf(db, YesOrNo, sql`app.close_availability(${round})`);

/** Somebody handed the question over, or told it. False when nothing changed by that. */
export const bring = (db: Transaction, question: string, channel: string) =>
  resultOf(db, YesOrNo, sql`app.bring_availability(${question}, ${channel})`);

/** The letter of a question left: from now on she is asked. */
export const left = (
  db: Transaction,
  { availability, linksEnded }: { availability: string; linksEnded: number },
  now: Moment,
) => db.execute(sql`select app.availability_left(${availability}, ${linksEnded}, ${now})`);
