import { periodOf, type Period } from '@app/domain/compensation/legal-amount';
import { addDays, weekdayOf, type Day } from '@app/domain/day';
import { inBrussels, momentAt, type Moment } from '@app/domain/moment';

/** The demonstration's calendar: every date is said in days from today. */
export interface Calendar {
  now: Moment;
  today: Day;
  /** So many days from today; `null` when it was not said. */
  day(offset: number | undefined): Day | null;
  /** So many working days from today, or the last one of the quarter without a rate. Two offsets never give the same day. */
  workingDay(offset: number | 'tomorrow' | 'without-a-rate'): Day;
}

export function calendarOf(now: Moment): Calendar {
  const { day: today } = inBrussels(now);
  return {
    now,
    today,
    day: (offset) => (offset === undefined ? null : addDays(today, offset)),
    workingDay: (offset) =>
      offset === 'tomorrow'
        ? addDays(today, 1)
        : offset === 'without-a-rate'
          ? workingDayBefore(quarterWithoutRate(today).until)
          : workingDay(today, offset),
  };
}

/** Nothing else of the demonstration happened so many days ago or before. */
const daysOfHistory = 120;

/**
 * The last quarter before everything else that happened: a rate that nobody entered stops no other way there, since tickets
 * and bicycles count by the rate of the car too.
 */
export function quarterWithoutRate(today: Day): Period {
  const first = periodOf('car-km', addDays(today, -daysOfHistory));
  return periodOf('car-km', addDays(first.from, -1));
}

/** A moment of the past: a time on a day, or just before now when that has still to come. */
export function momentBefore(now: Moment, day: Day, time: string): Moment {
  const moment = momentAt(day, time);
  const justBefore = new Date(Date.parse(now) - 600_000).toISOString();
  return moment < justBefore ? moment : justBefore;
}

/** The day itself when people work, else the last working day before it. */
export function workingDayBefore(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayBefore(addDays(day, -1));
}

function workingDay(today: Day, offset: number): Day {
  const step = Math.sign(offset);
  let day = today;
  for (let left = Math.abs(offset); left > 0; left -= 1) {
    do day = addDays(day, step);
    while (!isWorkingDay(day));
  }
  return day;
}

const isWorkingDay = (day: Day) => weekdayOf(day) <= 5 && !holidays.includes(day.slice(5));

const holidays = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
