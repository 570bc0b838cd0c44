import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { labels, sayHalf, sentences } from './address-changed.nl.ts';

/** Goes to the old address, so that nobody loses an account in silence. */
export type AddressChanged = {
  firstName: string;
  newAddress: string;
  sender: Sender;
};

export type AddressChangedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'signedOut' | 'notYou',
  AddressChanged
>;

export const addressChanged = (about: AddressChanged): Letter =>
  write({
    ...opening(sentences, about),
    blocks: [
      { facts: [{ label: labels.newAddress, value: sayHalf(about.newAddress) }] },
      { says: sentences.signedOut(about) },
      { says: sentences.notYou(about) },
    ],
  });
