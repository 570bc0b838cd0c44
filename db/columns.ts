import type { Moment, TimeOfDay } from '@app/domain/moment';
import { wordsSought } from '@app/domain/written';
import { sql, type SQL } from 'drizzle-orm';
import { customType, integer } from 'drizzle-orm/pg-core';

/** A moment, read as ISO 8601 in UTC. */
export const moment = customType<{ data: Moment; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: (text) => new Date(text).toISOString(),
});

/** Hours and minutes on the clock in Brussels: `09:30`. */
export const timeOfDay = customType<{ data: TimeOfDay; driverData: string }>({
  dataType: () => 'time',
  fromDriver: (text) => text.slice(0, 5),
});

/** The stretch of time a session takes; only the database looks inside it. */
export const stretch = customType<{ data: string; driverData: string }>({
  dataType: () => 'tstzrange',
});

/** Bytes: a hash, or what is sealed. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
});

/** Counts the changes of a row, so that the second of two people who change it is told. The database adds one. */
export const version = () => integer().notNull().default(1);

export const now = sql`now()`;

/** Today in Brussels, whatever the zone of the server. */
export const today = sql`(now() at time zone 'Europe/Brussels')::date`;

/** A moment inside a query of our own, written as `moment` reads it. */
export const iso = (column: SQL) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** As `lettersOf` in the domain. */
export const lettersOf = (name: SQL) => sql`app.letters_of(${name})`;

/** Whether every word that is sought is part of one of these names, as `wordsSought` in the domain has them. */
export const calledLike = (search: string, names: SQL[]): SQL => {
  const words = wordsSought(search).map((word) => sql`${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  if (words.length === 0) return sql`true`;
  const letters = sql.join(names.map(lettersOf), sql`, `);
  return sql`concat_ws(' ', ${letters}) like all (array[${sql.join(words, sql`, `)}])`;
};
