import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { labels, sentences } from './sign-in.nl.ts';

/** A link and a code made at the moment of delivery; either one signs in, once. */
export type SignIn = {
  firstName: string;
  link: string;
  /** Eight digits. */
  code: string;
  validMinutes: number;
  sender: Sender;
};

export type SignInSentences = Sentences<
  'subject' | 'preview' | 'title' | 'orCode' | 'code' | 'validFor' | 'notAsked',
  SignIn
>;

/** The subject and the preview leave the code out: a locked telephone shows both to whoever is near. */
export const signIn = (about: SignIn): Letter =>
  write({
    ...opening(sentences, about),
    blocks: [
      { choices: [{ label: labels.link, href: about.link }] },
      { says: sentences.orCode(about) },
      { code: sentences.code(about) },
      { says: sentences.validFor(about) },
      { says: sentences.notAsked(about) },
    ],
  });
