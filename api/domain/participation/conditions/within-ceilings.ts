import { leftOfYear, leftWithin, warnsFrom } from '../../compensation/ceilings.ts';
import { agreedFor, alreadyBeside, usualAmount, yearKept } from '../../compensation/kept-money.ts';
import { isExpected, periodOf } from '../../compensation/legal-amount.ts';
import type { Condition } from '../condition.ts';
import { otherYear } from '../other-year.ts';

/** One euro over a ceiling of the law can turn a whole year into income. It bounds the amount, and never the coach. */
export const withinCeilings: Condition<'place', 'within-ceilings'> = {
  scope: 'place',
  id: 'RV-31',

  judge({ coach: { money }, session, asked }, { compensation }) {
    const { scheme } = yearKept(money, session.day);
    if (asked.as === 'observer' || scheme === 'real-costs') return 'met';

    const agreed = agreedFor(money, session);
    const amount = agreed === null ? usualAmount(session, compensation) : agreed.flatCents;
    if (amount === null) return agreed === null ? 'too-early' : 'met';

    const { 'flat-rate-day': perDay = null, 'flat-rate-year': perYear = null } = session.legal;
    const already = alreadyBeside(money, session, compensation);
    // Planning goes on without a figure of the law; only paying waits for it. Of a year far ahead nobody knows it.
    if (perDay === null || perYear === null)
      return isExpected(periodOf('flat-rate-year', session.day), session.today)
        ? { kind: 'ceiling-missing', ...otherYear(session) }
        : 'too-early';
    const found = leftWithin({ day: perDay, year: perYear }, already);
    if (found !== null && amount > found.cents)
      return {
        ...{ kind: 'above-ceiling', asked: amount, left: found.cents, by: found.because },
        ...otherYear(session),
      };

    const inYear = already.inYear + amount;
    return inYear + already.elsewhere >= warnsFrom(perYear, compensation.warnFromPercent)
      ? {
          kind: 'near-ceiling',
          ...leftOfYear(perYear, { ...already, inYear }, amount),
          ...otherYear(session),
        }
      : 'met';
  },

  weights: {
    'above-ceiling': { level: 'blocks', liftedBy: 'nobody', remedy: 'agree-amount' },
    'near-ceiling': { level: 'warns', liftedBy: 'nobody' },
    'ceiling-missing': { level: 'warns', liftedBy: 'nobody', remedy: 'enter-legal-amount' },
  },
  unknown: null,
};
