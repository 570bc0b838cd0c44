import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { labels, sayHalf, sentences } from './address-changed.nl.ts';

/** Goes to the old address, so that nobody loses an account in silence, and to the new one, with what it is for now. */
export type AddressChanged = {
  firstName: string;
  to: 'old' | 'new';
  toCoach: boolean;
  newAddress: string;
  link: string;
  sender: Sender;
};

export type AddressChangedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'signedOut' | 'notYou',
  AddressChanged
>;

export const addressChanged = (about: AddressChanged): Letter =>
  write({
    ...opening(sentences, about),
    toCoach: about.toCoach,
    blocks: [
      ...(about.to === 'old'
        ? [{ facts: [{ label: labels.newAddress, value: sayHalf(about.newAddress), exact: true }] }]
        : []),
      { says: sentences.signedOut(about) },
      ...(about.to === 'new' ? [{ choices: [{ label: labels.link, href: about.link }] }] : []),
      { says: sentences.notYou(about) },
    ],
  });
