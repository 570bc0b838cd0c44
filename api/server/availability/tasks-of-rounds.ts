import { silentCoaches } from '@app/db/availability/silence';
import type { Transaction } from '@app/db/database';
import { isOurs, nextStep } from '@app/domain/availability/next-step';
import { needsSomebody, stateOfLetter } from '@app/domain/messages/letter-state';
import { inBrussels, type Moment } from '@app/domain/moment';
import { nothingElse } from '../sessions/bare-task.ts';

/** Each open round once, with the coaches about whom something can be done now. */
export async function tasksOfRounds(db: Transaction, now: Moment) {
  const rounds = Map.groupBy(await silentCoaches(db, inBrussels(now).day), ({ round }) => round);
  return [...rounds.values()].flatMap((silent) => {
    const { round, closesAt } = silent[0]!;
    const ours = silent.flatMap(({ coach, phone, channel, askedAt, letter }) => {
      const letterFailed = letter !== null && needsSomebody(stateOfLetter(letter, true));
      const { step } = nextStep({ channel, askedAt, closesAt, letterFailed }, now);
      return isOurs(step) ? [{ coach, phone, step }] : [];
    });
    if (ours.length === 0) return [];
    return {
      ...nothingElse,
      kind: 'round-unanswered' as const,
      sessionId: null,
      day: inBrussels(closesAt).day,
      title: '',
      town: '',
      coach: null,
      phone: null,
      askedAt: null,
      question: null,
      round,
      silent: ours,
    };
  });
}
