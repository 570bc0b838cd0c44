import type { Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { answering, resultOf, YesOrNo } from '../read.ts';
import { asDoor, type Door } from '../sessions/answers.ts';
import type { GivenAnswer } from '../sessions/tables.ts';
import { dateQuestions } from './tables.ts';

/** The question about a date to one coach; its link is known by its hash only. */
export type NewDateQuestion = Pick<
  typeof dateQuestions.$inferInsert,
  'id' | 'kind' | 'dateId' | 'coachId' | 'channel' | 'answerOn' | 'linkHash'
>;

/** Puts these questions, and answers which: a coach who was asked meanwhile keeps hers. */
export const ask = (db: Transaction, questions: NewDateQuestion[]) =>
  db
    .insert(dateQuestions)
    .values(questions)
    .onConflictDoNothing()
    .returning({ id: dateQuestions.id, channel: dateQuestions.channel });

/** Asks once more a coach whose question was taken back. */
export const askAgain = (
  db: Transaction,
  question: string,
  { channel, answerOn, linkHash }: { channel: string; answerOn: Day; linkHash: Uint8Array },
) => db.execute(sql`select app.ask_date_again(${question}, ${channel}, ${answerOn}, ${linkHash})`);

const Outcome = answering(
  z.enum(['place', 'kept', 'wavers', 'full', 'overlap', 'too-late', 'cancelled']),
);

/** A coach says herself whether she comes. */
export const answerDate = (db: Transaction, door: Door, answer: GivenAnswer) =>
  resultOf(db, Outcome, sql`app.answer_date(${asDoor(door)}, ${answer})`);

const HandedBack = answering(
  z.enum(['given-back', 'nothing-to-give-back', 'too-late', 'cancelled']),
);

/** She gives her place back herself. */
export const handBackDate = (db: Transaction, door: Door) =>
  resultOf(db, HandedBack, sql`app.hand_back_date(${asDoor(door)})`);

/** What a coordinator heard her say. */
export const dateHeard = (
  db: Transaction,
  question: string,
  { answer, channel, heardOn }: { answer: GivenAnswer; channel: string; heardOn: Day },
) => resultOf(db, Outcome, sql`app.date_heard(${question}, ${answer}, ${channel}, ${heardOn})`);

/** Somebody handed the question over, or told it. False when nothing changed by that. */
export const bring = (db: Transaction, question: string, channel: string) =>
  resultOf(db, YesOrNo, sql`app.bring_date_question(${question}, ${channel})`);

/** Takes a question back. False when it was already, or gave a place. */
export const withdraw = (db: Transaction, question: string) =>
  resultOf(db, YesOrNo, sql`app.withdraw_date_question(${question})`);

/** The letter of a question left: from now on she is asked. */
export const left = (
  db: Transaction,
  { date, linksEnded }: { date: string; linksEnded: number },
  now: Moment,
) => db.execute(sql`select app.date_question_left(${date}, ${linksEnded}, ${now})`);
