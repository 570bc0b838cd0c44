import type { Condition } from '../condition.ts';

/** The coach has said yes in person. Silence is not a yes, and a no needs no reason. */
export const ownYes: Condition<'place', 'own-yes'> = {
  scope: 'place',
  id: 'RV-01',

  judge({ asked: { on, answer, answerBy }, session: { today } }) {
    if (answer === 'yes') return 'met';
    if (answer === 'no') return { kind: 'said-no' };
    if (on === 'unknown') return 'unknown';
    if (on === null || answerBy === null || today <= answerBy) return 'too-early';
    return { kind: answer === 'undecided' ? 'still-undecided' : 'no-answer' };
  },

  weights: {
    'said-no': { level: 'blocks', liftedBy: 'nobody' },
    'no-answer': { level: 'blocks', liftedBy: 'nobody', remedy: 'record-answer' },
    'still-undecided': { level: 'blocks', liftedBy: 'nobody', remedy: 'record-answer' },
  },
  unknown: { level: 'blocks', remedy: () => 'record-answer' },
};
