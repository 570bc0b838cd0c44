import { addDays, type Day } from '../day.ts';
import { isWorkingDay } from '../working-hours.ts';

/** For so many working days a letter waits for its reader. */
const workingDaysToRead = 2;
/** So many days before the session nobody waits for her any more. */
const daysBeforeSession = 2;

/**
 * The day from which we ask her ourselves whether she knows what we told her: she had two working days to say it, and no
 * letter is waited for in the last two days before the session.
 */
export function askedFrom({ toldOn, day }: { toldOn: Day; day: Day }): Day {
  const waitedFor = workingDayAfter(toldOn, workingDaysToRead);
  const close = addDays(day, -daysBeforeSession);
  const from = close < waitedFor ? close : waitedFor;
  return from < toldOn ? toldOn : from;
}

/** The last of so many working days after a day: no Saturday, no Sunday, no public holiday. */
export function workingDayAfter(day: Day, count: number): Day {
  if (count === 0) return day;
  const next = addDays(day, 1);
  return workingDayAfter(next, isWorkingDay(next) ? count - 1 : count);
}
