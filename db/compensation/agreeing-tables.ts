import type {
  KindOfCost,
  NeededAhead,
  Occasion,
  TravelMode,
  WayOfMoney,
} from '@app/domain/compensation/agreed-amount';
import type { Scheme } from '@app/domain/compensation/scheme';
import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { persons, type Channel } from '../accounts/tables.ts';
import { coaches } from '../coaches/tables.ts';
import { moment, now, today, version } from '../columns.ts';
import { app, byMe, me, rowsOf } from '../rows.ts';
import { sessions } from '../sessions/tables.ts';
import { aboutOccasion } from './about-occasion.ts';

/** How somebody heard it from her; what she said herself, she said on her page. */
type Said = Channel | 'face-to-face' | 'page';

/**
 * How the costs of a coach are repaid in a calendar year, and what her lines of that year add up to, so that one row is
 * locked where a ceiling is judged. The sums are moved by what judges the lines alone. A payment refers to the scheme
 * with its year, so that one that was paid by does not change any more.
 */
export const coachYears = app.table(
  'coach_years',
  {
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    year: smallint().notNull(),
    /** Null until she chose. */
    scheme: text().$type<Scheme>(),
    chosenOn: date(),
    /** A list of earlier payments says how she was repaid before we kept it. */
    chosenHow: text().$type<Said | 'list'>(),
    heardBy: uuid().references(() => persons.id),
    /** What counts for the ceiling of the year. */
    flatCents: integer().notNull().default(0),
    /** Her way beside a flat rate: in cents, and in tenths of a kilometre by car at the rate of each day. */
    travelCents: integer().notNull().default(0),
    travelTenths: integer().notNull().default(0),
    version: version(),
  },
  (one) => {
    const heard = sql`${one.heardBy} = ${me}`;
    return [
      primaryKey({ name: 'a_coach_and_year_once', columns: [one.coachId, one.year] }),
      unique('a_scheme_of_a_year').on(one.coachId, one.year, one.scheme),
      check('a_year_of_money', sql`${one.year} between 2000 and 2100`),
      check('a_scheme_that_is', sql`${one.scheme} in ('flat-rate', 'real-costs')`),
      check(
        'a_scheme_was_chosen_and_heard',
        sql`num_nonnulls(${one.scheme}, ${one.chosenOn}, ${one.chosenHow}) in (0, 3)
          and (${one.heardBy} is null) = (coalesce(${one.chosenHow}, 'page') = 'page')`,
      ),
      check(
        'sums_of_a_year_are_not_below_nothing',
        sql`least(${one.flatCents}, ${one.travelCents}, ${one.travelTenths}) >= 0`,
      ),
      ...rowsOf('coach_years', {
        own: sql`${one.coachId} = ${me}`,
        says: { add: { coordinator: heard }, change: { coordinator: heard } },
      }),
    ];
  },
);

/** What she told us that other organisations gave her in a year. What she said last counts; nothing is changed. */
export const amountsElsewhere = app.table(
  'amounts_elsewhere',
  {
    id: uuid().primaryKey().defaultRandom(),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    year: smallint().notNull(),
    cents: integer().notNull(),
    how: text().$type<Said>().notNull(),
    heardBy: uuid().references(() => persons.id),
    saidAt: moment().notNull().default(now),
  },
  (one) => [
    index('amounts_elsewhere_by_coach').on(one.coachId, one.year, one.saidAt),
    check('a_year_elsewhere', sql`${one.year} between 2000 and 2100`),
    check('an_amount_elsewhere_that_can_be', sql`${one.cents} between 0 and 10000000`),
    check('she_said_it_or_somebody_heard', sql`(${one.heardBy} is null) = (${one.how} = 'page')`),
    ...rowsOf('amounts_elsewhere', {
      own: sql`${one.coachId} = ${me}`,
      says: {
        add: {
          coach: sql`${one.how} = 'page' and ${one.heardBy} is null`,
          coordinator: sql`${one.how} <> 'page' and ${one.heardBy} = ${me}`,
        },
      },
    }),
  ],
);

/**
 * What was agreed with a coach for one occasion: the amount of the day, her way, and how the money comes. Where a
 * ceiling made it less than others get, it says that she wanted so, and who heard it.
 */
export const agreedAmounts = app.table(
  'agreed_amounts',
  {
    id: uuid().primaryKey().defaultRandom(),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    occasion: text().$type<Occasion>().notNull(),
    ...aboutOccasion(),
    /** Null is her way alone, or real costs. */
    flatCents: integer(),
    travelMode: text().$type<TravelMode>(),
    /** There and back. */
    kmTenths: integer(),
    /** There and back. */
    ticketCents: integer(),
    way: text().$type<WayOfMoney>().notNull().default('bank'),
    needs: text().$type<NeededAhead>(),
    /** How many days after it the money is there at the latest, as she was told. */
    withinDays: smallint().notNull().default(7),
    termsVersion: integer().notNull(),
    agreedBy: uuid()
      .notNull()
      .default(byMe)
      .references(() => persons.id),
    agreedAt: moment().notNull().default(now),
    lowerOn: date(),
    lowerHow: text().$type<Said>(),
    lowerHeardBy: uuid().references(() => persons.id),
    version: version(),
  },
  (one) => {
    const byMeNow = sql`${one.agreedBy} = ${me} and ${one.agreedAt} = ${now}
      and (${one.lowerHeardBy} is null or ${one.lowerHeardBy} = ${me})`;
    return [
      unique('agreed_once_for_a_session').on(one.sessionId, one.coachId, one.occasion),
      unique('agreed_once_for_a_date').on(one.dateId, one.coachId),
      index('agreed_amounts_by_coach').on(one.coachId),
      check(
        'agreed_for_an_occasion',
        sql`case when ${one.occasion} in ('session', 'preparation') then ${one.sessionId} is not null and ${one.dateId} is null
          else ${one.occasion} in ('training', 'intervision') and ${one.sessionId} is null and ${one.dateId} is not null end`,
      ),
      check('an_agreed_amount_that_can_be', sql`${one.flatCents} between 1 and 100000`),
      check(
        'a_way_to_come',
        sql`${one.travelMode} in ('car', 'bicycle', 'public-transport', 'lift', 'none')`,
      ),
      check('kilometres_that_can_be', sql`${one.kmTenths} between 1 and 20000`),
      check('a_ticket_that_can_be', sql`${one.ticketCents} between 1 and 50000`),
      check(
        'a_way_costs_what_it_is',
        sql`(${one.kmTenths} is null or ${one.travelMode} in ('car', 'bicycle'))
          and (${one.ticketCents} is null or ${one.travelMode} = 'public-transport')`,
      ),
      check('how_the_money_comes', sql`${one.way} in ('bank', 'cash', 'other-account')`),
      check('what_she_needs_ahead', sql`${one.needs} in ('ticket', 'advance')`),
      check(
        'less_because_she_wanted_so',
        sql`(${one.lowerOn} is null) = (${one.lowerHow} is null)
          and (${one.lowerHeardBy} is null) = (coalesce(${one.lowerHow}, 'page') = 'page')`,
      ),
      ...rowsOf('agreed_amounts', {
        own: sql`${one.coachId} = ${me}`,
        says: { add: { coordinator: byMeNow }, change: { coordinator: byMeNow } },
      }),
    ];
  },
);

/** A cost that she really had, as somebody read it on a receipt: nothing of the paper itself is kept. */
export const receipts = app.table(
  'receipts',
  {
    id: uuid().primaryKey().defaultRandom(),
    coachId: uuid()
      .notNull()
      .references(() => coaches.personId),
    /** The day that it was for; null is no day with others. */
    sessionId: uuid().references(() => sessions.id),
    day: date().notNull(),
    kind: text().$type<KindOfCost>().notNull(),
    cents: integer().notNull(),
    seenBy: uuid()
      .notNull()
      .default(byMe)
      .references(() => persons.id),
    seenOn: date().notNull().default(today),
  },
  (one) => {
    const mine = sql`${one.seenBy} = ${me} and ${one.seenOn} = ${today}`;
    return [
      index('receipts_by_coach').on(one.coachId, one.day),
      index('receipts_by_session').on(one.sessionId),
      check(
        'a_kind_of_cost',
        sql`${one.kind} in ('travel', 'childcare', 'phone', 'meal', 'other')`,
      ),
      check('a_cost_that_can_be', sql`${one.cents} between 1 and 100000`),
      check('a_receipt_is_not_of_a_day_to_come', sql`${one.day} <= ${one.seenOn}`),
      ...rowsOf('receipts', {
        own: sql`${one.coachId} = ${me}`,
        says: { add: { coordinator: mine } },
      }),
    ];
  },
);
