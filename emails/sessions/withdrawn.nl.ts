import { sayDay } from '../in-words.ts';
import type { WithdrawnSentences } from './withdrawn.ts';

export const sentences: WithdrawnSentences = {
  subject: ({ session }) => `Je hoeft niet meer te antwoorden voor ${sayDay(session.day)}`,
  preview: () => 'Je hoeft niets te doen.',
  title: ({ session }) => `Onze vraag voor ${sayDay(session.day)} is niet meer nodig`,
  nothingToDo: () =>
    'Dat ligt niet aan jou. Je hoeft die dag niet vrij te houden. Je hoeft niets te doen.',
  again: () => 'We vragen je een andere keer graag weer.',
};
