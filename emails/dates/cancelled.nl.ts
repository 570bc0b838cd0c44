import { capital, sayDay } from '../in-words.ts';
import type { DateCancelledSentences } from './cancelled.ts';
import { nouns } from './date.nl.ts';

export const sentences: DateCancelledSentences = {
  subject: ({ date }) => `${capital(sayDay(date.day))} gaat niet door`,
  preview: () => 'Je hoeft niet te komen.',
  title: ({ date }) => `De ${nouns[date.kind]} van ${sayDay(date.day)} gaat niet door`,
  nothingToDo: () => 'Dat ligt niet aan jou. Je hoeft niet te komen.',
  again: () => 'Komt er een nieuwe datum? Dan vragen we het je opnieuw.',
};

export const labels = { known: 'Laat weten dat je het las' };
