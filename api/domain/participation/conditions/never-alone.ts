import type { TimeOfDay } from '../../moment.ts';
import type { Condition } from '../condition.ts';
import type { SessionFacts } from '../facts.ts';
import type { StandsTwice } from '../reason.ts';
import { areApart } from '../stand.ts';

/** A coach never stands alone before a group: there is a trainer, every minute. */
export const neverAlone: Condition<'session', 'never-alone'> = {
  scope: 'session',
  id: 'RV-12',

  judge(facts) {
    if (facts.trainers.length === 0) return { kind: 'no-trainer' };
    const gap = firstGap(facts);
    if (gap !== null) return { kind: 'trainer-not-all-day', ...gap };
    const missed = whoAreMissed(facts);
    if (missed.length > 0) return { kind: 'trainer-cannot', trainers: missed };
    const trainers = standTwice(facts);
    return trainers.length === 0 ? 'met' : { kind: 'trainer-elsewhere', trainers };
  },

  weights: {
    'no-trainer': { level: 'blocks', liftedBy: 'nobody', remedy: 'find-trainer' },
    'trainer-not-all-day': { level: 'blocks', liftedBy: 'nobody', remedy: 'find-trainer' },
    // She counts until somebody else stands there, and no reason makes her come.
    'trainer-cannot': { level: 'warns', liftedBy: 'nobody', remedy: 'find-trainer' },
    // She counts until somebody says where she is.
    'trainer-elsewhere': { level: 'warns', liftedBy: 'coordinator', remedy: 'find-trainer' },
  },
  unknown: null,
};

/** The trainers who said that they cannot come, where the others do not stand there all day; in an order that no reading changes. */
function whoAreMissed({ trainersWhoCannot, ...facts }: SessionFacts): string[] {
  const others = facts.trainers.filter(({ personId }) =>
    trainersWhoCannot.every((one) => one.personId !== personId),
  );
  return firstGap({ ...facts, trainers: others }) === null
    ? []
    : trainersWhoCannot.map(({ firstName }) => firstName).toSorted();
}

/** The first stretch of the day without a trainer. */
function firstGap({ from, until, trainers }: Pick<SessionFacts, 'from' | 'until' | 'trainers'>) {
  let covered: TimeOfDay = from;
  for (const trainer of [...trainers].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    if (trainer.from > covered) {
      return covered < until ? { from: covered, until: earliest(trainer.from, until) } : null;
    }
    if (trainer.until > covered) covered = trainer.until;
  }
  return covered < until ? { from: covered, until } : null;
}

/** The trainers who have another session at the same hour, in another place; in an order that no reading changes. */
const standTwice = ({ trainers, trainersAlso, venue, town }: SessionFacts): StandsTwice[] =>
  trainers
    .flatMap(({ personId, from, until }) =>
      trainersAlso
        .filter((also) => also.personId === personId)
        .filter((also) => areApart({ from, until, venue, town }, also))
        .map((also) => ({
          firstName: also.firstName,
          here: { from, until, town },
          there: { from: also.from, until: also.until, town: also.town, title: also.title },
        })),
    )
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

const earliest = (one: TimeOfDay, other: TimeOfDay) => (one < other ? one : other);
