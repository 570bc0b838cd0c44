import type { Addressee } from '@app/emails/post';

/** Who our letters come from when nobody says so: a guess, which a mail server may refuse. */
export const guessedFrom = (origin: string): string =>
  `Draagkracht <draagkracht@${new URL(origin).hostname}>`;

/** Who our letters come from, as in MAIL_FROM: `Draagkracht <post@huis.be>`, or the address alone. */
export function readMailFrom(text: string): Addressee {
  const [, name = '', address = text] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  return { name: name || 'Draagkracht', address: address.trim() };
}
