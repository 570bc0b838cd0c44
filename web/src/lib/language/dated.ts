import type { Day } from '@app/domain/day';

/** A day in these parts, as people of a place say it. */
export const datedIn = (locale: string) => (parts: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  return (day: Day) => format.format(Date.parse(day));
};
