import { isCovered, lastCovered } from '../../compensation/insurance.ts';
import type { Condition } from '../condition.ts';

/** On each day a coach is insured for damage she does to others, as the law asks, and for what happens to her. */
export const insured: Condition<'session', 'insured'> = {
  scope: 'session',
  id: 'RV-06',

  judge({ day, insurances }) {
    if (insurances.length === 0) return 'unknown';
    if (!isCovered(insurances, 'liability', day))
      return { kind: 'not-insured', until: lastCovered(insurances, 'liability', day) };
    return isCovered(insurances, 'accidents', day) ? 'met' : { kind: 'accidents-not-insured' };
  },

  weights: {
    'not-insured': { level: 'blocks', liftedBy: 'nobody', remedy: 'record-insurance' },
    'accidents-not-insured': { level: 'informs', liftedBy: 'nobody', remedy: 'record-insurance' },
  },
  unknown: { level: 'blocks', remedy: () => 'record-insurance' },
};
