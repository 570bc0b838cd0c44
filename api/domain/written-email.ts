import type { Written } from './written.ts';

export type EmailProblem = 'not-an-email';

/** An address that letters can reach: ASCII, one @, a domain with a dot; in lower case. */
export function readEmail(text: string): Written<string, EmailProblem> {
  const address = text
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return address.length <= 254 && shape.test(address)
    ? { value: address }
    : { problem: 'not-an-email', text };
}

/** The first letter and the domain: known to who has it, of no use to who has not. */
export const halfHidden = (address: string): string =>
  `${address.slice(0, 1)}•••${address.slice(address.lastIndexOf('@'))}`;

const shape =
  /^(?!\.)(?!.*\.\.)[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}(?<!\.)@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
