import type { InEveryLanguage } from '@app/domain/language';
import { type Letter, opening, type Sentences, write } from '../letter.ts';
import { asking, type DateQuestion } from './question.ts';
import * as en from './repeated.en.ts';
import * as nl from './repeated.nl.ts';

/** A question about a date that she did not answer yet, once more in a friendly way: all of it, with the same link. */
export type DateRepeatedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'noHurry',
  DateQuestion
>;

export function dateRepeated(about: DateQuestion): Letter {
  const { sentences } = words[about.language];
  return write({
    ...opening(sentences, about),
    language: about.language,
    blocks: [{ says: sentences.noHurry(about) }, ...asking(about)],
  });
}

const words: InEveryLanguage<typeof nl> = { nl, en };
