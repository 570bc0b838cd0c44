import type { InEveryLanguage } from '@app/domain/language';
import { type Letter, opening, type Sentences, write } from '../letter.ts';
import * as en from './repeated.en.ts';
import * as nl from './repeated.nl.ts';
import { asking, type WhichDays } from './which-days.ts';

/** A round of which she did not answer any day, once more in a friendly way: all of it, with the same link. */
export type RoundRepeatedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'noHurry',
  WhichDays
>;

export function roundRepeated(about: WhichDays): Letter {
  const { sentences } = words[about.language];
  return write({
    ...opening(sentences, about),
    language: about.language,
    blocks: [{ says: sentences.noHurry(about) }, ...asking(about)],
  });
}

const words: InEveryLanguage<typeof nl> = { nl, en };
