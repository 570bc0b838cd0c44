import { addDays, daysBetween, type Day } from '../day.ts';
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

/** A question as it was put down. */
interface PutDown {
  madeAt: Moment;
  answerBy: Moment;
}

/**
 * The time to decide runs from when a question leaves. One that leaves on a later day gives as many days as it would have
 * given, up to the last day on which a letter may still be answered. That never takes a day away, and ends when the day
 * begins.
 */
export function deadlineFrom(
  leavesAt: Moment,
  { madeAt, answerBy }: PutDown,
  { day, from }: { day: Day; from: TimeOfDay },
  { asking }: Pick<Terms, 'asking'>,
): Moment {
  const daysLater = daysBetween(inBrussels(madeAt).day, inBrussels(leavesAt).day);
  if (daysLater <= 0) return answerBy;

  const asLong = inBrussels(answerBy);
  const moved = momentAt(addDays(asLong.day, daysLater), asLong.time);
  const last = momentAt(addDays(day, -asking.daysBefore), asking.at);
  return earlier(momentAt(day, from), later(answerBy, earlier(moved, last)));
}

/** The same for what is handed over or told: too late for a letter she has until the day begins, as in a talk. */
export function deadlineWhenBrought(
  now: Moment,
  question: PutDown,
  session: { day: Day; from: TimeOfDay },
  terms: Pick<Terms, 'asking'>,
): Moment {
  const answerBy = deadlineFrom(now, question, session, terms);
  return afterDeadline(now, answerBy) ? momentAt(session.day, session.from) : answerBy;
}

/** The default deadline as a moment; null when it is too late to ask anybody. */
export function deadlineToday(...question: Parameters<typeof defaultDeadline>): Moment | null {
  const deadline = defaultDeadline(...question);
  return deadline.ask === 'not-any-more' ? null : deadline.answerBy;
}

/** The last minute still counts. */
export const afterDeadline = (now: Moment, answerBy: Moment): boolean => isAfter(now, answerBy);

/** After the deadline a place can only be given back, until the day begins. */
export const mayGiveBack = (now: Moment, { day, from }: { day: Day; from: TimeOfDay }): boolean =>
  isAfter(momentAt(day, from), now);

const earlier = (one: Moment, other: Moment) => (isAfter(one, other) ? other : one);
const later = (one: Moment, other: Moment) => (isAfter(one, other) ? one : other);

const isAfter = (one: Moment, other: Moment) => Date.parse(one) > Date.parse(other);
