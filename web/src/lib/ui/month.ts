import { addDays, mondayOf, monthOf, weekdayOf, type Day } from '@app/domain/day';
import type { Standing } from './drawings.ts';

/** Something on a day of the calendar. */
export interface MonthEvent {
  href: string;
  title: string;
  line: string;
  /** More about it, shown under a pointer. */
  tip?: string | null;
  standing?: Standing;
  /** Why it stands so, for a screen reader or a pointer. */
  says?: string;
  /** What we organise ourselves, what does not happen, what happens together, what goes around a day, what is paid. */
  kind?: 'session' | 'off' | 'together' | 'around' | 'payment';
}

/** Days on which nothing is planned. */
export interface Holiday {
  name: string;
  from: Day;
  until: Day;
  line?: string;
}

/** The weeks of a month, Monday first, filled up with the days around it. */
export function weeksOf(month: string): Day[][] {
  const first = mondayOf(`${month}-01`);
  const weeks: Day[][] = [];
  for (let monday = first; monday <= lastOf(month); monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)));
  return weeks;
}

export const isWeekend = (day: Day): boolean => weekdayOf(day) > 5;

export const isOutside = (day: Day, month: string): boolean => monthOf(day) !== month;

/** The holiday a day is in, and whether it begins there on this page. */
export function holidayOn(day: Day, holidays: readonly Holiday[], firstShown: Day) {
  const holiday = holidays.find(({ from, until }) => from <= day && day <= until);
  if (!holiday) return null;
  return { ...holiday, begins: day === holiday.from || day === firstShown };
}

/** The month so many months later: `2026-12` and 1 give `2027-01`. */
export function monthLater(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

const lastOf = (month: string): Day => addDays(`${monthLater(month, 1)}-01`, -1);
