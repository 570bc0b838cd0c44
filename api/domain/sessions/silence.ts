import { addDays, type Day } from '../day.ts';
import { inBrussels, type Moment } from '../moment.ts';
import {
  isTimeFor,
  longestWithoutWork,
  pulledIntoWorkingHours,
  workBegins,
  workingDayBefore,
} from '../working-hours.ts';

/** A question that a coach has, and until when she can answer. */
export interface AskedQuestion {
  askedAt: Moment;
  answerBy: Moment;
}

/**
 * When her silence makes us call: as work begins on the working day before the last on which she can answer. Never within a
 * day of asking her, unless it is too late by then.
 */
export const callsFrom = ({ askedAt, answerBy }: AskedQuestion): Moment =>
  earlier(answerBy, later(workBegins(dayToCall(answerBy)), aDayAfter(askedAt)));

/** About a question that can still be answered after this day, nobody is called today. */
export const lastDayToCallAbout = (today: Day): Day => addDays(today, longestWithoutWork + 1);

/** The one time that a question is repeated by itself, half-way; null when we call before that could help. */
export function repeatsAt({ askedAt, answerBy }: AskedQuestion): Moment | null {
  const halfway = new Date((Date.parse(askedAt) + Date.parse(answerBy)) / 2).toISOString();
  const at = pulledIntoWorkingHours(halfway);
  return at >= aDayAfter(askedAt) && inBrussels(at).day < dayToCall(answerBy) ? at : null;
}

/** Whether it is repeated now. */
export function isTimeToRepeat(question: AskedQuestion, now: Moment): boolean {
  const at = repeatsAt(question);
  return at !== null && isTimeFor(at, now) && now < callsFrom(question);
}

const dayToCall = (answerBy: Moment): Day => workingDayBefore(inBrussels(answerBy).day);

const aDayAfter = (moment: Moment): Moment =>
  new Date(Date.parse(moment) + 86_400_000).toISOString();

const later = (one: Moment, other: Moment) => (one > other ? one : other);
const earlier = (one: Moment, other: Moment) => (one < other ? one : other);
