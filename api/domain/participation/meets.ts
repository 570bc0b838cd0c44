import { minutesOf, type TimeOfDay } from '../moment.ts';
import type { MeetsAlso, SessionFacts } from './facts.ts';
import type { MeetsTwice } from './reason.ts';

/**
 * The people of a session who have something else when they talk around it; in an order that no reading changes. A talk of
 * which nobody wrote down how long it takes counts as the minute at which it begins. Two days of one series that say the
 * same talk at the same hour are prepared, or talked over, together.
 */
export const meetTwice = (
  talk: MeetsAlso['talk'],
  { meetsAlso }: Pick<SessionFacts, 'meetsAlso'>,
): MeetsTwice[] =>
  meetsAlso
    .filter((one) => one.talk === talk && !areTogether(one))
    .flatMap(({ firstName, at, minutes, other: { as, day, title, ...other } }) =>
      at !== null && other.at !== null && overlap({ at, minutes }, { ...other, at: other.at })
        ? [{ firstName, at, other: { as, at: other.at, day, title } }]
        : [],
    )
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

const areTogether = ({ talk, at, other }: MeetsAlso): boolean =>
  other.inSeries && other.as === talk && other.at === at;

interface Stretch {
  at: TimeOfDay;
  minutes: number | null;
}

function overlap(one: Stretch, other: Stretch): boolean {
  const [from, alsoFrom] = [minutesOf(one.at), minutesOf(other.at)];
  return from < alsoFrom + (other.minutes ?? 1) && alsoFrom < from + (one.minutes ?? 1);
}
