import { addDays, weekdayOf, type Day } from '../day.ts';
import { easterOf } from '../holidays.ts';

/** Whether banks move euros on this day: not in weekends, nor on the six closing days of their system. */
export function isTargetDay(day: Day): boolean {
  if (weekdayOf(day) > 5 || closedEachYear.has(day.slice(5))) return false;
  const easter = easterOf(Number(day.slice(0, 4)));
  return day !== addDays(easter, -2) && day !== addDays(easter, 1);
}

/** The first such day from a day on. */
export const targetDayFrom = (day: Day): Day =>
  isTargetDay(day) ? day : targetDayFrom(addDays(day, 1));

/** When the bank pays what still waits for a second person: on the day it was prepared for, or on the first one left. */
export function paysOn(preparedFor: Day, today: Day): Day {
  const first = targetDayFrom(today);
  return preparedFor < first ? first : preparedFor;
}

const closedEachYear = new Set(['01-01', '05-01', '12-25', '12-26']);
