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

/** How to get there, line by line; none when nobody wrote it down. */
export const wayTo = (venue: { howToGetThere: string | null } | null): string[] =>
  venue?.howToGetThere?.split('\n') ?? [];
