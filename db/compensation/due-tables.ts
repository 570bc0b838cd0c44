import type { TravelMode } from '@app/domain/compensation/agreed-amount';
import type { KindOfLegalAmount } from '@app/domain/compensation/legal-amount';
import type { AboveBecause, KindOfAdvance, Occasion, Said } from '@app/domain/compensation/line';
import type { Presence } from '@app/domain/compensation/presence';
import type { Scheme } from '@app/domain/compensation/scheme';
import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  smallint,
  text,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { persons, type Channel } from '../accounts/tables.ts';
import { coaches } from '../coaches/tables.ts';
import { moment, now, today } from '../columns.ts';
import { app, byMe, me, mySessions, rowsOf } from '../rows.ts';
import { assignments } from '../sessions/tables.ts';
import { aboutOccasion } from './about-occasion.ts';

/** What was said of one place of a day that is over. Who corrects it says it anew, and the last word counts. */
export const presences = app.table(
  'presences',
  {
    id: uuid().primaryKey().defaultRandom(),
    assignmentId: uuid()
      .notNull()
      .references(() => assignments.id),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    presence: text().$type<Presence>().notNull(),
    saidAs: text().$type<'coach' | 'coordinator' | 'trainer'>().notNull(),
    /** Null when it was the coach herself. */
    saidBy: uuid().references(() => persons.id),
    saidAt: moment().notNull().default(now),
  },
  (word) => [
    index('presences_by_place').on(word.assignmentId, word.saidAt),
    index('presences_by_coach').on(word.coachId),
    check(
      'a_presence_that_exists',
      sql`${word.presence} in ('was-there', 'stopped', 'did-not-come')`,
    ),
    check('said_by_one_of_three', sql`${word.saidAs} in ('coach', 'coordinator', 'trainer')`),
    check(
      'a_presence_is_said_by_somebody',
      sql`(${word.saidBy} is null) = (${word.saidAs} = 'coach')`,
    ),
    ...rowsOf('presences', {
      own: sql`${word.coachId} = ${me}`,
      rel: {
        trainer: sql`${word.assignmentId} in (select a.id from app.assignments a where a.session_id in (${mySessions.trainer}))`,
      },
    }),
  ],
);

const occasions = (one: Record<'occasion' | 'sessionId' | 'dateId', AnyPgColumn>) => ({
  exists: sql`${one.occasion} in ('earlier', 'session', 'preparation', 'training', 'intervision')`,
  isAbout: sql`(${one.sessionId} is not null) = (${one.occasion} in ('session', 'preparation'))
    and (${one.dateId} is not null) = (${one.occasion} in ('training', 'intervision'))`,
});

/**
 * What is due to one coach for one occasion on one day. Its amounts never change once money left for it: a correction is
 * a line of its own. The database keeps every line within the ceilings, whatever wrote it.
 */
export const compensationLines = app.table(
  'compensation_lines',
  {
    id: uuid().primaryKey().defaultRandom(),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    day: date().notNull(),
    /** The year in which it counts, whenever it is paid. */
    year: smallint()
      .notNull()
      .generatedAlwaysAs(sql`extract(year from day)::smallint`),
    occasion: text().$type<Occasion>().notNull(),
    ...aboutOccasion(),
    scheme: text().$type<Scheme>().notNull(),
    /** The flat amount that was agreed, and the part of it that the ceilings leave. */
    agreedCents: integer().notNull().default(0),
    flatCents: integer().notNull().default(0),
    aboveCents: integer()
      .notNull()
      .generatedAlwaysAs(sql`agreed_cents - flat_cents`),
    aboveBecause: text().$type<AboveBecause>(),
    travelMode: text().$type<TravelMode>(),
    kmTenths: integer(),
    travelCents: integer().notNull().default(0),
    /** The same in tenths of a kilometre by car, as the limit beside a flat rate counts. */
    travelTenths: integer().notNull().default(0),
    /** What the limit beside a flat rate holds back of her way. */
    travelAboveCents: integer().notNull().default(0),
    /** Costs really made, with a receipt. */
    costsCents: integer().notNull().default(0),
    totalCents: integer()
      .notNull()
      .generatedAlwaysAs(sql`flat_cents + travel_cents + costs_cents`),
    /** Figures of the law that nobody entered yet; the line is whole once they are there. */
    waitsFor: text()
      .array()
      .$type<KindOfLegalAmount[]>()
      .notNull()
      .default(sql`'{}'`),
    /** The line that was paid, and to which this one adds what was too little. */
    corrects: uuid().references((): AnyPgColumn => compensationLines.id),
    /** Why it is corrected. She reads it too. */
    statement: text(),
    dueSince: moment().notNull().default(now),
    /** What she says of it: that it is right or is not. */
    said: text().$type<Said>(),
    saidAt: moment(),
    saidHow: text().$type<Channel | 'face-to-face' | 'link' | 'page'>(),
    /** The coordinator who heard it; null when she tapped it herself. */
    heardBy: uuid().references(() => persons.id),
    withdrawnAt: moment(),
  },
  (line) => {
    const about = occasions(line);
    return [
      uniqueIndex('one_line_per_occasion')
        .on(line.coachId, line.occasion, sql`coalesce(${line.sessionId}, ${line.dateId})`)
        .where(
          sql`${line.corrects} is null and ${line.withdrawnAt} is null and ${line.occasion} <> 'earlier'`,
        ),
      index('compensation_lines_by_coach').on(line.coachId, line.day),
      index('compensation_lines_by_day').on(line.day),
      index('compensation_lines_by_session').on(line.sessionId),
      index('lines_that_wait_for_a_figure')
        .on(line.day)
        .where(sql`${line.waitsFor} <> '{}' and ${line.withdrawnAt} is null`),
      index('disputed_lines')
        .on(line.day)
        .where(sql`${line.said} = 'not-right' and ${line.withdrawnAt} is null`),
      check('an_occasion_that_exists', about.exists),
      check('a_line_is_about_something', about.isAbout),
      check('a_scheme_that_exists', sql`${line.scheme} in ('flat-rate', 'real-costs')`),
      check(
        'a_flat_amount_belongs_to_its_scheme',
        sql`${line.scheme} = 'flat-rate' or ${line.agreedCents} = 0`,
      ),
      check(
        'costs_belong_to_their_scheme',
        sql`${line.scheme} = 'real-costs' or ${line.costsCents} = 0`,
      ),
      check('never_more_than_agreed', sql`${line.flatCents} between 0 and ${line.agreedCents}`),
      check(
        'no_amount_is_negative',
        sql`least(${line.travelCents}, ${line.travelTenths}, ${line.travelAboveCents}, ${line.costsCents}) >= 0 and greatest(${line.agreedCents}, ${line.travelCents}, ${line.costsCents}) <= 1000000`,
      ),
      check(
        'what_a_ceiling_holds_back_has_a_reason',
        sql`(${line.aboveBecause} is null) = (${line.flatCents} = ${line.agreedCents}) and ${line.aboveBecause} in ('day-ceiling', 'year-ceiling')`,
      ),
      check(
        'a_travel_mode_that_exists',
        sql`${line.travelMode} in ('car', 'bicycle', 'public-transport', 'lift', 'none')`,
      ),
      check('some_kilometres', sql`${line.kmTenths} between 0 and 20000`),
      check(
        'waits_for_a_figure_of_the_law',
        sql`${line.waitsFor} <@ array['flat-rate-day', 'flat-rate-year', 'car-km', 'bicycle-km']`,
      ),
      check(
        'a_correction_says_why',
        sql`${line.corrects} is null or length(trim(${line.statement})) > 2`,
      ),
      check('a_statement_in_some_words', sql`length(${line.statement}) <= 300`),
      check('right_or_not', sql`${line.said} in ('right', 'not-right')`),
      check(
        'what_she_says_of_a_line_is_heard_or_tapped',
        sql`num_nonnulls(${line.said}, ${line.saidAt}, ${line.saidHow}) in (0, 3)
          and (${line.heardBy} is null) = (coalesce(${line.saidHow}, 'link') in ('link', 'page'))`,
      ),
      ...rowsOf('compensation_lines', { own: sql`${line.coachId} = ${me}` }),
    ];
  },
);

/** Money or a ticket that a coach got before an occasion, so that she never pays first herself. */
export const advances = app.table(
  'advances',
  {
    id: uuid().primaryKey().defaultRandom(),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    occasion: text().$type<Occasion>().notNull(),
    ...aboutOccasion(),
    kind: text().$type<KindOfAdvance>().notNull(),
    cents: integer().notNull(),
    handedOn: date().notNull(),
    handedBy: uuid()
      .notNull()
      .default(byMe)
      .references(() => persons.id),
    writtenAt: moment().notNull().default(now),
    /** Written down by mistake; nothing of it is set off. */
    takenBackAt: moment(),
  },
  (advance) => {
    const about = occasions(advance);
    return [
      index('advances_by_coach').on(advance.coachId),
      index('advances_by_session').on(advance.sessionId),
      check('an_occasion_that_exists', about.exists),
      check('an_advance_is_about_something', about.isAbout),
      check('an_advance_that_exists', sql`${advance.kind} in ('ticket', 'cash', 'transfer')`),
      check('an_advance_is_more_than_nothing', sql`${advance.cents} between 1 and 100000`),
      ...rowsOf('advances', {
        own: sql`${advance.coachId} = ${me}`,
        says: {
          add: {
            coordinator: sql`${advance.handedBy} = ${me} and ${advance.handedOn} <= ${today}`,
          },
          change: { coordinator: sql`${advance.takenBackAt} = ${now}` },
        },
        still: { coordinator: sql`${advance.takenBackAt} is null` },
      }),
    ];
  },
);

/** What of an advance is set off on a line that she said is right. */
export const settlements = app.table(
  'settlements',
  {
    id: uuid().primaryKey().defaultRandom(),
    advanceId: uuid()
      .notNull()
      .references(() => advances.id),
    lineId: uuid()
      .notNull()
      .references(() => compensationLines.id),
    cents: integer().notNull(),
    settledBy: uuid()
      .notNull()
      .default(byMe)
      .references(() => persons.id),
    settledAt: moment().notNull().default(now),
  },
  (part) => [
    index('settlements_by_advance').on(part.advanceId),
    index('settlements_by_line').on(part.lineId),
    check('a_settlement_is_more_than_nothing', sql`${part.cents} > 0`),
    ...rowsOf('settlements', {
      says: { add: { coordinator: sql`${part.settledBy} = ${me}` } },
      own: sql`${part.lineId} in (select l.id from app.compensation_lines l where l.coach_id = ${me})`,
    }),
  ],
);
