import type { InEveryLanguage } from '@app/domain/language';
import { type Letter, opening, type Sentences, write } from '../letter.ts';
import { asking, type Invitation } from './invitation.ts';
import * as en from './repeated.en.ts';
import * as nl from './repeated.nl.ts';

/** A question that she did not answer yet, asked once more in a friendly way: all of it, with the same link. */
export type RepeatedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'noHurry',
  Pick<Invitation, 'questions'>
>;

export function repeated(about: Invitation): Letter {
  const { sentences } = words[about.language];
  return write({
    ...opening(sentences, about),
    language: about.language,
    blocks: [{ says: sentences.noHurry(about) }, ...asking(about)],
  });
}

const words: InEveryLanguage<typeof nl> = { nl, en };
