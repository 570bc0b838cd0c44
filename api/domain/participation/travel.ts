import type { OtherPlace, PlaceFacts } from './facts.ts';

/** Other places of hers on that day, in the order of the clock, so that nothing depends on how they were read. */
export const elsewhereThatDay = ({
  coach,
  session,
}: Pick<PlaceFacts, 'coach' | 'session'>): OtherPlace[] =>
  coach.otherPlaces
    .filter((other) => other.sessionId !== session.sessionId && other.day === session.day)
    .sort((one, other) => (inTime(one) < inTime(other) ? -1 : 1));

const inTime = ({ from, sessionId }: OtherPlace) => `${from} ${sessionId}`;

/** How far two towns are from each other, as somebody told us; the way back is as long. */
export interface Distance {
  towns: [string, string];
  minutes: number | null;
}

/** What we know of the way between two towns. */
export const distanceBetween = <One extends Distance>(
  one: string,
  other: string,
  distances: readonly One[],
): One | undefined => distances.find(({ towns }) => towns.includes(one) && towns.includes(other));

/** Minutes on the way between two towns; none within one town, `null` when nobody wrote it down. */
export const minutesBetween = (one: string, other: string, distances: readonly Distance[]) =>
  one === other ? 0 : (distanceBetween(one, other, distances)?.minutes ?? null);
