import type { Condition } from '../condition.ts';

/** On a day that the ombudsperson trains, or for which she asked the coaches, a coach has nobody within our house to tell. */
export const ombudspersonNotHere: Condition<'session', 'ombudsperson-not-here'> = {
  scope: 'session',
  id: 'RV-19',

  judge({ ombudspersons }) {
    const as = (role: 'trainer' | 'asked') =>
      ombudspersons.filter((one) => one.as === role).map(({ firstName }) => firstName);
    const [training, asking] = [as('trainer'), as('asked')];
    if (training.length > 0) return { kind: 'ombudsperson-trains', names: training };
    return asking.length > 0 ? { kind: 'ombudsperson-asked', names: asking } : 'met';
  },

  weights: {
    'ombudsperson-trains': { level: 'warns', liftedBy: 'nobody', remedy: 'find-trainer' },
    'ombudsperson-asked': { level: 'warns', liftedBy: 'nobody' },
  },
  unknown: null,
};
