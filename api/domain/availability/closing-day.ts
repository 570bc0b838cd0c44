import { addDays, type Day } from '../day.ts';
import { momentAt, type Moment } from '../moment.ts';
import type { Terms } from '../participation/terms.ts';

/** Coaches answer until this hour of the closing day, on the clock in Brussels. */
const closingHour = '17:00';

export const closesAt = (closesOn: Day): Moment => momentAt(closesOn, closingHour);

/** The closing day when nobody chooses: the earlier of some days from now and some days before the first day; never today. */
export function usualClosingDay(today: Day, firstDay: Day, { asking }: Pick<Terms, 'asking'>): Day {
  const fromNow = addDays(today, asking.daysToAnswer);
  const before = addDays(firstDay, -asking.daysBefore);
  const usual = fromNow < before ? fromNow : before;
  const tomorrow = addDays(today, 1);
  return usual > tomorrow ? usual : tomorrow;
}

/** Why a day cannot close a round: its hour passed, or the first day comes before it. Null when it can. */
export function closingTrouble(closesOn: Day, firstDay: Day, now: Moment) {
  if (closesAt(closesOn) <= now) return 'too-early' as const;
  return closesOn >= firstDay ? ('after-the-first-day' as const) : null;
}
