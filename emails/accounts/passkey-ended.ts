import type { Day } from '@app/domain/day';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { sayDay } from '../in-words.ts';
import { labels, nameless, sentences } from './passkey-ended.nl.ts';

/** Tells the owner of a key that the administrator ended it. */
export type PasskeyEnded = {
  firstName: string;
  key: { name: string | null; madeOn: Day };
  link: string;
  sender: Sender;
};

export type PasskeyEndedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'signedOut' | 'again' | 'notRight',
  PasskeyEnded
>;

export const passkeyEnded = (about: PasskeyEnded): Letter =>
  write({
    ...opening(sentences, about),
    toCoach: false,
    blocks: [
      {
        facts: [
          { label: labels.key, value: about.key.name ?? nameless },
          { label: labels.madeOn, value: sayDay(about.key.madeOn) },
        ],
      },
      { says: sentences.signedOut(about) },
      { says: sentences.again(about) },
      { choices: [{ label: labels.link, href: about.link }] },
      { says: sentences.notRight(about) },
    ],
  });
