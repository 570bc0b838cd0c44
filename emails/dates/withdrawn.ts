import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { type AskedDate, factsOf } from './date.ts';
import { sentences } from './withdrawn.nl.ts';

/** Tells a coach that her answer about a date is not needed any more, so that nobody keeps a day free for nothing. */
export type DateWithdrawn = { firstName: string; date: AskedDate; sender: Sender };

export type DateWithdrawnSentences = Sentences<
  'subject' | 'preview' | 'title' | 'nothingToDo' | 'again',
  DateWithdrawn
>;

export const dateWithdrawn = (about: DateWithdrawn): Letter =>
  write({
    ...opening(sentences, about),
    blocks: [
      { says: sentences.nothingToDo(about) },
      { facts: factsOf(about.date) },
      { says: sentences.again(about) },
    ],
  });
