import type { Day } from '../day.ts';

/** What a coach says of her papers: whether somebody has to know that she goes along. Never what she lives on. */
export const papersAnswers = ['not-needed', 'in-order', 'to-do', 'rather-not'] as const;
export type PapersAnswer = (typeof papersAnswers)[number];

/** An answer as the rules know it: `open` is *nog te doen*; the other three look alike, since what she rather does not say asks nothing. */
export interface SaidOfPapers {
  on: Day;
  open: boolean;
}

/** Whether her papers ask a look before a day, as it stands today: `later` is not before the year of that day. */
export function papersOn(
  said: readonly SaidOfPapers[],
  day: Day,
  today: Day,
): 'nothing' | 'open' | 'later' {
  const last = said.reduce<SaidOfPapers | null>(
    (latest, one) => (one.on <= day && (latest === null || one.on > latest.on) ? one : latest),
    null,
  );
  if (last !== null && (last.open || yearOf(last.on) === yearOf(day)))
    return last.open ? 'open' : 'nothing';
  return yearOf(today) < yearOf(day) ? 'later' : 'open';
}

/** An answer counts until the end of its calendar year. */
export const countsUntil = (on: Day): Day => `${yearOf(on)}-12-31`;

const yearOf = (day: Day) => day.slice(0, 4);
