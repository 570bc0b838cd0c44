/** The sender of our letters when MAIL_FROM is empty: a guess, which a mail server may refuse. */
export const guessedFrom = (origin: string): string =>
  `Draagkracht <draagkracht@${new URL(origin).hostname}>`;

/** The sender of our letters, as in MAIL_FROM: `Draagkracht <post@huis.be>`, or the address alone; null for neither. */
export function readMailFrom(text: string): { name: string; address: string } | null {
  const [, name = '', within = text] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  const address = within.trim();
  return shape.test(address) && !/\p{Cc}/u.test(name)
    ? { name: name || 'Draagkracht', address }
    : null;
}

const shape =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;
