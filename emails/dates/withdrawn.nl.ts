import { sayDay } from '../in-words.ts';
import type { DateWithdrawnSentences } from './withdrawn.ts';

export const sentences: DateWithdrawnSentences = {
  subject: ({ date }) => `Je hoeft niet meer te antwoorden voor ${sayDay(date.day)}`,
  preview: () => 'Je hoeft niets te doen.',
  title: ({ date }) => `Onze vraag voor ${sayDay(date.day)} is niet meer nodig`,
  nothingToDo: () =>
    'Dat ligt niet aan jou. Je hoeft die dag niet vrij te houden. Je hoeft niets te doen.',
  again: () => 'We vragen je een andere keer graag weer.',
};
