import { needsYear, type Day } from '@app/domain/day';

/** A day in these parts, as people of a place say it. */
export const datedIn = (locale: string) => (parts: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  return (day: Day) => format.format(Date.parse(day));
};

/** The same, with its year when it is far from the day on which the page is read. */
export const datedFromTodayIn = (locale: string) => (parts: Intl.DateTimeFormatOptions) => {
  const near = datedIn(locale)(parts);
  const far = datedIn(locale)({ ...parts, year: 'numeric' });
  return (day: Day) => (today !== null && needsYear(day, today()) ? far(day) : near(day));
};

let today: (() => Day) | null = null;

/** Says what day it is, in Brussels, whenever a page is made. Until then no day is far. */
export function readOn(day: (() => Day) | null): void {
  today = day;
}
