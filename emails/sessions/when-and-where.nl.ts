import { capital, sayDay, sayHours } from '../in-words.ts';
import type { SessionDay } from './when-and-where.ts';

export const labels = { when: 'Wanneer', where: 'Waar' };

export const sayWhen = ({ day, from, until }: SessionDay): string =>
  `${capital(sayDay(day))}, ${sayHours(from, until)}`;

export const sayPlace = ({ place }: SessionDay): string =>
  place.address === '' ? place.name : `${place.name}, ${place.address}`;

/** Instead of a name, when a day has no place yet. */
export const unknownPlace = 'plaats nog niet bekend';
