import type { Condition } from '../condition.ts';

/** A coach who said in a round that a day does not suit her is not asked for it, until she says otherwise. */
export const daySuits: Condition<'place', 'day-suits'> = {
  scope: 'place',
  id: null,

  judge({ coach: { saidOfDay }, asked }) {
    // Her yes to the question about the day itself says more.
    if (saidOfDay?.answer !== 'no' || asked.answer === 'yes') return 'met';
    return { kind: 'does-not-suit', on: saidOfDay.on };
  },

  weights: { 'does-not-suit': { level: 'blocks', liftedBy: 'coach', remedy: 'call-coach' } },
  unknown: null,
};
