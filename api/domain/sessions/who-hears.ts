import type { Aspect } from './difference.ts';

/** A coach with a place, a coach who can still say yes, and a trainer. Nobody else counts on a day. */
export type CountsOnIt = 'comes' | 'asked' | 'trainer';

const everybody: readonly CountsOnIt[] = ['comes', 'asked', 'trainer'];

const concerns: Record<Aspect, readonly CountsOnIt[]> = {
  day: everybody,
  hours: everybody,
  venue: everybody,
  address: everybody,
  way: everybody,
  // A trainer finds it on the page of her day: nothing that she counted on is another.
  'first-way': ['comes', 'asked'],
  // A trainer knows it from her colleague, and who still decides reads it where she answers.
  company: ['comes'],
  preparation: everybody,
  debriefing: everybody,
};

/** What one reader must hear of a difference; nothing of what is not hers. */
export const whatToHear = (reader: CountsOnIt, difference: readonly Aspect[]): Aspect[] =>
  difference.filter((aspect) => concerns[aspect].includes(reader));

/** Nothing is another: she only learns how to get there. */
export const isFirstWayAlone = (heard: readonly Aspect[]): boolean =>
  heard.length > 0 && heard.every((aspect) => aspect === 'first-way');

/** Her yes was to another day, so that we ask once more. Of anything else we only tell. */
export const asksAgain = (heard: readonly Aspect[]): boolean =>
  heard.some((aspect) => aspect === 'day' || aspect === 'hours' || aspect === 'venue');
