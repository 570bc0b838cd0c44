import type { Food, Method } from '@app/domain/intervision/gathering';
import type { Moment } from '@app/domain/moment';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { persons, type Channel } from '../accounts/tables.ts';
import { coaches } from '../coaches/tables.ts';
import { bytes, moment, now, timeOfDay, today, version } from '../columns.ts';
import { app, byMe, me, rowsOf } from '../rows.ts';
import type { GivenAnswer } from '../sessions/tables.ts';

/**
 * A time in which coaches learn from each other's cases: proposed with some moments, of which one is picked. What is told
 * there stays there. Kept of it are a method, a theme of three words at most and what the organisation will do.
 */
export const gatherings = app.table(
  'gatherings',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Where, as people say it. */
    venue: text().notNull(),
    /** One of our people who guides it, or somebody from outside by name; neither while nobody was found. */
    facilitatorId: uuid().references(() => persons.id),
    facilitatorName: text(),
    /** What there is to eat; null while nobody arranged it. */
    food: text().$type<Food>(),
    travelArranged: boolean().notNull().default(false),
    /** The last day to choose among its moments, until five o'clock in Brussels. */
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
    cancelledAt: moment(),
    /** When somebody wrote down who was there; the rest of what is kept comes with it. */
    recordedAt: moment(),
    recordedBy: uuid().references(() => persons.id),
    method: text().$type<Method>(),
    theme: text(),
    /** Since when calendars show it as it is. */
    changedAt: moment().notNull().default(now),
    version: version(),
  },
  (gathering) => [
    check('a_gathering_has_a_venue', sql`length(trim(${gathering.venue})) between 2 and 120`),
    check(
      'a_facilitator_of_ours_or_from_outside',
      sql`${gathering.facilitatorId} is null or ${gathering.facilitatorName} is null`,
    ),
    check(
      'a_facilitator_has_a_name',
      sql`length(trim(${gathering.facilitatorName})) between 2 and 60`,
    ),
    check('food_that_exists', sql`${gathering.food} in ('drinks', 'sandwiches', 'soup', 'meal')`),
    check(
      'a_method_that_exists',
      sql`${gathering.method} in ('incident', 'problem', 'ten-steps', 'balint', 'own')`,
    ),
    check(
      'a_theme_of_three_words',
      sql`${gathering.theme} ~ '^[^\\s\\d_.,:/|+&()]+( [^\\s\\d_.,:/|+&()]+){0,2}$' and length(${gathering.theme}) <= 60`,
    ),
    check(
      'a_gathering_is_recorded_by_somebody',
      sql`(${gathering.recordedAt} is null) = (${gathering.recordedBy} is null)`,
    ),
    check(
      'kept_once_it_is_recorded',
      sql`${gathering.recordedAt} is not null or (${gathering.method} is null and ${gathering.theme} is null)`,
    ),
    check(
      'nobody_was_at_what_is_cancelled',
      sql`${gathering.cancelledAt} is null or ${gathering.recordedAt} is null`,
    ),
    ...rowsOf('gatherings', { still: { coordinator: sql`${gathering.cancelledAt} is null` } }),
  ],
);

/** A moment that is proposed, at most five of a gathering; one of them is picked. */
export const gatheringDates = app.table(
  'gathering_dates',
  {
    id: uuid().primaryKey().defaultRandom(),
    gatheringId: uuid()
      .notNull()
      .references(() => gatherings.id),
    nth: smallint().notNull(),
    day: date().notNull(),
    startsAt: timeOfDay().notNull(),
    endsAt: timeOfDay().notNull(),
    pickedAt: moment(),
    pickedBy: uuid().references(() => persons.id),
  },
  (proposed) => [
    unique('a_gathering_proposes_five_moments').on(proposed.gatheringId, proposed.nth),
    unique('a_moment_is_proposed_once').on(proposed.gatheringId, proposed.day, proposed.startsAt),
    unique('a_moment_of_its_gathering').on(proposed.gatheringId, proposed.id),
    uniqueIndex('one_moment_is_picked')
      .on(proposed.gatheringId)
      .where(sql`${proposed.pickedAt} is not null`),
    check('five_moments_at_most', sql`${proposed.nth} between 1 and 5`),
    check('a_gathering_ends_after_it_begins', sql`${proposed.endsAt} > ${proposed.startsAt}`),
    check(
      'a_moment_is_picked_by_somebody',
      sql`(${proposed.pickedAt} is null) = (${proposed.pickedBy} is null)`,
    ),
    ...rowsOf('gathering_dates'),
  ],
);

/** The question to one coach which moments suit her: one link, one letter. */
export const gatheringQuestions = app.table(
  'gathering_questions',
  {
    id: uuid().primaryKey().defaultRandom(),
    gatheringId: uuid()
      .notNull()
      .references(() => gatherings.id),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    channel: text().$type<Channel | 'face-to-face'>().notNull(),
    madeAt: moment().notNull().default(now),
    /** Since when she has it: it left, was handed over or told. Null as long as it did not leave. */
    askedAt: moment(),
    askedBy: uuid().notNull().default(byMe),
    /** Of the link that opens it now; none while a corrected address waits for its own. */
    linkHash: bytes(),
    linksEnded: integer().notNull().default(0),
  },
  (question) => [
    unique('one_question_per_coach_per_gathering').on(question.gatheringId, question.coachId),
    unique('a_question_and_its_gathering').on(question.id, question.gatheringId),
    unique('a_link_opens_one_gathering').on(question.linkHash),
    index('gathering_questions_by_coach').on(question.coachId),
    index('gathering_questions_without_link')
      .on(question.id)
      .where(sql`${question.linkHash} is null and ${question.linksEnded} > 0`),
    ...rowsOf('gathering_questions', { own: sql`${question.coachId} = ${me}` }),
  ],
);

/** What a coach says now about one moment; about the day that it had then. */
export const gatheringAnswers = app.table(
  'gathering_answers',
  {
    questionId: uuid().notNull(),
    gatheringId: uuid().notNull(),
    dateId: uuid().notNull(),
    answer: text().$type<GivenAnswer>().notNull(),
    /** A moment that moves to another day is another moment: this one was asked about. */
    aboutDay: date().notNull(),
    channel: text().$type<Channel | 'face-to-face' | 'link' | 'page'>().notNull(),
    /** The coordinator who heard it; null when she tapped it herself. */
    heardBy: uuid().references(() => persons.id),
    heardOn: date().notNull().default(today),
    writtenAt: moment().notNull().default(now),
    /** How often she said something else about it, for the number that calendars compare. */
    times: integer().notNull().default(1),
  },
  (answer) => [
    primaryKey({
      name: 'one_answer_a_moment_and_coach',
      columns: [answer.questionId, answer.dateId],
    }),
    foreignKey({
      name: 'an_answer_is_to_a_question_of_its_gathering',
      columns: [answer.questionId, answer.gatheringId],
      foreignColumns: [gatheringQuestions.id, gatheringQuestions.gatheringId],
    }),
    foreignKey({
      name: 'an_answer_is_about_a_moment_of_its_gathering',
      columns: [answer.gatheringId, answer.dateId],
      foreignColumns: [gatheringDates.gatheringId, gatheringDates.id],
    }),
    index('gathering_answers_by_date').on(answer.dateId),
    check('an_answer_to_a_moment_that_exists', sql`${answer.answer} in ('yes', 'no', 'undecided')`),
    check(
      'a_moment_heard_or_tapped',
      sql`(${answer.heardBy} is null) = (${answer.channel} in ('link', 'page'))`,
    ),
    ...rowsOf('gathering_answers', {
      rel: { coach: sql`${answer.questionId} in (select app.gathering_questions_of_me())` },
    }),
  ],
);

/** What the organisation will do, as the group agreed. No coach is named in it. */
export const gatheringActions = app.table(
  'gathering_actions',
  {
    gatheringId: uuid()
      .notNull()
      .references(() => gatherings.id),
    nth: smallint().notNull(),
    action: text().notNull(),
    /** The day on which somebody said that it is done, and who; both null while it is not. */
    doneOn: date(),
    doneBy: uuid().references(() => persons.id),
  },
  (agreed) => [
    primaryKey({ name: 'actions_in_their_order', columns: [agreed.gatheringId, agreed.nth] }),
    check('eight_actions_at_most', sql`${agreed.nth} between 1 and 8`),
    check(
      'an_action_in_one_line',
      sql`length(trim(${agreed.action})) > 2 and length(${agreed.action}) <= 120 and ${agreed.action} !~ '[\\r\\n]'`,
    ),
    check(
      'somebody_says_that_an_action_is_done',
      sql`(${agreed.doneOn} is null) = (${agreed.doneBy} is null)`,
    ),
    ...rowsOf('gathering_actions'),
  ],
);

/** That a coach was at an intervision, and when. Never what was said. */
export const intervisionAttendances = app.table(
  'intervision_attendances',
  {
    coachId: uuid()
      .notNull()
      .references(() => persons.id),
    attendedOn: date().notNull(),
    /** The gathering; null where it came in with a list. */
    gatheringId: uuid().references(() => gatherings.id),
  },
  (attendance) => [
    primaryKey({
      name: 'attended_once_a_day',
      columns: [attendance.coachId, attendance.attendedOn],
    }),
    index('attendances_by_gathering').on(attendance.gatheringId),
    ...rowsOf('intervision_attendances', { own: sql`${attendance.coachId} = ${me}` }),
  ],
);
