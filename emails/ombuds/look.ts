import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { label, sentences, toAll } from './look.nl.ts';

/** Asks everybody with a key to open the room: it says nothing of what is there, nor for whom. */
export type Look = {
  /** False on the Monday on which there is nothing new, as far as we can know. */
  isNews: boolean;
  link: string;
  sender: Sender;
};

export type LookSentences = Sentences<'subject' | 'preview' | 'title' | 'says', Look>;

export const look = (about: Look): Letter =>
  write({
    ...opening(sentences, { ...about, firstName: toAll }),
    toCoach: false,
    blocks: [{ says: sentences.says(about) }, { choices: [{ label, href: about.link }] }],
  });
