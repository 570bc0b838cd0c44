import type { Condition } from '../condition.ts';

/** A first time without an example is too heavy: a coach is trained, and observes before she stands there. */
export const trainedAndObserved: Condition<'place', 'trained-and-observed'> = {
  scope: 'place',
  id: 'RV-08',

  judge(
    { coach: { starterTrainingOn, observedOn }, session: { day }, asked },
    { trainedAndObserved },
  ) {
    if (asked.as === 'observer') return 'met';

    const trained = starterTrainingOn !== null && starterTrainingOn <= day;
    if (starterTrainingOn !== 'unknown' && !trained) return { kind: 'not-trained-yet' };
    if (observedOn === 'unknown') return 'unknown';

    const days = observedOn.filter((observed) => observed < day).length;
    const agreed = trainedAndObserved.days;
    if (days < agreed) return { kind: 'not-observed-yet', days, agreed };
    return starterTrainingOn === 'unknown' ? 'unknown' : 'met';
  },

  weights: {
    'not-trained-yet': { level: 'blocks', liftedBy: 'nobody', remedy: 'plan-training' },
    'not-observed-yet': { level: 'blocks', liftedBy: 'nobody', remedy: 'ask-to-observe' },
  },
  unknown: {
    level: 'blocks',
    remedy: ({ coach }) =>
      coach.starterTrainingOn === 'unknown' ? 'record-training' : 'record-observation',
  },
};
