import type { Condition } from '../condition.ts';

/** A private wish is respected without being shown: unfree days, and people or organisations she rather avoids. */
export const available: Condition<'place', 'available'> = {
  scope: 'place',
  id: null,
  judge: ({ coach }) => (coach.unavailable ? { kind: 'not-available' } : 'met'),
  weights: { 'not-available': { level: 'blocks', liftedBy: 'coach', remedy: 'call-coach' } },
  unknown: null,
};
