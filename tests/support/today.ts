import { closesAt } from '@app/domain/availability/closing-day';
import { addDays, type Day } from '@app/domain/day';
import { inBrussels } from '@app/domain/moment';
import { callsFrom } from '@app/domain/sessions/silence';

/** The day of today where the product lives: after eleven or midnight in the evening it is not the day of UTC. */
export const today = (): Day => inBrussels(new Date().toISOString()).day;

/** So many days after today. */
export const daysAhead = (days: number): Day => addDays(today(), days);

export const thisYear = (): number => Number(today().slice(0, 4));

/** A closing day until which a coach can still answer, and about which she is called already: at any hour of the day. */
export function closesSoon(): Day {
  const now = new Date().toISOString();
  const question = { askedAt: `${daysAhead(-9)}T09:00:00.000Z`, answerBy: closesAt(daysAhead(1)) };
  return callsFrom(question) <= now ? daysAhead(1) : today();
}
