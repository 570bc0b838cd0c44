import { randomUUID } from 'node:crypto';
import type { Transaction } from '@app/db/database';
import { coachesToAsk } from '@app/db/availability/queries';
import { ask, askAgain } from '@app/db/dates/commands';
import { askedOfDate, type AskedDate } from '@app/db/dates/queries';
import { emitAll } from '@app/db/messages/commands';
import { closingTrouble } from '@app/domain/availability/closing-day';
import type { Day } from '@app/domain/day';
import { waysTo, type Way } from '@app/domain/participation/ways';
import type { Clock } from '../clock.ts';
import { agreeOnDate } from '../compensation/agree-on-date.ts';
import { refuse } from '../http/problem.ts';
import { hashOf, type Links } from '../sessions/link.ts';

interface Asking {
  coaches: readonly { coachId: string; channel: Way }[];
  /** The last day to answer. */
  answerOn: Day;
}

/**
 * Asks coaches to come to a date, whatever kind it is: all of them or nobody. Who was asked is left as she is; who was asked
 * and then not any more, is asked anew. A question on paper, by text message or in a talk waits for who brings it.
 */
export async function askForDate(
  db: Transaction,
  date: AskedDate,
  { coaches, answerOn }: Asking,
  clock: Clock,
  links: Links,
): Promise<{ asked: number; letters: number }> {
  refuseWhenOver(date);
  const trouble = answerTrouble(answerOn, date, clock);
  if (trouble) refuse('invalid-input', { errors: [{ pointer: '#/answerOn', detail: trouble }] });

  const people = new Map((await coachesToAsk(db, clock.today())).map((one) => [one.id, one]));
  const asked = new Map((await askedOfDate(db, date.id)).map((one) => [one.coach.id, one]));
  const chosen = [...new Map(coaches.map(({ coachId, channel }) => [coachId, channel]))];
  for (const [coachId, channel] of chosen) {
    const person = people.get(coachId) ?? refuse('not-coaching-now');
    if (!waysTo(person).includes(channel)) refuse('no-way-to-reach');
  }

  const again = chosen.flatMap(([coachId, channel]) => {
    const before = asked.get(coachId);
    return before?.withdrawn ? [{ ...before, channel }] : [];
  });
  for (const { question, linksEnded, channel } of again)
    await askAgain(db, question, {
      channel,
      answerOn,
      linkHash: hashOf(links.tokenOf(question, linksEnded + 1)),
    });
  const fresh = chosen
    .filter(([coachId]) => !asked.has(coachId))
    .map(([coachId, channel]) => {
      const id = randomUUID();
      const linkHash = hashOf(links.tokenOf(id));
      return { id, kind: date.kind, dateId: date.id, coachId, channel, answerOn, linkHash };
    });
  const added = fresh.length === 0 ? [] : await ask(db, fresh);

  const { kind, id, day } = date;
  await agreeOnDate(db, { kind, id, day }, [...chosen.map(([coachId]) => coachId)]);

  const all = [
    ...added.map((one) => ({ ...one, turn: 0 })),
    ...again.map((one) => ({ id: one.question, channel: one.channel, turn: one.linksEnded + 1 })),
  ];
  const mailed = all.filter(({ channel }) => channel === 'mail');
  await emitAll(
    db,
    mailed.map(({ id, turn }) => ({
      kind: 'date-question',
      about: { date: id },
      onceAs: `date-question:${id}:${turn}`,
    })),
  );
  return { asked: all.length, letters: mailed.length };
}

/** Nobody is asked for a date that does not happen, or has begun. */
export function refuseWhenOver({ cancelled, begun }: AskedDate) {
  if (cancelled) refuse('training-cancelled');
  if (begun) refuse('date-begun');
}

/** Why coaches cannot answer until that day; null when they can. */
function answerTrouble(answerOn: Day, { day }: AskedDate, clock: Clock) {
  const trouble = closingTrouble(answerOn, day, clock.now());
  return trouble === 'after-the-first-day' ? 'after-the-date' : trouble;
}
