import type { DateKind } from '@app/domain/date-kinds';
import type { Moment } from '@app/domain/moment';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core';
import { persons, type Channel } from '../accounts/tables.ts';
import { coaches } from '../coaches/tables.ts';
import { bytes, moment, now } from '../columns.ts';
import { app, byMe, me, rowsOf } from '../rows.ts';
import type { GivenAnswer } from '../sessions/tables.ts';
import { gatheringDates } from '../intervision/tables.ts';
import { trainingDates } from '../training/tables.ts';

/** One question to one coach about a date that she is asked to come to, with what she says now. */
export const dateQuestions = app.table(
  'date_questions',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text().$type<DateKind>().notNull(),
    dateId: uuid().notNull(),
    /** Each kind of date has such a key, so that a question is always about one that exists. */
    trainingDateId: uuid()
      .generatedAlwaysAs(sql`case when kind = 'training' then date_id end`)
      .references(() => trainingDates.id),
    gatheringDateId: uuid()
      .generatedAlwaysAs(sql`case when kind = 'intervision' then date_id end`)
      .references(() => gatheringDates.id),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    channel: text().$type<Channel | 'face-to-face'>().notNull(),
    madeAt: moment().notNull().default(now),
    /** Since when she has it: it left, was handed over or told. Null as long as it did not leave. */
    askedAt: moment(),
    askedBy: uuid().notNull().default(byMe),
    /** The last day to answer, until five o'clock in Brussels. After that a place can still be given back. */
    answerOn: date().notNull(),
    answerBy: moment()
      .$type<Moment>()
      .notNull()
      .generatedAlwaysAs(sql`(answer_on + time '17:00') at time zone 'Europe/Brussels'`),
    answer: text().$type<GivenAnswer>(),
    answeredAt: moment(),
    answeredHow: text().$type<Channel | 'face-to-face' | 'link' | 'page'>(),
    /** The coordinator who heard it, and the day on which; null when she tapped it herself. */
    heardBy: uuid().references(() => persons.id),
    heardOn: date(),
    /** Since when she counts on it, and we on her. What she wavers about stays hers. */
    placeSince: moment(),
    /** How often her place was given or came back: so many times her calendar changed with it. */
    turns: integer().notNull().default(0),
    turnedAt: moment(),
    withdrawnAt: moment(),
    /** Of the link that opens it now; none while a corrected address waits for its own. */
    linkHash: bytes(),
    linksEnded: integer().notNull().default(0),
  },
  (question) => [
    unique('one_question_per_coach_per_date').on(question.dateId, question.coachId),
    unique('a_link_opens_one_date').on(question.linkHash),
    index('date_questions_by_coach').on(question.coachId),
    index('date_questions_without_link')
      .on(question.id)
      .where(sql`${question.linkHash} is null and ${question.linksEnded} > 0`),
    check('a_kind_of_date', sql`${question.kind} in ('training', 'intervision')`),
    check('an_answer_about_a_date', sql`${question.answer} in ('yes', 'no', 'undecided')`),
    check(
      'what_is_said_about_a_date_is_heard_or_tapped',
      sql`num_nonnulls(${question.answer}, ${question.answeredAt}, ${question.answeredHow}) in (0, 3)
        and (${question.heardBy} is null) = (coalesce(${question.answeredHow}, 'link') in ('link', 'page'))
        and (${question.heardBy} is null) = (${question.heardOn} is null)`,
    ),
    check(
      'a_place_on_a_date_is_wanted',
      sql`${question.placeSince} is null or ${question.answer} in ('yes', 'undecided')`,
    ),
    ...rowsOf('date_questions', { own: sql`${question.coachId} = ${me}` }),
  ],
);
