import { escalatesOn, leavesBy, thereBy } from '../../compensation/payment-dates.ts';
import type { Condition } from '../condition.ts';

/**
 * What is due to a coach is on its way in time. It is judged of money and of no place: late money is ours to put right, and
 * never says anything about her.
 */
export const paidInTime: Condition<'payment', 'paid-in-time'> = {
  scope: 'payment',
  id: 'RV-30',

  judge({ since, today }, { compensation }) {
    if (today >= escalatesOn(since, compensation))
      return { kind: 'long-not-paid', since, agreed: compensation.escalateAfterDays };
    const by = leavesBy(since, compensation);
    const there = thereBy(since, compensation);
    return today > by ? { kind: 'not-ordered', by, there } : { kind: 'to-order', by, there };
  },

  weights: {
    'to-order': { level: 'informs', liftedBy: 'nobody', remedy: 'pay' },
    'not-ordered': { level: 'warns', liftedBy: 'nobody', remedy: 'pay' },
    'long-not-paid': { level: 'warns', liftedBy: 'nobody', remedy: 'pay' },
  },
  unknown: null,
};
