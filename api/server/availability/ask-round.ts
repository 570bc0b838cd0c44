import { randomUUID } from 'node:crypto';
import { ask, askAgain, begin } from '@app/db/availability/commands';
import {
  coachesOf,
  coachesToAsk,
  daysNamed,
  roundNamed,
  takenOut,
} from '@app/db/availability/queries';
import type { Transaction } from '@app/db/database';
import { emitAll } from '@app/db/messages/commands';
import { closingTrouble } from '@app/domain/availability/closing-day';
import type { Day } from '@app/domain/day';
import { waysTo, type Way } from '@app/domain/participation/ways';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import { hashOf, type Links } from '../sessions/link.ts';

export interface ToAsk {
  coachId: string;
  channel: Way;
}

interface Starting {
  days: string[];
  coaches: ToAsk[];
  closesOn: Day;
}

/** Begins a round: all of it or nothing. A question on paper, by text message or in a talk waits for who brings it. */
export async function startRound(
  db: Transaction,
  { days, coaches, closesOn }: Starting,
  clock: Clock,
  links: Links,
) {
  const chosen = await daysNamed(db, [...new Set(days)]);
  const [first] = chosen;
  if (!first || chosen.length < new Set(days).size) refuse('not-found');
  if (chosen.some(({ cancelled }) => cancelled)) refuse('session-cancelled');
  if (chosen.some(({ over }) => over)) refuse('session-over');
  const trouble = closingTrouble(closesOn, first.day, clock.now());
  if (trouble) refuse('invalid-input', { errors: [{ pointer: '#/closesOn', detail: trouble }] });

  const round = await begin(
    db,
    chosen.map(({ sessionId }) => sessionId),
    closesOn,
  );
  const { letters } = await askEach(db, round, coaches, clock, links);
  return { round, letters };
}

/** Asks others in a round that is open. A coach who was asked before is left as she is. */
export async function askMore(
  db: Transaction,
  round: string,
  coaches: ToAsk[],
  clock: Clock,
  links: Links,
) {
  const found = (await roundNamed(db, round)) ?? refuse('not-found');
  if (found.closedAt !== null || found.closesAt < clock.now()) refuse('round-closed');
  const asked = new Set((await coachesOf(db, round)).map(({ id }) => id));
  const others = coaches.filter(({ coachId }) => !asked.has(coachId));
  return askEach(db, round, others, clock, links);
}

/** How many were asked, and how many letters leave. */
async function askEach(
  db: Transaction,
  roundId: string,
  coaches: ToAsk[],
  clock: Clock,
  links: Links,
): Promise<{ asked: number; letters: number }> {
  const people = new Map((await coachesToAsk(db, clock.today())).map((one) => [one.id, one]));
  const byCoach = new Map(coaches.map(({ coachId, channel }) => [coachId, channel]));
  const before = new Map((await takenOut(db, roundId)).map((one) => [one.coachId, one]));
  const questions = [...byCoach].map(([coachId, channel]) => {
    const person = people.get(coachId) ?? refuse('not-coaching-now');
    if (!waysTo(person).includes(channel)) refuse('no-way-to-reach');
    const again = before.get(coachId);
    const turn = again ? again.linksEnded + 1 : 0;
    const id = again?.questionId ?? randomUUID();
    return { id, roundId, coachId, channel, linkHash: hashOf(links.tokenOf(id, turn)), turn };
  });
  if (questions.length === 0) return { asked: 0, letters: 0 };

  const again = questions.filter(({ turn }) => turn > 0);
  for (const question of again) await askAgain(db, question.id, question);
  const fresh = questions.filter(({ turn }) => turn === 0).map(({ turn: _, ...one }) => one);
  const asked = [
    ...(fresh.length === 0 ? [] : await ask(db, fresh)).map((one) => ({ ...one, turn: 0 })),
    ...again,
  ];
  const mailed = asked.filter(({ channel }) => channel === 'mail');
  await emitAll(
    db,
    mailed.map(({ id, turn }) => ({
      kind: 'availability',
      about: { availability: id },
      onceAs: turn === 0 ? `availability:${id}` : `availability:${id}:${turn}`,
    })),
  );
  return { asked: asked.length, letters: mailed.length };
}
