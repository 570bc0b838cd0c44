import type { Day } from '@app/domain/day';
import type { TimeOfDay } from '@app/domain/moment';
import { calendarIn } from './written-on.ts';

/** `2026-12-03` is said as `Thursday 3 December`, and with its year when that is far. */
export const sayDay = calendarIn('en-GB');

/** `09:30` is said as `9:30`, as it stands on a timetable here. */
export const sayTime = (time: TimeOfDay): string => time.replace(/^0/, '');

/** `from 9:30 to 16:00`. */
export const sayHours = (from: TimeOfDay, until: TimeOfDay): string =>
  `from ${sayTime(from)} to ${sayTime(until)}`;

/** A day and an hour together: `Friday 27 November, 17:00`. */
export const sayDayAndTime = ({ day, time }: { day: Day; time: TimeOfDay }): string =>
  `${sayDay(day)}, ${sayTime(time)}`;

/** Whole cents as `€43.00`. */
export const sayMoney = (cents: number): string => euro.format(cents / 100);

/** `your bus ticket, lunch and coffee`. */
export const sayTogether = (things: readonly string[]): string => list.format(things);

/** `three`, and from thirteen on `13`. */
export const sayNumber = (count: number): string => numbers[count] ?? `${count}`;

const numbers = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

const euro = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' });

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
