import { randomUUID } from 'node:crypto';
import { coachesToAsk } from '@app/db/availability/queries';
import type { Transaction } from '@app/db/database';
import { ask } from '@app/db/intervision/commands';
import { coachesOf } from '@app/db/intervision/queries';
import { emitAll } from '@app/db/messages/commands';
import { waysTo, type Way } from '@app/domain/participation/ways';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import { hashOf, type Links } from '../sessions/link.ts';

export interface ToAsk {
  coachId: string;
  channel: Way;
}

/** Asks these coaches which moments suit them: all of them or none. Who was asked before stays as she is. */
export async function askEach(
  db: Transaction,
  gatheringId: string,
  coaches: readonly ToAsk[],
  clock: Clock,
  links: Links,
): Promise<{ asked: number; letters: number }> {
  const before = new Set((await coachesOf(db, gatheringId)).map(({ id }) => id));
  const people = new Map((await coachesToAsk(db, clock.today())).map((one) => [one.id, one]));
  const byCoach = new Map(coaches.map(({ coachId, channel }) => [coachId, channel]));
  const questions = [...byCoach].flatMap(([coachId, channel]) => {
    if (before.has(coachId)) return [];
    const person = people.get(coachId) ?? refuse('not-coaching-now');
    if (!waysTo(person).includes(channel)) refuse('no-way-to-reach');
    const id = randomUUID();
    return { id, gatheringId, coachId, channel, linkHash: hashOf(links.tokenOf(id)) };
  });
  if (questions.length === 0) return { asked: 0, letters: 0 };

  const asked = await ask(db, questions);
  const letters = await mailMoments(db, asked, 'asked');
  return { asked: asked.length, letters };
}

/** The letter about the moments, to those of these questions that go by mail; once for each occasion. */
export async function mailMoments(
  db: Transaction,
  questions: readonly { id: string; channel: string }[],
  occasion: string,
): Promise<number> {
  const mailed = questions.filter(({ channel }) => channel === 'mail');
  await emitAll(
    db,
    mailed.map(({ id }) => ({
      kind: 'gathering',
      about: { gathering: id },
      onceAs: `gathering:${id}:${occasion}`,
    })),
  );
  return mailed.length;
}
