import type { Day } from '../day.ts';
import type { OtherPlace, PlaceFacts } from './facts.ts';
import { termsOn, type Terms } from './terms.ts';

/** Other places of hers on that day, in the order of the clock, so that nothing depends on how they were read. */
export const elsewhereThatDay = ({ coach, day }: Pick<PlaceFacts, 'coach' | 'day'>): OtherPlace[] =>
  coach.otherPlaces
    .filter((other) => other.sessionId !== day.sessionId && other.day === day.day)
    .sort((one, other) => (inTime(one) < inTime(other) ? -1 : 1));

const inTime = ({ from, sessionId }: OtherPlace) => `${from} ${sessionId}`;

/** Minutes on the way between two towns, as we know them; none within one town, `null` when nobody wrote it down. */
export function minutesBetween(one: string, other: string, travel: Terms['travel']) {
  if (one === other) return 0;
  return travel.find((way) => joins(way.towns, one, other))?.minutes ?? null;
}

/**
 * The versions to add when people say how long the way is: one that holds from today, and one after each that
 * was decided already for a later day. Nothing else in them changes.
 */
export function withTravelTime(
  all: readonly Terms[],
  today: Day,
  { towns, minutes }: Terms['travel'][number],
): Terms[] {
  const newest = Math.max(0, ...all.map(({ version }) => version));
  const later = [...new Set(all.map(({ startsOn }) => startsOn).filter((day) => day > today))];
  return [today, ...later.sort()].map((startsOn, at) => {
    const inForce = termsOn(all, startsOn);
    const others = inForce.travel.filter((way) => !joins(way.towns, ...towns));
    const travel = [...others, { towns, minutes }];
    return { ...inForce, version: newest + 1 + at, startsOn, travel };
  });
}

const joins = (towns: [string, string], one: string, other: string) =>
  towns.includes(one) && towns.includes(other);
