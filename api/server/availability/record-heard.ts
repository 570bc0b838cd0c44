import { dayHeard } from '@app/db/availability/commands';
import type { AskedCoach, Round } from '@app/db/availability/queries';
import { tellWish } from '@app/db/coaches/limits';
import type { Transaction } from '@app/db/database';
import type { GivenAnswer } from '@app/db/sessions/tables';
import type { WishedPerMonth } from '@app/domain/coaches/wished-per-month';
import type { Day } from '@app/domain/day';
import { inBrussels } from '@app/domain/moment';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';

interface Heard {
  round: Round;
  asked: AskedCoach;
  answers: { session: string; answer: GivenAnswer }[];
  wishedPerMonth?: WishedPerMonth | undefined;
  channel: string;
  heardOn: Day;
}

/** Writes down what a coach said about days of a round. A day that is over or cancelled meanwhile is left out. */
export async function recordHeard(
  db: Transaction,
  { round, asked, answers, wishedPerMonth, channel, heardOn }: Heard,
  clock: Clock,
) {
  const trouble = heardTrouble(heardOn, round, clock);
  if (trouble) refuse('invalid-input', { errors: [{ pointer: '#/heardOn', detail: trouble }] });
  if (round.closedAt !== null) refuse('round-closed');

  let kept = 0;
  for (const { session, answer } of answers) {
    const outcome = await dayHeard(db, asked.questionId, { session, answer, channel, heardOn });
    if (outcome === 'closed') refuse('round-closed');
    if (outcome === 'kept') kept += 1;
  }
  if (wishedPerMonth !== undefined) await tellWish(db, asked.id, wishedPerMonth);
  return { kept };
}

function heardTrouble(heardOn: Day, { madeAt }: Round, clock: Clock) {
  if (heardOn > clock.today()) return 'in-the-future';
  return heardOn < inBrussels(madeAt).day ? 'before-it-was-asked' : null;
}
