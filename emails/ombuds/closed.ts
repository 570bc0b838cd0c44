import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { label, sentences } from './closed.nl.ts';
import { toAll } from './look.nl.ts';

/** Tells every ombudsperson that nobody can write to them, because the list of readers does not hold. */
export type Closed = { link: string; sender: Sender };

export type ClosedSentences = Sentences<'subject' | 'preview' | 'title' | 'says' | 'todo', Closed>;

export const closed = (about: Closed): Letter =>
  write({
    ...opening(sentences, { ...about, firstName: toAll }),
    toCoach: false,
    blocks: [
      { says: sentences.says(about) },
      { says: sentences.todo(about) },
      { choices: [{ label, href: about.link }] },
    ],
  });
