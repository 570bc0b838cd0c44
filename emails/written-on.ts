import { AsyncLocalStorage } from 'node:async_hooks';
import { needsYear, type Day } from '@app/domain/day';

const days = new AsyncLocalStorage<Day>();

/** Writes a letter on this day, in Brussels: a day that is far from it is said with its year. */
export const writtenOn = <Result>(day: Day, write: () => Result): Result => days.run(day, write);

/** Formats a day as a locale says it, with its year when the letter is written far from it. */
export function calendarIn(locale: string) {
  const parts = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' } as const;
  const near = new Intl.DateTimeFormat(locale, parts);
  const far = new Intl.DateTimeFormat(locale, { ...parts, year: 'numeric' });
  return (day: Day): string => {
    const today = days.getStore();
    return (today !== undefined && needsYear(day, today) ? far : near).format(new Date(day));
  };
}
