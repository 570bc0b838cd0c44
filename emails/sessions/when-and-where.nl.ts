import { sayDay, sayHours } from '../in-words.ts';
import type { SessionDay } from './when-and-where.ts';

export const labels = { when: 'Wanneer', where: 'Waar' };

export const sayWhen = ({ day, from, until }: SessionDay): string =>
  `${sayDay(day)}, ${sayHours(from, until)}`;

export const sayVenue = ({ venue }: Pick<SessionDay, 'venue'>): string =>
  venue.address === '' ? venue.name : `${venue.name}, ${venue.address}`;

/** Instead of a name, when a day has no venue yet. */
export const unknownVenue = 'plaats nog niet bekend';
