import { addDays, type Day } from '../day.ts';
import { inBrussels, momentAt, type Moment, type TimeOfDay } from '../moment.ts';
import type { Terms } from './terms.ts';

/**
 * Until when a coach can answer. `letter` is the ordinary way. `talk` is an urgent question: too late for a
 * letter, so we call, and she can still change her mind until the day begins. Afterwards nobody is asked.
 */
export type Deadline =
  { ask: 'letter'; answerBy: Moment } | { ask: 'talk'; answerBy: Moment } | { ask: 'not-any-more' };

/** The earlier of some days from now and some days before the day, at the agreed hour. Never before now. */
export function defaultDeadline(
  now: Moment,
  { day, from }: { day: Day; from: TimeOfDay },
  { asking }: Pick<Terms, 'asking'>,
): Deadline {
  const daysFromNow = addDays(inBrussels(now).day, asking.daysToAnswer);
  const daysBefore = addDays(day, -asking.daysBefore);
  const answerBy = momentAt(daysFromNow < daysBefore ? daysFromNow : daysBefore, asking.at);
  if (!isAfter(now, answerBy)) return { ask: 'letter', answerBy };

  const begins = momentAt(day, from);
  return isAfter(begins, now) ? { ask: 'talk', answerBy: begins } : { ask: 'not-any-more' };
}

/** The same as a moment; null when it is too late to ask anybody. */
export function deadlineToday(...question: Parameters<typeof defaultDeadline>): Moment | null {
  const deadline = defaultDeadline(...question);
  return deadline.ask === 'not-any-more' ? null : deadline.answerBy;
}

/** The last minute still counts. */
export const afterDeadline = (now: Moment, answerBy: Moment): boolean => isAfter(now, answerBy);

/** After the deadline a place can only be given back, until the day begins. */
export const mayGiveBack = (now: Moment, { day, from }: { day: Day; from: TimeOfDay }): boolean =>
  isAfter(momentAt(day, from), now);

const isAfter = (one: Moment, other: Moment) => Date.parse(one) > Date.parse(other);
