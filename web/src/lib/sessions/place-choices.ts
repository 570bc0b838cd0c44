import { placeWords } from '#lib/language/organisations.ts';

interface Known {
  id: string;
  name: string;
  town: string;
  organisation: string | null;
}

/** Places to choose from, each with whose it is: behind the same words at another organisation may be another door. */
export const placeChoices = (places: readonly Known[]) =>
  places.map(({ id, ...place }) => ({ value: id, word: sayPlace(place) }));

export const sayPlace = ({ name, town, organisation }: Omit<Known, 'id'>): string =>
  [name, town, organisation && placeWords.of(organisation)].filter(Boolean).join(', ');
