import { agreedFor, yearKept } from '../../compensation/kept-money.ts';
import type { Condition } from '../condition.ts';

/** In one calendar year her costs are repaid in one way: by fixed amounts, or by what she really paid. */
export const oneScheme: Condition<'place', 'one-scheme'> = {
  scope: 'place',
  id: 'RV-32',

  judge({ coach: { money }, session, asked }) {
    if (asked.as === 'observer') return 'met';
    const { scheme } = yearKept(money, session.day);
    if (scheme === null) return 'unknown';
    const amount = agreedFor(money, session)?.flatCents ?? null;
    return scheme === 'real-costs' && amount !== null ? { kind: 'flat-beside-real-costs' } : 'met';
  },

  weights: {
    'flat-beside-real-costs': { level: 'blocks', liftedBy: 'nobody', remedy: 'agree-amount' },
  },
  unknown: { level: 'blocks', remedy: () => 'choose-scheme' },
};
