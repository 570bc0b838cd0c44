import { bare, type Written } from './written.ts';

export type EmailProblem = 'not-an-email';

/**
 * An address that letters can reach: ASCII, one @, a domain with a dot; in lower case. As mail programs write it too:
 * `Naam <adres>`, `mailto:adres`, `adres (Naam)`.
 */
export function readEmail(text: string): Written<string, EmailProblem> {
  const address = bare(alone(bare(text)))
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return address.length <= 254 && shape.test(address)
    ? { value: address }
    : { problem: 'not-an-email', text };
}

/** Without the name that stands before or behind it. */
const alone = (text: string): string =>
  /^[^<>]*<([^<>]*)>$/.exec(text)?.[1] ?? text.replace(/^(\S+) \([^()]*\)$/, '$1');

/** The first letter and the domain: its owner knows it again, and a stranger has no use for it. */
export const halfHidden = (address: string): string =>
  `${address.slice(0, 1)}•••${address.slice(address.lastIndexOf('@'))}`;

const shape =
  /^(?!\.)(?!.*\.\.)[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}(?<!\.)@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
