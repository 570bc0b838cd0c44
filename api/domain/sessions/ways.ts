import { cleanLines } from '../clean.ts';

/** How to get to a day: of its own, and of the venue where it happens. */
export interface Ways {
  ofDay: string | null;
  ofVenue: string | null;
}

/** For which days a way holds that somebody typed: for this one, or for every day there. */
export const waysFor = ['this-day', 'venue'] as const;
export type WayFor = (typeof waysFor)[number];

/** The way that a day's people read. */
export const wayOf = ({ ofDay, ofVenue }: Ways): string | null => ofDay ?? ofVenue;

/** Where nobody knew a way before, it is the way of the venue; what differs on one day is about that day. */
export const usuallyFor = ({ ofDay, ofVenue }: Ways): WayFor =>
  ofDay === null && ofVenue === null ? 'venue' : 'this-day';

/** What becomes of both ways by what was typed. An empty one for this day gives the way of the venue back. */
export function waysAfter(ways: Ways, typed: string | null, holdsFor = usuallyFor(ways)): Ways {
  if (holdsFor === 'venue')
    return ways.ofDay === null && isSame(typed, ways.ofVenue)
      ? ways
      : { ofDay: null, ofVenue: typed };
  if (isSame(typed, wayOf(ways))) return ways;
  return { ...ways, ofDay: typed === null || isSame(typed, ways.ofVenue) ? null : typed };
}

/** A form sends its lines with other ends. */
export const isSame = (one: string | null, other: string | null): boolean =>
  cleanLines(one ?? '') === cleanLines(other ?? '');
