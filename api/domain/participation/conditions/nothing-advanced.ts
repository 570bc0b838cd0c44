import type { NeededAhead } from '../../compensation/agreed-amount.ts';
import { addDays, daysBetween, type Day } from '../../day.ts';
import type { Condition, Finding } from '../condition.ts';
import type { Terms } from '../terms.ts';

/** What a coach asked to have before a day of hers, and the first day on which she got something of that. */
export interface AskedAhead {
  day: Day;
  needs: NeededAhead | null;
  handedOn: Day | null;
}

/** A coach never pays first: the ticket or the money that she asked for is in her hand before the day. */
export const nothingAdvanced: Condition<'place', 'nothing-advanced'> = {
  scope: 'place',
  id: 'RV-29',

  judge({ coach: { money }, session: { sessionId, day, today } }, terms) {
    const place = money.occasions.find(
      (one) => one.occasion === 'session' && one.sessionId === sessionId && one.isHers,
    );
    // It is asked with the question, and given once she has the place.
    if (!place?.agreed) return 'too-early';
    const { needs } = place.agreed;
    return askedAhead({ day, needs, handedOn: place.handedOn }, today, terms);
  },

  weights: {
    // No reason of ours makes up for it: it is handed over, or it stays visible.
    'to-hand-over': { level: 'warns', liftedBy: 'nobody', remedy: 'hand-over' },
    'not-handed-over': { level: 'blocks', liftedBy: 'coach', remedy: 'hand-over' },
  },
  unknown: null,
};

/** What is found of one day; what she gets after it is no advance any more. */
export function askedAhead(
  { day, needs, handedOn }: AskedAhead,
  today: Day,
  { nothingAdvanced: { warnDaysBefore, stopDaysBefore } }: Terms,
): Finding<'nothing-advanced'> {
  if (needs === null || (handedOn !== null && handedOn <= day)) return 'met';
  const left = daysBetween(today, day);
  if (left <= stopDaysBefore) return { kind: 'not-handed-over', needs };
  return left <= warnDaysBefore
    ? { kind: 'to-hand-over', needs, by: addDays(day, -stopDaysBefore - 1) }
    : 'too-early';
}
