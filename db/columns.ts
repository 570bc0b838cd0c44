import type { Moment, TimeOfDay } from '@app/domain/moment';
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

/** As `folded` in the domain: no capitals, no accents, straight quotes. */
export const plain = (text: SQL) =>
  sql`translate(regexp_replace(normalize(lower(${text}), NFKD), '[\u0300-\u036f]', '', 'g'), '‘’ʼ', '')`;
