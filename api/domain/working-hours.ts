import { addDays, weekdayOf, type Day } from './day.ts';
import { publicHolidayOn } from './holidays.ts';
import { inBrussels, momentAt, type Moment } from './moment.ts';

/** When an office writes and calls: from the first until the second, on a working day in Brussels. */
const hours = { from: '09:00', until: '17:00' };

export const isWorkingDay = (day: Day): boolean =>
  weekdayOf(day) <= 5 && publicHolidayOn(day) === null;

export function isInWorkingHours(moment: Moment): boolean {
  const { day, time } = inBrussels(moment);
  return isWorkingDay(day) && time >= hours.from && time < hours.until;
}

/** Easter, or Christmas on a Friday: so many days in a row without work at most. */
export const longestWithoutWork = 3;

/** The day itself when there is work, or else the last working day before it. */
export const workingDayUntil = (day: Day): Day =>
  isWorkingDay(day) ? day : workingDayUntil(addDays(day, -1));

export const workingDayBefore = (day: Day): Day => workingDayUntil(addDays(day, -1));

const workingDayFrom = (day: Day): Day =>
  isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));

export const workBegins = (day: Day): Moment => momentAt(day, hours.from);

/** The moment itself within working hours, or else the beginning of the last ones before it. */
export function pulledIntoWorkingHours(moment: Moment): Moment {
  if (isInWorkingHours(moment)) return moment;
  const { day, time } = inBrussels(moment);
  return workBegins(time < hours.from ? workingDayBefore(day) : workingDayUntil(day));
}

/** The first moment from this one on at which there is work. */
export function nextInWorkingHours(moment: Moment): Moment {
  if (isInWorkingHours(moment)) return moment;
  const { day, time } = inBrussels(moment);
  return workBegins(workingDayFrom(time < hours.from ? day : addDays(day, 1)));
}

/**
 * Something to do at a moment is done then, or as soon as there is work; what was missed until the end of the next
 * working day is passed over, so that an office that begins or stood still does everything once and floods nobody.
 */
export const isTimeFor = (at: Moment, now: Moment): boolean =>
  isInWorkingHours(now) && now >= at && now < momentAt(lastDayFor(at), hours.until);

const lastDayFor = (at: Moment) => workingDayFrom(addDays(inBrussels(at).day, 1));
