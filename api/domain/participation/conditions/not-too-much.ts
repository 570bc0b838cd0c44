import { addDays } from '../../day.ts';
import type { Condition } from '../condition.ts';
import type { SessionFacts, OtherPlace } from '../facts.ts';
import type { RhythmCrossed } from '../reason.ts';
import { inSameMonth, inSameWeek } from './own-limits.ts';

/** It is work that creeps: we watch how often somebody goes along, also when she set no limit herself. */
export const notTooMuch: Condition<'place', 'not-too-much'> = {
  scope: 'place',
  id: 'RV-25',

  judge({ coach, session }, { notTooMuch: { perWeek, perMonth, inARow } }) {
    const others = coach.otherPlaces.filter(({ sessionId }) => sessionId !== session.sessionId);
    if (others.length < Math.min(perWeek, perMonth, inARow)) return 'met';
    const rhythm: RhythmCrossed[] = [
      { per: 'week', count: inSameWeek(others, session), agreed: perWeek },
      { per: 'month', count: inSameMonth(others, session.day), agreed: perMonth },
      { per: 'row', count: daysInARow(others, session), agreed: inARow },
    ];
    const crossed = rhythm.filter(({ count, agreed }) => count > agreed);
    return crossed.length === 0 ? 'met' : { kind: 'more-than-usual', crossed };
  },

  weights: {
    'more-than-usual': { level: 'warns', liftedBy: 'coordinator', remedy: 'call-coach' },
  },
  unknown: null,
};

function daysInARow(others: OtherPlace[], { day }: SessionFacts): number {
  if (others.length === 0) return 1;
  const busy = new Set(others.map((other) => other.day));
  const runFrom = (step: 1 | -1) => {
    let length = 0;
    while (busy.has(addDays(day, step * (length + 1)))) length += 1;
    return length;
  };
  return runFrom(-1) + 1 + runFrom(1);
}
