import { addDays, type Day } from '../day.ts';
import type { Occasion } from './agreed-amount.ts';
import type { CompensationTerms } from './compensation-terms.ts';

/** What people agreed for an occasion that lasts so long, in cents; null where they did not yet. */
export function amountOf(
  occasion: Occasion,
  minutes: number,
  terms: CompensationTerms,
): number | null {
  if (occasion === 'preparation') return terms.preparationCents;
  if (occasion === 'training') return terms.trainingCents;
  if (occasion === 'intervision') return terms.intervisionCents;
  return minutes <= terms.halfDayUntilMinutes ? terms.halfDayCents : terms.fullDayCents;
}

/** The last day on which the money of a day comes. */
export const comesBy = (
  day: Day,
  { onAccountWithinDays }: Pick<CompensationTerms, 'onAccountWithinDays'>,
): Day => addDays(day, onAccountWithinDays);
