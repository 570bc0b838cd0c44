import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  uuid,
  type PgColumn,
} from 'drizzle-orm/pg-core';
import { persons } from '../accounts/tables.ts';
import { moment, now, version } from '../columns.ts';
import { app, byMe, me, rowsOf } from '../rows.ts';
import { series } from '../sessions/tables.ts';
import { compensationLines } from './due-tables.ts';

/** Whoever gives the organisation money for what coaches are repaid. Coaches and trainers never see who carries what. */
export const funders = app.table(
  'funders',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull().unique('a_funder_has_its_own_name'),
    writtenBy: uuid()
      .notNull()
      .default(byMe)
      .references(() => persons.id),
    writtenAt: moment().notNull().default(now),
    version: version(),
  },
  (one) => [
    check('a_funder_has_a_name', sql`length(trim(${one.name})) > 1`),
    ...rowsOf('funders', byMeNow(one)),
  ],
);

/** What a funder gives for a calendar year, in cents. */
export const funderBudgets = app.table(
  'funder_budgets',
  {
    funderId: uuid()
      .notNull()
      .references(() => funders.id),
    year: smallint().notNull(),
    cents: integer().notNull(),
    writtenBy: uuid()
      .notNull()
      .default(byMe)
      .references(() => persons.id),
    writtenAt: moment().notNull().default(now),
  },
  (one) => [
    primaryKey({ name: 'a_budget_of_a_year', columns: [one.funderId, one.year] }),
    check('a_budget_is_of_a_year_we_know', sql`${one.year} between 2000 and 2100`),
    check('a_budget_is_more_than_nothing', sql`${one.cents} between 1 and 1000000000`),
    ...rowsOf('funder_budgets', byMeNow(one)),
  ],
);

/** Which funder carries what the coaches of a series are repaid, unless a line says otherwise. Null is none: it is ours. */
export const funderOfSeries = app.table(
  'funder_of_series',
  {
    seriesId: uuid()
      .primaryKey()
      .references(() => series.id),
    funderId: uuid().references(() => funders.id),
    saidBy: uuid()
      .notNull()
      .default(byMe)
      .references(() => persons.id),
    saidAt: moment().notNull().default(now),
  },
  (one) => [
    index('series_by_funder').on(one.funderId),
    ...rowsOf('funder_of_series', saidByMeNow(one)),
  ],
);

/**
 * What was said of one line: which funder carries it whatever its series says, null is none; or that it is as its series says
 * again. Never changed: the last word counts, and who said what before stays to be read.
 */
export const fundedLines = app.table(
  'funded_lines',
  {
    id: uuid().primaryKey().defaultRandom(),
    lineId: uuid()
      .notNull()
      .references(() => compensationLines.id),
    funderId: uuid().references(() => funders.id),
    asSeries: boolean().notNull().default(false),
    saidBy: uuid()
      .notNull()
      .default(byMe)
      .references(() => persons.id),
    saidAt: moment().notNull().default(now),
  },
  (one) => [
    index('words_of_a_line').on(one.lineId, one.saidAt),
    index('lines_by_funder').on(one.funderId),
    check('as_the_series_names_no_funder', sql`not ${one.asSeries} or ${one.funderId} is null`),
    ...rowsOf('funded_lines', {
      says: { add: { coordinator: sql`${one.saidBy} = ${me} and ${one.saidAt} = ${now}` } },
    }),
  ],
);

type By = Record<'writtenBy' | 'writtenAt', PgColumn>;
type SaidBy = Record<'saidBy' | 'saidAt', PgColumn>;

function byMeNow({ writtenBy, writtenAt }: By) {
  const coordinator = sql`${writtenBy} = ${me} and ${writtenAt} = ${now}`;
  return { says: { add: { coordinator }, change: { coordinator } } };
}

const saidByMeNow = ({ saidBy, saidAt }: SaidBy) =>
  byMeNow({ writtenBy: saidBy, writtenAt: saidAt });
