import type { InEveryLanguage, Language } from '@app/domain/language';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import * as en from './sign-in.en.ts';
import * as nl from './sign-in.nl.ts';

/** A link and a code made at the moment of delivery; either one signs in, once. */
export type SignIn = {
  language: Language;
  firstName: string;
  toCoach: boolean;
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

/** The subject and the preview leave the code out: a locked telephone shows both to any passer-by. */
export function signIn(about: SignIn): Letter {
  const { language } = about;
  const { sentences, labels } = words[language];
  return write({
    ...opening(sentences, about),
    toCoach: about.toCoach,
    language,
    blocks: [
      { choices: [{ label: labels.link, href: about.link }] },
      { says: sentences.orCode(about) },
      { code: sentences.code(about) },
      { says: sentences.validFor(about) },
      { says: sentences.notAsked(about) },
    ],
  });
}

const words: InEveryLanguage<typeof nl> = { nl, en };
