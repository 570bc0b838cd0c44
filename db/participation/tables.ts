import type { StoredTerms } from '@app/domain/participation/terms';
import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { persons, type Channel } from '../accounts/tables.ts';
import { coaches } from '../coaches/tables.ts';
import { moment, now, today, version } from '../columns.ts';
import { app, byMe, me, rowsOf } from '../rows.ts';
import { sessions } from '../sessions/tables.ts';

/**
 * The numbers of the conditions, with the day from which they hold. Never changed: a new version is added, by people who
 * say with whom they decided it and why. The first one is our proposal, which nobody here decided.
 */
export const terms = app.table(
  'terms',
  {
    version: integer().primaryKey(),
    startsOn: date().notNull(),
    numbers: jsonb().$type<StoredTerms>().notNull(),
    decidedAt: moment().notNull().default(now),
    decidedBy: uuid()
      .default(byMe)
      .references(() => persons.id),
    decidedWith: text(),
    why: text(),
    /** The version that this one repeats for a later day on which other terms begin. */
    carriedFrom: integer().references((): AnyPgColumn => terms.version),
  },
  (one) => [
    check(
      'terms_begin_tomorrow_or_later',
      sql`${one.decidedBy} is null or ${one.startsOn} > (${one.decidedAt} at time zone 'Europe/Brussels')::date`,
    ),
    check(
      'a_change_of_terms_says_with_whom_and_why',
      sql`${one.decidedBy} is null or (length(trim(coalesce(${one.decidedWith}, ''))) > 2 and length(trim(coalesce(${one.why}, ''))) > 2)`,
    ),
    check('a_version_repeats_an_earlier_one', sql`${one.carriedFrom} < ${one.version}`),
    ...rowsOf('terms'),
  ],
);

/** How far two towns are from each other, once for both directions, as somebody told us. */
export const distances = app.table(
  'distances',
  {
    oneTown: text().notNull(),
    otherTown: text().notNull(),
    /** Null where only the kilometres are known. */
    minutes: smallint(),
    /** One way, by road, in tenths of a kilometre. */
    kmTenths: integer(),
    toldOn: date().notNull().default(today),
    version: version(),
  },
  (distance) => [
    primaryKey({ name: 'two_towns_once', columns: [distance.oneTown, distance.otherTown] }),
    check(
      'one_town_before_the_other',
      sql`${distance.oneTown} collate "C" < ${distance.otherTown} collate "C"`,
    ),
    check('minutes_that_can_be', sql`${distance.minutes} between 1 and 600`),
    check('a_distance_that_can_be', sql`${distance.kmTenths} between 1 and 10000`),
    check(
      'a_distance_says_something',
      sql`num_nonnulls(${distance.minutes}, ${distance.kmTenths}) > 0`,
    ),
    ...rowsOf('distances', {
      says: { change: { coordinator: sql`${distance.toldOn} = ${today}` } },
    }),
  ],
);

/** Coaches and staff looked at the agreements together, and what they decided. */
export const reviews = app.table(
  'reviews',
  {
    id: uuid().primaryKey().defaultRandom(),
    heldOn: date().notNull(),
    decided: text().notNull(),
    writtenBy: uuid().notNull().default(byMe),
    writtenAt: moment().notNull().default(now),
    version: version(),
  },
  (review) => {
    const over = sql`${review.heldOn} <= ${today}`;
    return [
      unique('reviewed_once_a_day').on(review.heldOn),
      check('a_review_decides_something', sql`length(trim(${review.decided})) > 2`),
      ...rowsOf('reviews', {
        says: {
          add: { coordinator: over },
          change: {
            coordinator: sql`${over} and ${review.writtenBy} = ${me} and ${review.writtenAt} = ${now}`,
          },
        },
      }),
    ];
  },
);

/** The people at a review, each once; a coach counts as a coach, whatever else she does here. */
export const reviewPeople = app.table(
  'review_people',
  {
    reviewId: uuid()
      .notNull()
      .references(() => reviews.id),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    seenAs: text().$type<'coach' | 'other'>().notNull(),
  },
  (one) => [
    primaryKey({ name: 'at_a_review_once', columns: [one.reviewId, one.personId] }),
    index('review_people_by_person').on(one.personId),
    check('at_a_review_as_coach_or_other', sql`${one.seenAs} in ('coach', 'other')`),
    ...rowsOf('review_people', {
      says: {
        add: {
          coordinator: sql`(${one.seenAs} = 'coach') = (${one.personId} in (select k.person_id from app.coaches k))`,
        },
      },
    }),
  ],
);

/** Why we went on although something warned. Of one coach, or, without a coach, of the whole day. */
export const reasons = app.table(
  'reasons',
  {
    id: uuid().primaryKey().defaultRandom(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    coachId: uuid().references(() => coaches.personId),
    condition: text().notNull(),
    /** When the session was on then: a day that moves asks again. */
    aboutDay: date().notNull(),
    reason: text().notNull(),
    writtenBy: uuid().notNull().default(byMe),
    writtenAt: moment().notNull().default(now),
  },
  (one) => [
    index('reasons_by_session').on(one.sessionId),
    unique('one_reason_per_condition')
      .on(one.sessionId, one.coachId, one.condition, one.aboutDay)
      .nullsNotDistinct(),
    check('a_reason_says_something', sql`length(trim(${one.reason})) > 2`),
    ...rowsOf('reasons', { rel: sql`${one.coachId} = ${me}` }),
  ],
);

/** Why more coaches were asked for a day than it had places. A rule of asking, and no condition. */
export const moreQuestions = app.table(
  'more_questions',
  {
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    /** When the session was on then: a day that moves asks again. */
    aboutDay: date().notNull(),
    reason: text().notNull(),
    writtenBy: uuid().notNull().default(byMe),
    writtenAt: moment().notNull().default(now),
  },
  (one) => [
    primaryKey({ name: 'one_reason_for_more_questions', columns: [one.sessionId, one.aboutDay] }),
    check('a_reason_for_more_says_something', sql`length(trim(${one.reason})) > 2`),
    ...rowsOf('more_questions'),
  ],
);

/** What a coach chose herself, against a condition that is there to protect her. */
export const ownChoices = app.table(
  'own_choices',
  {
    id: uuid().primaryKey().defaultRandom(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    condition: text().notNull(),
    /** When the session was on then: a day that moves asks again. */
    aboutDay: date().notNull(),
    heardBy: uuid().references(() => persons.id),
    heardOn: date().notNull(),
    channel: text().$type<Channel | 'face-to-face' | 'page'>().notNull(),
    writtenAt: moment().notNull().default(now),
  },
  (choice) => [
    index('own_choices_by_session').on(choice.sessionId),
    index('own_choices_by_coach').on(choice.coachId),
    unique('chosen_once').on(choice.sessionId, choice.coachId, choice.condition, choice.aboutDay),
    check(
      'somebody_heard_her_choice',
      sql`${choice.channel} = 'page' or ${choice.heardBy} is not null`,
    ),
    ...rowsOf('own_choices', {
      own: sql`${choice.coachId} = ${me}`,
      says: {
        add: {
          coach: sql`${choice.channel} = 'page' and ${choice.heardBy} is null`,
          coordinator: sql`${choice.channel} <> 'page' and ${choice.heardBy} = ${me}`,
        },
      },
    }),
  ],
);
