import { agreedFor, yearKept } from '../../compensation/kept-money.ts';
import { isExpected, periodOf } from '../../compensation/legal-amount.ts';
import type { Condition } from '../condition.ts';
import { otherYear } from '../other-year.ts';

/** In one calendar year her costs are repaid in one way: by fixed amounts, or by what she really paid. */
export const oneScheme: Condition<'place', 'one-scheme'> = {
  scope: 'place',
  id: 'RV-32',

  judge({ coach: { money }, session, asked }) {
    if (asked.as === 'observer') return 'met';
    const { scheme } = yearKept(money, session.day);
    // Chosen before its first payment; of a year far ahead nobody has to say it.
    if (scheme === null)
      return isExpected(periodOf('flat-rate-year', session.day), session.today)
        ? { kind: 'scheme-not-chosen', ...otherYear(session) }
        : 'too-early';
    const amount = agreedFor(money, session)?.flatCents ?? null;
    return scheme === 'real-costs' && amount !== null
      ? { kind: 'flat-beside-real-costs', ...otherYear(session) }
      : 'met';
  },

  weights: {
    'scheme-not-chosen': { level: 'warns', liftedBy: 'nobody', remedy: 'choose-scheme' },
    'flat-beside-real-costs': { level: 'blocks', liftedBy: 'nobody', remedy: 'agree-amount' },
  },
  unknown: null,
};
