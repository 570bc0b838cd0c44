import { capital, sayDay, sayNumber, sayTogether } from '../in-words.ts';
import type { DaysCancelled, DaysCancelledSentences } from './days-cancelled.ts';
import type { SessionDay } from './when-and-where.ts';

const sayTitle = ({ days }: DaysCancelled): string =>
  `${capital(sayNumber(days.length))} dagen gaan niet door`;

export const sentences: DaysCancelledSentences = {
  subject: sayTitle,
  title: sayTitle,
  preview: ({ days }) => `${capital(sayTogether(days.map(({ session }) => sayDay(session.day))))}.`,
};

export const sayNothingToDo = ({ reader }: DaysCancelled): string =>
  reader === 'coach'
    ? 'Dat ligt niet aan jou. Je hoeft niet te komen en je hoeft niets te doen.'
    : 'Je hoeft niet te komen. De coaches horen het ook van ons.';

export const headingOf = ({ day }: SessionDay): string => capital(sayDay(day));

export const sayTicket =
  'Kocht je al een ticket? Bel me. Dan spreken we af hoe je het geld terugkrijgt.';

export const sayAgain = (counted: number): string =>
  `Komen er nieuwe dagen? Dan vragen we het je opnieuw.${counted > 0 ? ' Je ja van nu geldt niet voor nieuwe dagen.' : ''}`;
