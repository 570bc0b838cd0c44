import type { Moment } from '@app/domain/moment';
import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { persons, type Channel } from '../accounts/tables.ts';
import { coaches } from '../coaches/tables.ts';
import { bytes, moment, now, today } from '../columns.ts';
import { app, byMe, me, rowsOf } from '../rows.ts';
import { sessions, type GivenAnswer } from '../sessions/tables.ts';

/** One time in which coaches are asked which of some days would suit them: wishes, no places. */
export const availabilityRounds = app.table(
  'availability_rounds',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** The last day to answer, until five o'clock in Brussels. */
    closesOn: date().notNull(),
    closesAt: moment()
      .$type<Moment>()
      .notNull()
      .generatedAlwaysAs(sql`(closes_on + time '17:00') at time zone 'Europe/Brussels'`),
    madeAt: moment().notNull().default(now),
    madeBy: uuid()
      .notNull()
      .default(byMe)
      .references(() => persons.id),
    /** A coordinator closed it: nobody answers any more, and nothing is written down. */
    closedAt: moment(),
    closedBy: uuid().references(() => persons.id),
  },
  (round) => [
    check(
      'a_round_is_closed_by_somebody',
      sql`(${round.closedAt} is null) = (${round.closedBy} is null)`,
    ),
    ...rowsOf('availability_rounds'),
  ],
);

/** The days that a round asks about. */
export const availabilityDays = app.table(
  'availability_days',
  {
    roundId: uuid()
      .notNull()
      .references(() => availabilityRounds.id),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
  },
  (day) => [
    primaryKey({ name: 'a_round_asks_once_about_a_day', columns: [day.roundId, day.sessionId] }),
    index('availability_days_by_session').on(day.sessionId),
    ...rowsOf('availability_days'),
  ],
);

/** The question of a round to one coach, about all its days: one link, one letter. */
export const availabilityQuestions = app.table(
  'availability_questions',
  {
    id: uuid().primaryKey().defaultRandom(),
    roundId: uuid()
      .notNull()
      .references(() => availabilityRounds.id),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    channel: text().$type<Channel | 'face-to-face'>().notNull(),
    madeAt: moment().notNull().default(now),
    /** Since when she has it: it left, was handed over or told. Null as long as it did not leave. */
    askedAt: moment(),
    askedBy: uuid().notNull().default(byMe),
    /** Since when she is asked no more. What she said before stays said. */
    withdrawnAt: moment(),
    /** Of the link that opens it now; none while a corrected address waits for its own. */
    linkHash: bytes(),
    linksEnded: integer().notNull().default(0),
  },
  (question) => [
    unique('one_question_per_coach_per_round').on(question.roundId, question.coachId),
    unique('a_question_and_its_round').on(question.id, question.roundId),
    unique('a_link_opens_one_round').on(question.linkHash),
    index('availability_questions_by_coach').on(question.coachId),
    index('availability_questions_without_link')
      .on(question.id)
      .where(sql`${question.linkHash} is null and ${question.linksEnded} > 0`),
    ...rowsOf('availability_questions', { own: sql`${question.coachId} = ${me}` }),
  ],
);

/** What a coach says now about one day of a round; about the day as it stood then. */
export const availabilityAnswers = app.table(
  'availability_answers',
  {
    questionId: uuid().notNull(),
    roundId: uuid().notNull(),
    sessionId: uuid().notNull(),
    answer: text().$type<GivenAnswer>().notNull(),
    /** A day that moves is another day: this one was asked about. */
    aboutDay: date().notNull(),
    channel: text().$type<Channel | 'face-to-face' | 'link' | 'page'>().notNull(),
    /** The coordinator who heard it; null when she tapped it herself. */
    heardBy: uuid().references(() => persons.id),
    heardOn: date().notNull().default(today),
    writtenAt: moment().notNull().default(now),
  },
  (answer) => [
    primaryKey({
      name: 'one_answer_a_day_and_coach',
      columns: [answer.questionId, answer.sessionId],
    }),
    foreignKey({
      name: 'an_answer_is_to_a_question_of_its_round',
      columns: [answer.questionId, answer.roundId],
      foreignColumns: [availabilityQuestions.id, availabilityQuestions.roundId],
    }),
    foreignKey({
      name: 'an_answer_is_about_a_day_of_its_round',
      columns: [answer.roundId, answer.sessionId],
      foreignColumns: [availabilityDays.roundId, availabilityDays.sessionId],
    }),
    index('availability_answers_by_session').on(answer.sessionId),
    check('an_availability_that_exists', sql`${answer.answer} in ('yes', 'no', 'undecided')`),
    check(
      'an_availability_heard_or_tapped',
      sql`(${answer.heardBy} is null) = (${answer.channel} in ('link', 'page'))`,
    ),
    ...rowsOf('availability_answers', {
      rel: { coach: sql`${answer.questionId} in (select app.availability_questions_of_me())` },
    }),
  ],
);
