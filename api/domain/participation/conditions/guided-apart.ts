import type { Condition } from '../condition.ts';

/** One speaks freely with somebody who does not plan one's days. */
export const guidedApart: Condition<'gathering', 'guided-apart'> = {
  scope: 'gathering',
  id: null,

  judge({ facilitator }) {
    if (facilitator === null) return 'unknown';
    return facilitator.plans
      ? { kind: 'facilitator-plans', firstName: facilitator.firstName }
      : 'met';
  },

  weights: { 'facilitator-plans': { level: 'warns', liftedBy: 'nobody' } },
  unknown: { level: 'warns', remedy: null },
};
