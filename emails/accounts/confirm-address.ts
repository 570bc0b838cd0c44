import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { sayHalf } from './address-changed.nl.ts';
import { labels, sentences } from './confirm-address.nl.ts';

/** Asks at the old address whether the new one may take its place. */
export type ConfirmAddress = {
  firstName: string;
  toCoach: boolean;
  newAddress: string;
  link: string;
  validMinutes: number;
  sender: Sender;
};

export type ConfirmAddressSentences = Sentences<
  'subject' | 'preview' | 'title' | 'afterwards' | 'notYou',
  ConfirmAddress
>;

export const confirmAddress = (about: ConfirmAddress): Letter =>
  write({
    ...opening(sentences, about),
    toCoach: about.toCoach,
    blocks: [
      { facts: [{ label: labels.newAddress, value: sayHalf(about.newAddress), exact: true }] },
      { choices: [{ label: labels.confirm, href: about.link }] },
      { says: sentences.afterwards(about) },
      { says: sentences.notYou(about) },
    ],
  });
