import type { Condition } from '../condition.ts';
import { tandemMustBeKnown } from '../expected-coaches.ts';

/** Trainer and coach know each other: the tandem is known in time and stays the same through a series. */
export const fixedTandem: Condition<'session', 'fixed-tandem'> = {
  scope: 'session',
  id: 'RV-13',

  judge(facts, terms) {
    const trainerIds = facts.trainers.map(({ personId }) => personId);
    const coachIds = facts.coaches.map(({ coachId }) => coachId);
    const halves = { trainer: trainerIds, coach: coachIds };

    const missing = (['trainer', 'coach'] as const).filter((half) => halves[half].length === 0);
    if (missing.length > 0) {
      if (!tandemMustBeKnown(facts, terms)) return 'too-early';
      return missing.includes('coach')
        ? { kind: 'tandem-not-known', missing }
        : { kind: 'trainer-not-known' };
    }

    const { earlierInSeries } = facts;
    if (earlierInSeries === null) return 'met';
    const earlier = { trainer: earlierInSeries.trainerIds, coach: earlierInSeries.coachIds };
    const changed = (['trainer', 'coach'] as const).filter(
      (half) => earlier[half].length > 0 && !earlier[half].some((id) => halves[half].includes(id)),
    );
    return changed.length === 0 ? 'met' : { kind: 'tandem-changed', changed };
  },

  weights: {
    'tandem-not-known': { level: 'warns', liftedBy: 'coordinator', remedy: 'find-coach' },
    'trainer-not-known': { level: 'warns', liftedBy: 'coordinator', remedy: 'find-trainer' },
    'tandem-changed': { level: 'warns', liftedBy: 'coordinator' },
  },
  unknown: null,
};
