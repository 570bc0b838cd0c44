/** Where a session happens, as everybody reads it who comes there; lists have its name and town alone. */
export interface Venue {
  name: string;
  town: string;
  address?: string | null;
}

/** Its street and its town, as far as they are known. */
export const addressOf = ({ address, town }: Omit<Venue, 'name'>): string =>
  [address, town].filter(Boolean).join(', ');

/** Its name and its address on one line; empty while there is no venue. */
export const whereIs = (venue: Venue | null): string =>
  venue ? [venue.name, addressOf(venue)].filter(Boolean).join(', ') : '';

/** Its town; empty while there is no venue. */
export const townOf = (venue: Pick<Venue, 'town'> | null): string => venue?.town ?? '';

/** Whether anybody can be told how to get there. */
export const isWayKnown = (
  venue: { address: string | null; howToGetThere: string | null } | null,
): boolean => venue !== null && (venue.howToGetThere !== null || venue.address !== null);

interface Way {
  howToGetThere: string | null;
  /** It is about this day alone, and not about every day there. */
  isWayOfDay?: boolean | undefined;
  busStop?: string | null;
  entrance?: string | null;
}

/**
 * How to get there, line by line, from the bus stop to the door; none when nobody wrote it down. What holds on this day
 * alone comes first: below the stop of every other day, people would read it too late.
 */
export function wayTo(venue: Way | null): string[] {
  const stop = venue?.busStop ? [venue.busStop] : [];
  const way = venue?.howToGetThere?.split('\n') ?? [];
  const toTheDoor = venue?.isWayOfDay ? [...way, ...stop] : [...stop, ...way];
  return [...toTheDoor, ...(venue?.entrance ? [venue.entrance] : [])];
}

/** The same in one paragraph, where a line without a mark at its end would run into the next. */
export const wayInText = (venue: Way | null): string =>
  wayTo(venue)
    .filter(Boolean)
    .map((line, at, all) => (at < all.length - 1 && endsInWord.test(line) ? `${line}.` : line))
    .join(' ');

const endsInWord = /[\p{L}\p{N})]$/u;
