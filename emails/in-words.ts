import type { Day } from '@app/domain/day';
import type { TimeOfDay } from '@app/domain/moment';
import { calendarIn } from './written-on.ts';

/** `2026-12-03` is said as `donderdag 3 december`, and with its year when that is far. */
export const sayDay = calendarIn('nl-BE');

/** `09:30` is said as `9.30 uur`, `16:00` as `16 uur`. */
export const sayTime = (time: TimeOfDay): string => `${clock(time)} uur`;

/** `van 9.30 tot 16 uur`. */
export const sayHours = (from: TimeOfDay, until: TimeOfDay): string =>
  `van ${clock(from)} tot ${clock(until)} uur`;

/** A day and an hour together: `vrijdag 27 november, 17 uur`. */
export const sayDayAndTime = ({ day, time }: { day: Day; time: TimeOfDay }): string =>
  `${sayDay(day)}, ${sayTime(time)}`;

/** Whole cents as `€ 43,00`; the space does not break over two lines. */
export const sayMoney = (cents: number): string => euro.format(cents / 100);

/** `je busticket, een lunch en koffie`. */
export const sayTogether = (things: readonly string[]): string => list.format(things);

/** Eight digits in two groups of four, as people read them aloud. */
export const sayCode = (digits: string): string => `${digits.slice(0, 4)} ${digits.slice(4)}`;

/** `drie`, and from thirteen on `13`. */
export const sayNumber = (count: number): string => numbers[count] ?? `${count}`;

/** With a capital, for the begin of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Without one, behind a colon. */
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const numbers = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

const euro = new Intl.NumberFormat('nl-BE', { style: 'currency', currency: 'EUR' });

const list = new Intl.ListFormat('nl-BE', { type: 'conjunction' });

const clock = (time: TimeOfDay): string => {
  const [hour, minute] = time.split(':');
  return minute === '00' ? `${Number(hour)}` : `${Number(hour)}.${minute}`;
};
