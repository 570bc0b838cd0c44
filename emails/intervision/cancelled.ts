import type { Day } from '@app/domain/day';
import type { InEveryLanguage, Language } from '@app/domain/language';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import * as en from './cancelled.en.ts';
import * as nl from './cancelled.nl.ts';

/** A gathering that does not go on, for a coach who was choosing a moment of it. */
export type GatheringCancelled = {
  language: Language;
  firstName: string;
  /** The days that were proposed, the first one first. */
  days: readonly Day[];
  sender: Sender;
};

export type GatheringCancelledSentences = Sentences<
  'subject' | 'preview' | 'title' | 'nothingToDo' | 'again',
  GatheringCancelled
>;

export function gatheringCancelled(about: GatheringCancelled): Letter {
  const { sentences } = words[about.language];
  return write({
    ...opening(sentences, about),
    language: about.language,
    blocks: [{ says: sentences.nothingToDo(about) }, { says: sentences.again(about) }],
  });
}

const words: InEveryLanguage<typeof nl> = { nl, en };
