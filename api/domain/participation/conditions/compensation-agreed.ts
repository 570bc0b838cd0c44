import { agreedFor, usualAmount, yearKept } from '../../compensation/kept-money.ts';
import type { Condition } from '../condition.ts';

/** What she gets and when it comes was agreed before she says yes. */
export const compensationAgreed: Condition<'place', 'compensation-agreed'> = {
  scope: 'place',
  id: 'RV-28',

  judge({ coach: { money }, session, asked }, terms) {
    if (asked.as === 'observer') return 'too-early';
    if (agreedFor(money, session) !== null) return 'met';

    const isFlat = yearKept(money, session.day).scheme !== 'real-costs';
    if (isFlat && usualAmount(session, terms.compensation) === null)
      return { kind: 'no-amount-in-terms' };
    // The question itself says the amount, and keeps it.
    return asked.answer === null ? 'too-early' : { kind: 'not-agreed' };
  },

  weights: {
    'no-amount-in-terms': { level: 'blocks', liftedBy: 'nobody', remedy: 'agree-terms' },
    // A yes of before amounts were agreed keeps its place; we still owe her the word.
    'not-agreed': { level: 'warns', liftedBy: 'nobody', remedy: 'agree-amount' },
  },
  unknown: null,
};
