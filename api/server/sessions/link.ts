import { createHash, createHmac } from 'node:crypto';

/** Makes and recognises the address of a personal answer page. */
export interface Links {
  tokenOf(invitationId: string): string;
  pageOf(token: string): string;
}

/**
 * The token follows from the secret and the invitation, so that mail, text message and letter carry the same
 * one and the database keeps only its hash: 160 bits that nobody can make without the secret.
 */
export const makeLinks = (appSecret: string, origin: string): Links => ({
  tokenOf: (invitationId) =>
    createHmac('sha256', appSecret)
      .update(`answer ${invitationId}`)
      .digest()
      .subarray(0, 20)
      .toString('base64url'),
  pageOf: (token) => `${origin}/a/${token}`,
});

/** What the database keeps of a token. */
export const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest();
