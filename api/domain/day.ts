/** A calendar day as people say it: `2026-03-14`. Compares as text and knows no time zone. */
export type Day = string;

/** Before this there is no day that people can mean. */
export const firstDay: Day = '1900-01-01';

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The day so many days later (or earlier, when negative). */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The same date so many months later; where that month is shorter, its last day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const same = Math.min(date, last.getUTCDate());
  return new Date(last.setUTCDate(same)).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday, as ISO 8601 counts. */
export const weekdayOf = (day: Day): number => new Date(Date.parse(day)).getUTCDay() || 7;

/** The Monday of the week a day is in. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The month a day is in: `2026-03`. */
export const monthOf = (day: Day): string => day.slice(0, 7);

/** Whether the text is a day that exists: `2027-02-29` is not one. */
export const isDay = (text: string): text is Day =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(Date.parse(text)).toISOString().slice(0, 10) === text;

/** Whether a day is more than eleven months away, so that without its year it may be taken for the one in between. */
export const needsYear = (day: Day, today: Day): boolean => farFrom(today)(day);

/** The same of many days, with the edges worked out once. */
export function farFrom(today: Day): (day: Day) => boolean {
  const [first, last] = [addMonths(today, -11), addMonths(today, 11)];
  return (day) => day > last || day < first;
}

/** `2026` of `2026-03-14`. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
