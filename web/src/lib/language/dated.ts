import { farFrom, type Day } from '@app/domain/day';

/** A day in these parts, as people of a place say it. */
export const datedIn = (locale: string) => (parts: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  return (day: Day) => format.format(Date.parse(day));
};

/** The same, with its year when it is far from the day on which the page is read. */
export const datedFromTodayIn = (locale: string) => (parts: Intl.DateTimeFormatOptions) => {
  const near = datedIn(locale)(parts);
  const far = datedIn(locale)({ ...parts, year: 'numeric' });
  return (day: Day) => (isFar(day) ? far(day) : near(day));
};

const nothingIsFar = () => false;
let today: Day | null = null;
let isFar: (day: Day) => boolean = nothingIsFar;

/** Says what day it is, in Brussels, whenever a page is made. Until then no day is far. */
export function readOn(day: Day | null): void {
  if (day === today) return;
  today = day;
  isFar = day === null ? nothingIsFar : farFrom(day);
}
