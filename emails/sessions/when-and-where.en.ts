import { sayDay, sayHours } from '../in-words.en.ts';
import type { SessionDay } from './when-and-where.ts';

export { sayVenue } from './when-and-where.nl.ts';

export const labels = { when: 'When', where: 'Where' };

export const sayWhen = ({ day, from, until }: SessionDay): string =>
  `${sayDay(day)}, ${sayHours(from, until)}`;

export const unknownVenue = 'place not known yet';
