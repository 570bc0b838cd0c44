import type { Moment } from '../moment.ts';
import { afterDeadline } from '../participation/deadline.ts';

/**
 * `not-left`: the question did not leave, was not handed over or told, so that nobody asked her yet. `stopped`: her yes is
 * kept, and we still put something in order. `waits`: she wanted to come when every place was given. `wavers`: she said yes
 * and does not know yet any more; her place stays hers.
 */
export const standings = [
  'comes',
  'wavers',
  'not-left',
  'asked',
  'undecided',
  'said-no',
  'gave-back',
  'late',
  'stopped',
  'waits',
] as const;
export type Standing = (typeof standings)[number];

/** Her place is hers. */
export const goesAlong = (standing: Standing): boolean =>
  standing === 'comes' || standing === 'wavers';

/** What happened to one question, as far as it tells where the question stands. */
export interface Happened {
  hasPlace: boolean;
  gaveBack: boolean;
  answer: 'yes' | 'no' | 'undecided' | null;
  waits: boolean;
  /** Since when she has the question. */
  askedAt: Moment | null;
  answerBy: Moment;
}

/** Where one question stands. */
export function standingOf(question: Happened, now: Moment): Standing {
  const { hasPlace, gaveBack, answer, waits, askedAt, answerBy } = question;
  if (hasPlace) return answer === 'undecided' ? 'wavers' : 'comes';
  if (answer === 'yes') return 'stopped';
  if (waits) return 'waits';
  if (answer === 'no') return gaveBack ? 'gave-back' : 'said-no';
  if (askedAt === null) return 'not-left';
  if (afterDeadline(now, answerBy)) return 'late';
  return answer ?? 'asked';
}
