import { addDays, isDay } from '@app/domain/day';
import { readDay, readTime } from '#lib/language/from-words.ts';
import { sayWeekdayShort } from '#lib/language/in-words.ts';
import type { Row } from '#lib/sessions/collisions.ts';

export type Values = Record<string, string[]>;

/** One session of the form, as typed. */
export interface TypedRow {
  day: string;
  from: string;
  until: string;
}

const mostSessions = 60;

export const emptyRow: TypedRow = { day: '', from: '', until: '' };

/** The sessions in the form, in the order they stand there. */
export function rowsIn(values: Values): TypedRow[] {
  const numbers = Object.keys(values).flatMap((name) => /^sessions\.(\d+)\./.exec(name)?.[1] ?? []);
  const at = (number: string, part: string) => values[`sessions.${number}.${part}`]?.[0] ?? '';
  return [...new Set(numbers)]
    .sort((one, other) => Number(one) - Number(other))
    .map((n) => ({ day: at(n, 'day'), from: at(n, 'from'), until: at(n, 'until') }));
}

/** The same form with other sessions, numbered from nought. */
export function withRows(values: Values, rows: readonly TypedRow[]): Values {
  const others = Object.entries(values).filter(([name]) => !name.startsWith('sessions.'));
  const sessions = rows.flatMap(({ day, from, until }, at) => [
    [`sessions.${at}.day`, [day]],
    [`sessions.${at}.from`, [from]],
    [`sessions.${at}.until`, [until]],
  ]);
  return Object.fromEntries([...others, ...sessions]) as Values;
}

/** A session as far as it can be read; null while it cannot. */
export function readRow({ day, from, until }: TypedRow): Row | null {
  const read = { day: readDay(day), startsAt: readTime(from), endsAt: readTime(until) };
  return read.day && read.startsAt && read.endsAt
    ? { day: read.day, startsAt: read.startsAt, endsAt: read.endsAt }
    : null;
}

/** The sessions somebody filled in: not the empty ones, nor one with only the hours that we wrote there. */
export const filledRows = (rows: readonly TypedRow[]): TypedRow[] =>
  rows.filter(({ day, from, until }, at) => {
    const before = rows[at - 1] ?? emptyRow;
    return day.trim() !== '' || from !== before.from || until !== before.until;
  });

/** The sessions as the contract asks them; what nobody can read stays as typed, to be refused. */
export const readRows = (rows: readonly TypedRow[]) =>
  rows.map(({ day, from, until }) => ({
    day: readDay(day) ?? day,
    startsAt: readTime(from) ?? from,
    endsAt: readTime(until) ?? until,
  }));

/** The last session that can be read, again so many times, each time so many weeks later. */
export function repeated(rows: readonly TypedRow[], weeks: number, times: number): TypedRow[] {
  const filled = filledRows(rows);
  const last = filled.at(-1);
  const day = last && readDay(last.day);
  if (!last || !day) return [...rows];
  const room = Math.max(0, Math.min(times, mostSessions - filled.length));
  const more = Array.from({ length: room }, (_, nth) => ({
    ...last,
    day: typed(addDays(day, 7 * weeks * (nth + 1))),
  }));
  return [...filled, ...more];
}

/** "di 12/01/2027", as a box shows a day we filled in. */
const typed = (day: string): string =>
  isDay(day) ? `${sayWeekdayShort(day)} ${day.split('-').reverse().join('/')}` : day;
