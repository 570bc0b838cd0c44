import { createHash, randomBytes } from 'node:crypto';
import { cookieIn, cookieName, ownCookie } from './own-cookie.ts';

interface Kept {
  https: boolean;
}

const nameOf = (kept: Kept) => cookieName('asked', kept);

/**
 * A mark in the browser that asks for a link, so that the link alone is enough there. A stranger who finds the link
 * elsewhere has no mark. The same mark for every question: it tells browsers apart, not people.
 */
export function markOf(cookies: string | undefined, kept: Kept) {
  const mark = markIn(cookies, kept) ?? randomBytes(20).toString('base64url');
  return { hash: hashOfText(mark), cookie: ownCookie(nameOf(kept), mark, kept, 60 * 60) };
}

/** The mark in these cookies, hashed; null for a browser that never asked. */
export function markOfBrowser(cookies: string | undefined, kept: Kept): string | null {
  const mark = markIn(cookies, kept);
  return mark && hashOfText(mark);
}

function markIn(cookies: string | undefined, kept: Kept): string | null {
  const mark = cookieIn(cookies, nameOf(kept));
  return mark && /^[\w-]{27}$/.test(mark) ? mark : null;
}

export const hashOfText = (text: string) => createHash('sha256').update(text).digest('base64url');
