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

/** The last day on which the money is there: what we tell the coach. */
export const thereBy = (day: Day, { onAccountWithinDays }: PaidInTime): Day =>
  addDays(day, onAccountWithinDays);

/** From when somebody else in the office hears that it is not. */
export const escalatesOn = (day: Day, { escalateAfterDays }: PaidInTime): Day =>
  addDays(day, escalateAfterDays);
