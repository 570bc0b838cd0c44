import { createHmac, timingSafeEqual } from 'node:crypto';
import { cookieIn, cookieName, ownCookie } from './own-cookie.ts';

export const visitCookieName = (https: boolean) => cookieName(null, { https });

interface Kept {
  https: boolean;
  cookieSecret: string;
}

/** The cookie of a visit, signed as the account library signs it. On a shared device it ends with the browser. */
export const visitCookie = (token: string, ownDevice: boolean, { https, cookieSecret }: Kept) =>
  ownCookie(
    visitCookieName(https),
    encodeURIComponent(`${token}.${signatureOf(token, cookieSecret)}`),
    { https },
    ownDevice ? 365 * 24 * 60 * 60 : undefined,
  );

export const noVisitCookie = ({ https }: Pick<Kept, 'https'>) =>
  ownCookie(visitCookieName(https), '', { https }, 0);

/** The token of the visit in these cookies; null when there is none or we did not write it. */
export function tokenIn(cookies: string | undefined, { https, cookieSecret }: Kept): string | null {
  const kept = cookieIn(cookies, visitCookieName(https));
  if (kept === null) return null;

  const value = decoded(kept);
  const dot = value.lastIndexOf('.');
  const token = value.slice(0, Math.max(dot, 0));
  return token && isSame(value.slice(dot + 1), signatureOf(token, cookieSecret)) ? token : null;
}

const signatureOf = (token: string, secret: string) =>
  createHmac('sha256', secret).update(token).digest('base64');

function isSame(one: string, other: string) {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function decoded(value: string) {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
