import type { ActingRole } from '@app/domain/access';
import { type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { labels, sayRoles, sentences } from './roles-changed.nl.ts';

/** Tells somebody who came in which roles she has from now on, and which no more. */
export type RolesChanged = {
  firstName: string;
  given: readonly ActingRole[];
  taken: readonly ActingRole[];
  /** False when no role is left. */
  comesIn: boolean;
  link: string;
  sender: Sender;
};

export type RolesChangedSentences = Sentences<
  'subject' | 'preview' | 'title' | 'given' | 'taken' | 'notRight',
  RolesChanged
>;

export function rolesChanged(about: RolesChanged): Letter {
  const { given, taken, comesIn, link } = about;
  const facts = [
    ...(given.length > 0 ? [{ label: labels.given, value: sayRoles(given) }] : []),
    ...(taken.length > 0 ? [{ label: labels.taken, value: sayRoles(taken) }] : []),
  ];
  return write({
    ...opening(sentences, about),
    toCoach: false,
    blocks: [
      { facts },
      ...(given.length > 0 ? [{ says: sentences.given(about) }] : []),
      ...(taken.length > 0 ? [{ says: sentences.taken(about) }] : []),
      ...(comesIn ? [{ choices: [{ label: labels.link, href: link }] }] : []),
      { says: sentences.notRight(about) },
    ],
  });
}
