import { daysBetween, type Day } from '../day.ts';
import type { CoachFacts } from './facts.ts';

/** Why somebody stands where she stands, as data. Never a number that compares people. */
export type Why =
  | { kind: 'likes-theme' }
  | { kind: 'wants-more-often' }
  | { kind: 'never-asked' }
  | { kind: 'asked-weeks-ago'; weeks: number }
  | { kind: 'asked-this-week' };

export type Candidate = Pick<
  CoachFacts,
  'coachId' | 'themeWish' | 'wantsMoreOften' | 'lastAskedOn'
>;

/** Within one group: own wish first, then who was asked longest ago. It is an order to read in, no ranking. */
export const inOrder = <One extends Candidate>(
  candidates: readonly One[],
  today: Day,
): { candidate: One; reasons: Why[] }[] =>
  [...candidates]
    .sort((one, other) => (placeInLine(one) < placeInLine(other) ? -1 : 1))
    .map((candidate) => ({ candidate, reasons: whyHere(candidate, today) }));

/** Nobody asked her yet sorts as long ago; the id only keeps the order the same tomorrow. */
const placeInLine = (candidate: Candidate): string =>
  [wishes(candidate).length > 0 ? 0 : 1, candidate.lastAskedOn ?? '', candidate.coachId].join(' ');

const whyHere = (candidate: Candidate, today: Day): Why[] => [
  ...wishes(candidate),
  lastAsked(candidate, today),
];

const wishes = ({ themeWish, wantsMoreOften }: Candidate): Why[] => [
  ...(themeWish === 'gladly' ? [{ kind: 'likes-theme' } as const] : []),
  ...(wantsMoreOften ? [{ kind: 'wants-more-often' } as const] : []),
];

function lastAsked({ lastAskedOn }: Candidate, today: Day): Why {
  if (lastAskedOn === null) return { kind: 'never-asked' };
  const weeks = Math.floor(daysBetween(lastAskedOn, today) / 7);
  return weeks > 0 ? { kind: 'asked-weeks-ago', weeks } : { kind: 'asked-this-week' };
}
