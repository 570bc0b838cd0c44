import { addDays, isDay, weekdayOf, type Day } from './day.ts';
import { brusselsMoment } from './written-moment.ts';
import { bare, folded, type Written } from './written.ts';
import { weekdayNamed } from './written-weekday.ts';

export type DayProblem =
  | 'not-a-day'
  | 'no-such-day'
  | 'no-year'
  | 'only-a-month'
  | 'other-weekday'
  | 'year-out-of-reach'
  | 'day-or-month';

/** Which comes first where a day is written in figures. */
export interface DayOrder {
  first: 'day-first' | 'month-first' | 'unknown';
  /** Whether days as `2027-03-02` were kept by a program that may have taken the month for the day. */
  keepsDays: boolean;
}

const asHere: DayOrder = { first: 'day-first', keepsDays: false };

/** A day as people in Belgium write it: `26/1/27`, `26-01-2027`, `di 26 januari 2027`, or a spreadsheet's own number. */
export function readDay(
  text: string,
  { first, keepsDays }: DayOrder = asHere,
): Written<Day, DayProblem> {
  const wrong = (problem: DayProblem) => ({ problem, text });
  const plain = bare(text);
  const { weekday, rest } = withoutWeekday(
    brusselsMoment(plain)?.day ?? withoutTime(folded(plain)),
  );

  const parts = partsOf(rest);
  if (typeof parts === 'string') return wrong(parts);

  const turns = short.test(rest) || (keepsDays && iso.test(rest) && parts[2] <= 12);
  if (turns && first === 'unknown') return wrong('day-or-month');
  const [year, ...inYear] = parts;
  const [month, day] =
    turns && first === 'month-first' ? (inYear.reverse() as typeof inYear) : inYear;
  if (year < 1900 || year > 2100) return wrong('year-out-of-reach');
  const written = [year, pad(month), pad(day)].join('-');
  if (!isDay(written)) return wrong('no-such-day');
  if (weekday !== null && weekday !== weekdayOf(written)) return wrong('other-weekday');
  return { value: written };
}

/** Whether a day in figures has its month in front: `01/26/2027`. */
export function isOnlyMonthFirst(text: string): boolean {
  const { rest } = withoutWeekday(withoutTime(folded(bare(text))));
  const [, first, , second] = short.exec(rest) ?? [];
  return Number(first) >= 1 && Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31;
}

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const short = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|'?\d{2})$/;

/** Year, month and day as numbers, whether or not there is such a day. */
function partsOf(text: string): [number, number, number] | DayProblem {
  const whole = iso.exec(text);
  if (whole) return [Number(whole[1]), Number(whole[2]), Number(whole[3])];

  const figures = short.exec(text);
  if (figures) return [yearOf(figures[4]), Number(figures[3]), Number(figures[1])];

  const long = /^(\d{1,2})(?:ste|de|e)?[-/. ]{0,2}([a-z]+)\.?[-/ ]?(\d{4}|'?\d{2})?$/.exec(text);
  const month = long && monthNamed(long[2]);
  if (long && month) return long[3] ? [yearOf(long[3]), month, Number(long[1])] : 'no-year';

  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial >= 20_000 && serial <= 73_000) return numbersOf(addDays('1899-12-30', serial));

  if (/^\d{1,2}[-/.]\d{1,2}$/.test(text)) return 'no-year';
  if (/^\d{1,2}[-/]\d{4}$/.test(text)) return 'only-a-month';
  return monthNamed(/^([a-z]+)\.?[-/ ]'?\d{2,4}$/.exec(text)?.[1]) ? 'only-a-month' : 'not-a-day';
}

/** The day and month of a text that may have been a fraction: spreadsheets make 1 April of `1/4`. */
export function dayAndMonth(text: string): [number, number] | null {
  const iso = /^\d{4}-(\d{2})-(\d{2})$/.exec(withoutTime(folded(bare(text))));
  if (iso) return [Number(iso[2]), Number(iso[1])];
  const short = /^(\d{1,2})[-/. ]([a-z]+)\.?$/.exec(folded(bare(text)));
  const month = monthNamed(short?.[2]);
  return short && month ? [Number(short[1]), month] : null;
}

const months = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['maart', 'mrt', 'maa', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const monthNamed = (name: string | undefined): number =>
  name === undefined ? 0 : months.findIndex((names) => names.includes(name)) + 1;

/** Two figures are a year from 1970 to 2069. */
function yearOf(text: string | undefined): number {
  const year = Number((text ?? '').replace("'", ''));
  return year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
}

const numbersOf = (day: Day): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

const withoutTime = (text: string): string =>
  text.replace(/^(.*\d)[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/, '$1');

function withoutWeekday(text: string): { weekday: number | null; rest: string } {
  const [, name, rest] = /^(?:op )?([a-z]+)\.?,? ?(.*)$/.exec(text) ?? [];
  const weekday = weekdayNamed(name ?? '');
  return weekday && rest ? { weekday, rest } : { weekday: null, rest: text };
}

const pad = (number: number): string => String(number).padStart(2, '0');
