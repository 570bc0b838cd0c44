import { getTableColumns, is, Param, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';

/**
 * Lets an insert name only the columns that its rows tell. Otherwise it names every column, with `default` for the
 * rest, and PostgreSQL asks for the right to write those too.
 */
export function nameToldColumns(database: Database) {
  const { dialect } = database as Database & { dialect: Dialect };
  const build = dialect.buildInsertQuery.bind(dialect);
  dialect.buildInsertQuery = (insert) =>
    build(Array.isArray(insert.values) ? { ...insert, table: toldIn(insert) } : insert);
}

interface Dialect {
  buildInsertQuery(insert: Insert): SQL;
}

interface Insert {
  table: PgTable;
  values: unknown;
}

/** The same table, with no other columns than these rows tell. */
function toldIn({ table, values }: Insert): PgTable {
  const told = new Set((values as object[]).flatMap(fieldsTold));
  const columns = Object.entries(getTableColumns(table)).filter(([field]) => told.has(field));
  return Object.create(table, {
    [Symbol.for('drizzle:Columns')]: { value: Object.fromEntries(columns) },
  }) as PgTable;
}

const fieldsTold = (row: object) =>
  Object.entries(row)
    .filter(([, value]) => !(is(value, Param) && value.value === undefined))
    .map(([field]) => field);
