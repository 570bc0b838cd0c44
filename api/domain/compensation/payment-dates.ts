import { addDays, type Day } from '../day.ts';
import { isWorkingDay } from '../working-hours.ts';

/** How soon after a day the money of it leaves and comes, as people agreed. */
export interface PaidInTime {
  orderWithinWorkingDays: number;
  onAccountWithinDays: number;
  escalateAfterDays: number;
}

/** The working day that comes so many later. */
const workingDaysLater = (day: Day, days: number): Day =>
  days === 0 ? day : workingDaysLater(nextWorkingDay(day), days - 1);

const nextWorkingDay = (day: Day): Day => {
  const next = addDays(day, 1);
  return isWorkingDay(next) ? next : nextWorkingDay(next);
};

/** The last day on which the order goes to the bank. */
export const orderedBy = (day: Day, { orderWithinWorkingDays }: PaidInTime): Day =>
  workingDaysLater(day, orderWithinWorkingDays);

/** The last working day on which the order can leave, so that the bank still has a day for it: agreed, or sooner. */
export function leavesBy(day: Day, terms: PaidInTime): Day {
  const [ordered, beforeThere] = [orderedBy(day, terms), addDays(thereBy(day, terms), -1)];
  const last = lastWorkingDayUntil(ordered < beforeThere ? ordered : beforeThere);
  return last < day ? day : last;
}

const lastWorkingDayUntil = (day: Day): Day =>
  isWorkingDay(day) ? day : lastWorkingDayUntil(addDays(day, -1));

/** The last day on which the money is there: what we tell the coach. */
export const thereBy = (day: Day, { onAccountWithinDays }: PaidInTime): Day =>
  addDays(day, onAccountWithinDays);

/** From when somebody else in the office hears that it is not. */
export const escalatesOn = (day: Day, { escalateAfterDays }: PaidInTime): Day =>
  addDays(day, escalateAfterDays);
