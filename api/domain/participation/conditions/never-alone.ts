import type { TimeOfDay } from '../../moment.ts';
import type { Condition } from '../condition.ts';
import type { SessionFacts } from '../facts.ts';

/** A coach never stands alone before a group: there is a trainer, every minute. */
export const neverAlone: Condition<'session', 'never-alone'> = {
  scope: 'session',
  id: 'RV-12',

  judge(facts) {
    if (facts.trainers.length === 0) return { kind: 'no-trainer' };
    const gap = firstGap(facts);
    return gap === null ? 'met' : { kind: 'trainer-not-all-day', ...gap };
  },

  weights: {
    'no-trainer': { level: 'blocks', liftedBy: 'nobody', remedy: 'find-trainer' },
    'trainer-not-all-day': { level: 'blocks', liftedBy: 'nobody', remedy: 'find-trainer' },
  },
  unknown: null,
};

/** The first stretch of the day without a trainer. */
function firstGap({ from, until, trainers }: SessionFacts) {
  let covered: TimeOfDay = from;
  for (const trainer of [...trainers].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    if (trainer.from > covered) {
      return covered < until ? { from: covered, until: earliest(trainer.from, until) } : null;
    }
    if (trainer.until > covered) covered = trainer.until;
  }
  return covered < until ? { from: covered, until } : null;
}

const earliest = (one: TimeOfDay, other: TimeOfDay) => (one < other ? one : other);
