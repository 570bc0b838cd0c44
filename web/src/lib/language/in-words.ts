import { daysBetween, monthOf, type Day } from '@app/domain/day';
import { minutesOf, type TimeOfDay } from '@app/domain/moment';
import { datedFromTodayIn, datedIn } from './dated.ts';

const locale = 'nl-BE';
const dated = datedIn(locale);
const datedFromToday = datedFromTodayIn(locale);

/** "dinsdag 24 november", and with its year when it is far from today. */
export const sayDay = datedFromToday({ weekday: 'long', day: 'numeric', month: 'long' });

/** "dinsdag 24 november 2026", for paper and for what is kept. */
export const sayDayAndYear = dated({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "24 november", where the weekday is said already; with its year when it is far from today. */
export const sayDate = datedFromToday({ day: 'numeric', month: 'long' });

/** "12 jan", where there is little room. */
export const sayDateShort = dated({ day: 'numeric', month: 'short' });

/** "24 november 2026", in a list of more than one year. */
export const sayDateAndYear = dated({ day: 'numeric', month: 'long', year: 'numeric' });

/** "november", of a day or of a month such as `2026-11`. */
export const sayMonth = (month: string): string => monthName(`${monthOf(month)}-01`);

/** "november" of a day, and with its year when it is far from today. */
export const sayMonthOf = datedFromToday({ month: 'long' });

/** "december 2026" */
export const sayMonthAndYear = (month: string): string => monthAndYear(`${monthOf(month)}-01`);

/** "dinsdag" */
export const sayWeekday = dated({ weekday: 'long' });

/** "di", beside a number only. */
export const sayWeekdayShort = (day: Day): string => sayWeekday(day).slice(0, 2);

/** "9.30" or "16", as people write an hour in Flanders. */
export function sayTime(time: TimeOfDay): string {
  const minutes = minutesOf(time) % 60;
  const hour = String((minutesOf(time) - minutes) / 60);
  return minutes === 0 ? hour : `${hour}.${String(minutes).padStart(2, '0')}`;
}

/** "9.30 uur" */
export const sayHour = (time: TimeOfDay): string => words.hour(sayTime(time));

/** "9.30 tot 16 uur" */
export const sayHours = (from: TimeOfDay, until: TimeOfDay): string =>
  words.hours(sayTime(from), sayTime(until));

/** "€ 1.760,83" from cents, never broken over two lines. */
export const sayMoney = (cents: number): string => money.format(cents / 100);

/** The same of what is due; while a rate of the law is missing and nothing else is due, nobody knows it yet. */
export const sayDue = (cents: number, waitsFor: readonly string[]): string =>
  isUnknown(cents, waitsFor) ? 'nog niet bekend' : sayMoney(cents);

export const isUnknown = (cents: number, waitsFor: readonly string[]): boolean =>
  cents === 0 && waitsFor.length > 0;

/** "43,50" from cents, as somebody types it in a box. */
export const typedMoney = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

/** "€ 0,4326" from hundredths of a cent. */
export const sayPerKm = (hundredths: number): string => rate.format(hundredths / 10_000);

/** "12,5 km" from tenths of a kilometre. */
export const sayKm = (tenths: number): string => `${oneDecimal.format(tenths / 10)}\u00a0km`;

/** "1 dag", "3 dagen". */
export const sayCount = (count: number, one: string, more: string): string =>
  `${whole.format(count)}\u00a0${count === 1 ? one : more}`;

/** "drie", and from thirteen on "13". */
export const sayNumber = (count: number): string => words.small[count] ?? whole.format(count);

/** "vandaag", "3 dagen geleden", "5 weken geleden": whole weeks that have passed. */
export function sayWeeksAgo(day: Day, today: Day): string {
  const days = Math.max(0, daysBetween(day, today));
  if (days < 2) return days === 0 ? words.today : words.yesterday;
  return words.ago(days < 7 ? words.days(days) : words.weeks(Math.floor(days / 7)));
}

/** "Erik, Naïma en Els" */
export const sayList = (names: readonly string[]): string => together.format(names);

/** A sentence with its full stop, which a name at its end may have brought: "Met Fatma B." */
export const ended = (sentence: string): string =>
  /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;

/** "Naïma" at the beginning of a sentence, whatever it begins with. */
export const capital = (text: string): string =>
  (text.startsWith('één') ? 'E' : text.charAt(0).toUpperCase()) + text.slice(1);

const monthName = dated({ month: 'long' });
const monthAndYear = dated({ month: 'long', year: 'numeric' });
const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
const rate = new Intl.NumberFormat(locale, {
  style: 'currency',
  currency: 'EUR',
  minimumFractionDigits: 4,
});
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const together = new Intl.ListFormat(locale, { type: 'conjunction' });

const words = {
  hour: (time: string) => `${time}\u00a0uur`,
  hours: (from: string, until: string) => `${from} tot ${until}\u00a0uur`,
  small: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  today: 'vandaag',
  yesterday: 'gisteren',
  ago: (span: string) => `${span} geleden`,
  days: (count: number) => sayCount(count, 'dag', 'dagen'),
  weeks: (count: number) => sayCount(count, 'week', 'weken'),
};

/** On a button, which may be narrow: it never breaks after its hyphen. */
export const wholeEmailAddress = 'e-\u2060mailadres';
