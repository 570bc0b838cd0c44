import { capital, sayDay } from '../in-words.ts';
import type { CancelledSentences } from './cancelled.ts';

export const sentences: CancelledSentences = {
  subject: ({ session }) => `${capital(sayDay(session.day))} gaat niet door`,
  preview: () => 'Je hoeft niets te doen.',
  title: ({ session }) => `De dag van ${sayDay(session.day)} gaat niet door`,
  nothingToDo: () => 'Dat ligt niet aan jou. Je hoeft niet te komen en je hoeft niets te doen.',
  ticket: () => 'Kocht je al een ticket? Bel me. Dan spreken we af hoe je het geld terugkrijgt.',
  again: ({ saidYes }) =>
    `Komt er een nieuwe dag? Dan vragen we het je opnieuw.${saidYes ? ' Je ja van nu geldt niet voor de nieuwe dag.' : ''}`,
};
