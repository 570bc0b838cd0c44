import type { Condition } from '../condition.ts';

/** One says freely what is wrong to somebody who does not plan one's days. Where one person does both, it is said. */
export const ombudspersonApart: Condition<'office', 'ombudsperson-apart'> = {
  scope: 'office',
  id: 'RV-19',

  judge({ ombudspersons }) {
    if (ombudspersons.length === 0) return 'too-early';
    const names = ombudspersons.filter(({ plans }) => plans).map(({ firstName }) => firstName);
    return names.length === 0 ? 'met' : { kind: 'ombudsperson-plans', names };
  },

  weights: { 'ombudsperson-plans': { level: 'warns', liftedBy: 'nobody' } },
  unknown: null,
};
