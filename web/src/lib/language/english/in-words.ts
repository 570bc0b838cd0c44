import type { Day } from '@app/domain/day';
import { inBrussels, type Moment, type TimeOfDay } from '@app/domain/moment';
import { datedFromTodayIn, datedIn } from '../dated.ts';

const dated = datedIn('en-GB');
const datedFromToday = datedFromTodayIn('en-GB');

/** "Tuesday 24 November", and with its year when it is far from today. */
export const sayDay = datedFromToday({ weekday: 'long', day: 'numeric', month: 'long' });

/** "Tuesday, 24 November 2026", for paper. */
export const sayDayAndYear = dated({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "24 November", where the weekday is said already; with its year when it is far from today. */
export const sayDate = datedFromToday({ day: 'numeric', month: 'long' });

/** "14 November" of a moment. */
export const sayDateOf = (moment: Moment): string => sayDate(inBrussels(moment).day);

/** "9:30", by the clock of a timetable here. */
export const sayHour = (time: TimeOfDay): string => time.replace(/^0/, '');

/** "9:30 to 16:00" */
export const sayHours = (from: TimeOfDay, until: TimeOfDay): string =>
  `${sayHour(from)} to ${sayHour(until)}`;

/** "Thursday 26 November, 17:00" */
export function sayMoment(moment: Moment): string {
  const { day, time } = inBrussels(moment);
  return `${sayDay(day)}, ${sayHour(time)}`;
}

/** "10:42" of a moment. */
export const sayHourOf = (moment: Moment): string => sayHour(inBrussels(moment).time);

/** "€43.50" from cents. */
export const sayMoney = (cents: number): string => money.format(cents / 100);

/** "Erik, Naïma and Els" */
export const sayList = (names: readonly string[]): string => together.format(names);

const together = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const sayMonth = dated({ month: 'long' });

/** "Tu" above a number, where there is little room. */
export const sayWeekdayShort = (day: Day): string => weekday(day).slice(0, 2);

/** "eight"; figures above twelve. */
export const sayNumber = (count: number): string => small[count] ?? `${count}`;

const weekday = dated({ weekday: 'long' });
const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' });
