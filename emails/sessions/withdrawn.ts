import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { sentences } from './withdrawn.nl.ts';
import { type SessionDay, whenAndWhere } from './when-and-where.ts';

/** Tells a coach that her answer is not needed any more, so that nobody keeps a day free for nothing. */
export type Withdrawn = { firstName: string; session: SessionDay; sender: Sender };

export type WithdrawnSentences = Sentences<
  'subject' | 'preview' | 'title' | 'nothingToDo' | 'again',
  Withdrawn
>;

export const withdrawn = (about: Withdrawn): Letter =>
  write({
    ...opening(sentences, about),
    blocks: [
      { says: sentences.nothingToDo(about) },
      { facts: whenAndWhere(about.session) },
      { says: sentences.again(about) },
    ],
  });
