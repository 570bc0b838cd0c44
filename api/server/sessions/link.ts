import { createHash, createHmac } from 'node:crypto';

/** Makes and recognises the address of a personal answer page. */
export interface Links {
  /** Of a question, and of the link after so many that ended. */
  tokenOf(invitationId: string, linksEnded?: number): string;
  pageOf(token: string): string;
  /** Any page here, for a reader elsewhere. */
  to(path: string): string;
  /** A token for one purpose that follows from a form's key: a double tap makes the same one. */
  tokenFor(purpose: 'page' | 'calendar' | 'first-start' | 'address', key: string): string;
}

/**
 * The token follows from the secret and the invitation, so that mail, text message and letter carry the same
 * one and the database keeps only its hash: 160 bits that nobody can make without the secret.
 */
export function makeLinks(appSecret: string, origin: string): Links {
  const tokenFrom = (what: string) =>
    createHmac('sha256', appSecret).update(what).digest().subarray(0, 20).toString('base64url');
  return {
    tokenOf: (invitationId, linksEnded = 0) =>
      tokenFrom(['answer', invitationId, ...(linksEnded === 0 ? [] : [linksEnded])].join(' ')),
    pageOf: (token) => `${origin}/a/${token}`,
    to: (path) => `${origin}${path}`,
    tokenFor: (purpose, key) => tokenFrom(`${purpose} ${key}`),
  };
}

/** What the database keeps of a token. */
export const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest();
