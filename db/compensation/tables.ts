import type { Cover } from '@app/domain/compensation/insurance';
import type { KindOfLegalAmount, StandingOfAmount } from '@app/domain/compensation/legal-amount';
import { sql } from 'drizzle-orm';
import { check, date, integer, text, uuid } from 'drizzle-orm/pg-core';
import { persons } from '../accounts/tables.ts';
import { moment, now, version } from '../columns.ts';
import { app, byMe, me, rowsOf } from '../rows.ts';

/**
 * Figures of the law, each from a day until a day. A figure is never changed: another one takes its place, and the first
 * one stays to be read. Those without a person came with the product.
 */
export const legalAmounts = app.table(
  'legal_amounts',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text().$type<KindOfLegalAmount>().notNull(),
    /** In cents, or for a kilometre in hundredths of a cent. */
    amount: integer().notNull(),
    fromDay: date().notNull(),
    untilDay: date().notNull(),
    standing: text().$type<StandingOfAmount>().notNull(),
    /** The law that says so. */
    basis: text().notNull(),
    /** Where it was read. */
    source: text().notNull(),
    enteredBy: uuid()
      .default(byMe)
      .references(() => persons.id),
    enteredAt: moment().notNull().default(now),
    /** A second person, who read the source too. */
    checkedBy: uuid().references(() => persons.id),
    checkedAt: moment(),
    /** Since when another figure stands in its place. */
    replacedAt: moment(),
  },
  (one) => {
    const checkedByMe = sql`${one.checkedBy} = ${me} and ${one.checkedAt} = ${now}`;
    // Together with `a_legal_amount_holds_once`, which the migration adds: of no day two figures of one kind hold.
    return [
      check(
        'a_kind_of_legal_amount',
        sql`${one.kind} in ('flat-rate-day', 'flat-rate-year', 'car-km', 'bicycle-km', 'raised-year', 'car-km-by-year')`,
      ),
      check(
        'a_legal_amount_is_certain_or_not_yet',
        sql`${one.standing} in ('provisional', 'final', 'example')`,
      ),
      check('a_legal_amount_is_more_than_nothing', sql`${one.amount} between 1 and 10000000`),
      check('a_legal_amount_holds_for_some_days', sql`${one.untilDay} >= ${one.fromDay}`),
      check(
        'a_legal_amount_says_where_it_stands',
        sql`length(trim(${one.basis})) > 2 and length(trim(${one.source})) > 2`,
      ),
      check(
        'checked_by_somebody_at_a_moment',
        sql`(${one.checkedBy} is null) = (${one.checkedAt} is null)`,
      ),
      check('checked_by_another_person', sql`${one.checkedBy} <> ${one.enteredBy}`),
      ...rowsOf('legal_amounts', {
        says: {
          add: {
            coordinator: sql`${one.enteredBy} = ${me} and ${one.checkedBy} is null and ${one.replacedAt} is null and ${one.standing} <> 'example'`,
          },
          change: { coordinator: sql`(${checkedByMe} or ${one.replacedAt} = ${now})` },
        },
        still: { coordinator: sql`${one.replacedAt} is null` },
      }),
    ];
  },
);

/** What the organisation insured for its coaches, from a day until a day, or on and on. */
export const insurances = app.table(
  'insurances',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** The company, as people call it. */
    insurer: text().notNull(),
    /** Of the policy. */
    number: text(),
    covers: text().array().$type<Cover[]>().notNull(),
    fromDay: date().notNull(),
    untilDay: date(),
    writtenBy: uuid()
      .notNull()
      .default(byMe)
      .references(() => persons.id),
    writtenAt: moment().notNull().default(now),
    version: version(),
  },
  (one) => {
    const byMeNow = sql`${one.writtenBy} = ${me} and ${one.writtenAt} = ${now}`;
    return [
      check('an_insurer_has_a_name', sql`length(trim(${one.insurer})) > 1`),
      check(
        'an_insurance_covers_something',
        sql`cardinality(${one.covers}) > 0 and ${one.covers} <@ array['liability', 'accidents']`,
      ),
      check('an_insurance_ends_after_it_begins', sql`${one.untilDay} >= ${one.fromDay}`),
      ...rowsOf('insurances', {
        says: { add: { coordinator: byMeNow }, change: { coordinator: byMeNow } },
      }),
    ];
  },
);
