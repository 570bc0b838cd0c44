import type { Condition } from '../condition.ts';

/** A first time without an example is too heavy: a coach is trained, and looks on before she stands there. */
export const trainedAndLookedOn: Condition<'place', 'trained-and-looked-on'> = {
  scope: 'place',
  id: 'RV-08',

  judge({ coach: { starterTrainingOn, observedOn }, day: { day }, asked }, { trainedAndLookedOn }) {
    if (asked.as === 'observer') return 'met';

    const trained = starterTrainingOn !== null && starterTrainingOn <= day;
    if (starterTrainingOn !== 'unknown' && !trained) return { kind: 'not-trained-yet' };
    if (observedOn === 'unknown') return 'unknown';

    const days = observedOn.filter((observed) => observed < day).length;
    const agreed = trainedAndLookedOn.days;
    if (days < agreed) return { kind: 'not-looked-on-yet', days, agreed };
    return starterTrainingOn === 'unknown' ? 'unknown' : 'met';
  },

  weights: {
    'not-trained-yet': { level: 'blocks', liftedBy: 'nobody', remedy: 'plan-training' },
    'not-looked-on-yet': { level: 'blocks', liftedBy: 'nobody', remedy: 'ask-to-observe' },
  },
  unknown: {
    level: 'blocks',
    remedy: ({ coach }) =>
      coach.starterTrainingOn === 'unknown' ? 'record-training' : 'record-observation',
  },
};
