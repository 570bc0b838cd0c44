import { createHmac } from 'node:crypto';
import { cookieIn } from './cookie-in.ts';

interface Kept {
  https: boolean;
  cookieSecret: string;
}

/** Over http, on a machine of one's own, browsers refuse the safer name. */
const nameOf = ({ https }: Kept) => (https ? '__Host-draagkracht-known' : 'draagkracht-known');

/**
 * Kept in a browser somebody signed in with, so that strangers who ask for her address, or guess her code, never use
 * up her own tries there. It opens nothing, and without our secret it does not tell who she is.
 */
export const knownCookie = (personId: string, kept: Kept) =>
  [
    `${nameOf(kept)}=${signOf(personId, kept)}`,
    `Max-Age=${90 * 24 * 60 * 60}`,
    'Path=/',
    'HttpOnly',
    ...(kept.https ? ['Secure'] : []),
    'SameSite=Lax',
  ].join('; ');

/** Whether this person signed in here before. */
export const isKnownHere = (cookies: string | undefined, personId: string | null, kept: Kept) =>
  cookieIn(cookies, nameOf(kept)) === signOf(personId ?? '', kept) && personId !== null;

const signOf = (personId: string, { cookieSecret }: Kept) =>
  createHmac('sha256', cookieSecret).update(`known here: ${personId}`).digest('base64url');
