import { venueWords } from '#lib/language/organisations.ts';

interface Known {
  id: string;
  name: string;
  town: string;
  organisation: string | null;
}

/** Venues to choose from, each with its organisation: behind the same words at another one may be another door. */
export const venueChoices = (venues: readonly Known[]) =>
  venues.map(({ id, ...venue }) => ({ value: id, word: sayVenue(venue) }));

export const sayVenue = ({ name, town, organisation }: Omit<Known, 'id'>): string =>
  [name, town, organisation && venueWords.of(organisation)].filter(Boolean).join(', ');
