import type { Condition } from '../condition.ts';
import { expectedCoaches } from '../expected-coaches.ts';

/** A few coaches before a crowd is no talk between equals. */
export const balanceOfNumbers: Condition<'session', 'balance-of-numbers'> = {
  scope: 'session',
  id: 'RV-15',

  judge(facts, terms) {
    const { participants } = facts;
    if (participants === null) return 'unknown';
    const coaches = expectedCoaches(facts, terms);
    if (coaches === 0) return 'too-early';

    const { manyPerCoach, tooManyPerCoach } = terms.balanceOfNumbers;
    if (participants > coaches * tooManyPerCoach) {
      return { kind: 'too-many-per-coach', participants, coaches, agreed: tooManyPerCoach };
    }
    return participants > coaches * manyPerCoach
      ? { kind: 'many-per-coach', participants, coaches, agreed: manyPerCoach }
      : 'met';
  },

  weights: {
    'many-per-coach': { level: 'warns', liftedBy: 'coordinator', remedy: 'find-coach' },
    'too-many-per-coach': { level: 'blocks', liftedBy: 'coach', remedy: 'find-coach' },
  },
  unknown: { level: 'blocks', remedy: () => 'record-participants' },
};
