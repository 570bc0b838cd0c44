import type { Condition } from '../condition.ts';

/** Enough coaches to learn from each other, and few enough that each has a turn. */
export const smallGroup: Condition<'gathering', 'small-group'> = {
  scope: 'gathering',
  id: null,

  judge({ people }, { smallGroup: { atLeast, atMost } }) {
    if (people === null) return 'too-early';
    if (people < atLeast) return { kind: 'few-people', people, agreed: atLeast };
    return people > atMost ? { kind: 'many-people', people, agreed: atMost } : 'met';
  },

  weights: {
    'few-people': { level: 'warns', liftedBy: 'nobody' },
    'many-people': { level: 'warns', liftedBy: 'nobody' },
  },
  unknown: null,
};
