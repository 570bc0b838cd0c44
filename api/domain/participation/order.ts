import { daysBetween, monthOf, type Day } from '../day.ts';
import { inSameMonth } from './conditions/own-limits.ts';
import type { CoachFacts, SessionFacts } from './facts.ts';

/** Why somebody stands where she stands, as data. Never a number that compares people. */
export type Why =
  | ({ kind: 'said-of-day' } & NonNullable<CoachFacts['saidOfDay']>)
  | { kind: 'likes-theme' }
  | { kind: 'wants-more-often' }
  | { kind: 'fewer-than-wished'; wished: number; month: string; has: number }
  | { kind: 'never-asked' }
  | { kind: 'asked-weeks-ago'; weeks: number }
  | { kind: 'asked-this-week' };

export type OrderFacts = Pick<
  CoachFacts,
  'coachId' | 'saidOfDay' | 'themeWish' | 'wishedPerMonth' | 'otherPlaces' | 'lastAskedOn'
>;

/** The day she would go along, and today. */
type About = Pick<SessionFacts, 'sessionId' | 'day' | 'today'>;

/** Within one group: her yes to this day in a round first, any other own wish, then the coach asked longest ago. It is an order to read in, no ranking. */
export const inOrder = <One extends OrderFacts>(
  candidates: readonly One[],
  about: About,
): { candidate: One; reasons: Why[] }[] =>
  candidates
    .map((candidate) => {
      const hers = wishes(candidate, about);
      return { candidate, wishes: hers, place: placeInLine(candidate, hers) };
    })
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ candidate, wishes: hers }) => ({
      candidate,
      reasons: [...saidOfDay(candidate), ...hers, lastAsked(candidate, about.today)],
    }));

/** Nobody asked her yet sorts as long ago; the id only keeps the order the same tomorrow. */
const placeInLine = ({ saidOfDay: said, lastAskedOn, coachId }: OrderFacts, hers: Why[]): string =>
  `${said?.answer === 'yes' ? 0 : 1} ${hers.length > 0 ? 0 : 1} ${lastAskedOn ?? ''} ${coachId}`;

const saidOfDay = ({ saidOfDay: said }: OrderFacts): Why[] =>
  said === null ? [] : [{ kind: 'said-of-day', ...said }];

const wishes = (candidate: OrderFacts, about: About): Why[] => [
  ...(candidate.themeWish === 'gladly' ? [{ kind: 'likes-theme' } as const] : []),
  ...wishToCome(candidate, about),
];

/** A wish for so many days a month counts as long as this day fits in it: then it is fulfilled. */
function wishToCome({ wishedPerMonth, otherPlaces }: OrderFacts, { sessionId, day }: About): Why[] {
  if (wishedPerMonth === null) return [];
  if (wishedPerMonth === 'more') return [{ kind: 'wants-more-often' }];

  const others = otherPlaces.filter((other) => other.sessionId !== sessionId);
  const has = inSameMonth(others, day) - 1;
  if (has >= wishedPerMonth) return [];
  return [{ kind: 'fewer-than-wished', wished: wishedPerMonth, month: monthOf(day), has }];
}

function lastAsked({ lastAskedOn }: OrderFacts, today: Day): Why {
  if (lastAskedOn === null) return { kind: 'never-asked' };
  const weeks = Math.floor(daysBetween(lastAskedOn, today) / 7);
  return weeks > 0 ? { kind: 'asked-weeks-ago', weeks } : { kind: 'asked-this-week' };
}
