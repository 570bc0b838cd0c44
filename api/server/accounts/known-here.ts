import { createHmac } from 'node:crypto';
import { cookieIn, cookieName, ownCookie } from './own-cookie.ts';

interface Kept {
  https: boolean;
  cookieSecret: string;
}

const nameOf = (kept: Kept) => cookieName('known', kept);

/**
 * Kept in a browser somebody signed in with, so that strangers who ask for her address, or guess her code, never use
 * up her own tries there. It opens nothing, and without our secret it does not tell who she is.
 */
export function knownCookie(personId: string, kept: Kept): string {
  const sign = signOf(personId, kept);
  return ownCookie(nameOf(kept), `${sign}.${signOf(sign, kept)}`, kept, 90 * 24 * 60 * 60);
}

/** Whether this person signed in here before. */
export const isKnownHere = (cookies: string | undefined, personId: string | null, kept: Kept) =>
  personId !== null && signKnownHere(cookies, kept) === signOf(personId, kept);

/** The sign of the person who signed in here last, as it was written by us. */
export function signKnownHere(cookies: string | undefined, kept: Kept): string | null {
  const [sign = '', seal] = cookieIn(cookies, nameOf(kept))?.split('.') ?? [];
  return seal === signOf(sign, kept) ? sign : null;
}

/** Tells one person from another to nobody without our secret. */
export const signOf = (personId: string, { cookieSecret }: Pick<Kept, 'cookieSecret'>) =>
  createHmac('sha256', cookieSecret).update(`known here: ${personId}`).digest('base64url');
