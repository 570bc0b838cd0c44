import type { Task } from '@app/contract/sessions/week';
import type { Transaction } from '@app/db/database';
import {
  coachesOfEach,
  waitingGatherings,
  type AskedCoach,
  type KnownGathering,
} from '@app/db/intervision/queries';
import { untoldOfGatherings } from '@app/db/intervision/unheard';
import { isOurs } from '@app/domain/availability/next-step';
import { mostWanted } from '@app/domain/intervision/gathering';
import { inBrussels, type Moment } from '@app/domain/moment';
import { nothingElse } from '../sessions/bare-task.ts';
import { personOf, standingOf } from './show-gathering.ts';

/**
 * What an intervision asks: coaches who did not choose yet, a moment to pick, writing down who was there, and telling that
 * it does not go on.
 */
export async function tasksOfGatherings(db: Transaction, leave: boolean, now: Moment) {
  const untold = (await untoldOfGatherings(db, leave)).map(
    ({ gathering, closesAt, moment, coach, phone, letter, askedAt }) => ({
      ...about({ id: gathering, closesAt }, { ...moment, yes: 0 }, now),
      kind: 'gathering-tell-yourself' as const,
      day: moment.day,
      coach,
      phone,
      letter,
      askedAt,
    }),
  );
  const waiting = await waitingGatherings(db);
  const ids = waiting.map(({ id }) => id);
  const asked = Map.groupBy(await coachesOfEach(db, ids), ({ gatheringId }) => gatheringId);
  return [...untold, ...waiting.flatMap((known) => asksOf(known, asked.get(known.id) ?? [], now))];
}

function asksOf(known: KnownGathering, asked: readonly AskedCoach[], now: Moment) {
  const standing = standingOf(known);
  const picked = known.moments.find((one) => one.picked);
  if (standing === 'to-record' && picked)
    return { ...about(known, picked, now), kind: 'record-gathering' as const, day: picked.day };
  if (standing !== 'choosing') return [];

  const people = asked
    .filter(({ isAway }) => !isAway)
    .map((one) => personOf(one, known, new Map(), now));
  const task = about(known, mostWanted(known.moments)!, now);
  const day = inBrussels(known.closesAt).day;
  if (people.length === 0) return [];
  if (now > known.closesAt || people.every(({ answers }) => answers.length > 0))
    return { ...task, kind: 'pick-moment' as const, day, saidOn: inBrussels(now).day };
  const silent = people.flatMap(({ coach, phone, next }) =>
    next && isOurs(next.step) ? [{ coach, phone, step: next.step }] : [],
  );
  return silent.length === 0 ? [] : { ...task, kind: 'moments-unanswered' as const, day, silent };
}

const about = (
  { id, closesAt }: Pick<KnownGathering, 'id' | 'closesAt'>,
  { day, startsAt, endsAt, yes }: NonNullable<Task['gathering']>['moment'],
  now: Moment,
) => ({
  ...nothingElse,
  sessionId: null,
  title: '',
  town: '',
  coach: null,
  phone: null,
  askedAt: null,
  question: null,
  gathering: { id, moment: { day, startsAt, endsAt, yes }, closed: now > closesAt },
});
