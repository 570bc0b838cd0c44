/** Who our letters come from when nobody says so: a guess, which a mail server may refuse. */
export const guessedFrom = (origin: string): string =>
  `Draagkracht <draagkracht@${new URL(origin).hostname}>`;

/** Who our letters come from, as in MAIL_FROM: `Draagkracht <post@huis.be>`, or the address alone; null for neither. */
export function readMailFrom(text: string): { name: string; address: string } | null {
  const [, name = '', within = text] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  const address = within.trim();
  return shape.test(address) && !/\p{Cc}/u.test(name)
    ? { name: name || 'Draagkracht', address }
    : null;
}

const shape =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;
