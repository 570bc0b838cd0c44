import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { labels, sentences } from './invited.nl.ts';

/** Tells somebody that she can come in. It opens nothing by itself: she asks for a link and a code, as always. */
export type Invited = {
  firstName: string;
  toCoach: boolean;
  /** What she signs in with. */
  address: string;
  /** The person who let her in; null when that person left. */
  invitedBy: string | null;
  link: string;
  sender: Sender;
};

export type InvitedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'how' | 'code' | 'notYou',
  Invited
>;

/** It names no role: a stranger who reads along must not learn from it who hears what. */
export const invited = (about: Invited): Letter =>
  write({
    ...opening(sentences, about),
    toCoach: about.toCoach,
    blocks: [
      { says: sentences.how(about) },
      { facts: [{ label: labels.address, value: about.address, exact: true }] },
      { choices: [{ label: labels.link, href: about.link }] },
      { says: sentences.code(about) },
      { says: sentences.notYou(about) },
    ],
  });
