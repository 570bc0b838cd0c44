import { inBrussels, type Moment } from '../moment.ts';
import { addDays } from '../day.ts';
import { callsFrom } from '../sessions/silence.ts';

export const dateStandings = ['open', 'comes', 'full', 'too-late', 'cancelled', 'over'] as const;
export type DateStanding = (typeof dateStandings)[number];

/** A question about a date that a coach is asked to come to, with what is so now. */
export interface AskedAboutDate {
  cancelled: boolean;
  beginsAt: Moment;
  answerBy: Moment;
  hasPlace: boolean;
  /** Every place is given. */
  full: boolean;
}

/** What is so at a moment, and what she can still do. A place goes back until the date begins. */
export function dateStanding(
  { cancelled, beginsAt, answerBy, hasPlace, full }: AskedAboutDate,
  now: Moment,
): { standing: DateStanding; mayAnswer: boolean; mayGiveBack: boolean } {
  const begun = now >= beginsAt;
  const late = now > answerBy;
  const goesOn = !cancelled && !begun;
  const standing = (): DateStanding => {
    if (cancelled) return 'cancelled';
    if (begun) return 'over';
    if (hasPlace) return 'comes';
    if (late) return 'too-late';
    return full ? 'full' : 'open';
  };
  return { standing: standing(), mayAnswer: goesOn && !late, mayGiveBack: goesOn && hasPlace };
}

/** What the answer to such a question asks of us. */
export interface AnswerAboutDate extends AskedAboutDate {
  askedAt: Moment | null;
  answer: 'yes' | 'no' | 'undecided' | null;
  /** Somebody heard of her what she says now. */
  heard: boolean;
}

/**
 * Whether a coach has to be called about a date: she wavers, and nobody heard it of her; or she is silent, and her last day
 * to answer comes near. After that day nobody is waited for.
 */
export function callAboutDate(
  { cancelled, beginsAt, answerBy, askedAt, answer, heard, hasPlace, full }: AnswerAboutDate,
  now: Moment,
): 'wavers' | 'silent' | null {
  if (cancelled || now >= beginsAt || askedAt === null) return null;
  if (hasPlace) return answer === 'undecided' && !heard ? 'wavers' : null;
  if (full || answer === 'yes' || answer === 'no' || heard) return null;
  const until = addDays(inBrussels(answerBy).day, daysAfterwards);
  return callsFrom({ askedAt, answerBy }) <= now && inBrussels(now).day <= until ? 'silent' : null;
}

/** A coach who said nothing is called until so many days after her last one to answer. */
const daysAfterwards = 2;
