import type { RequestEvent } from '@sveltejs/kit';

const name = 'asked-address';
const nameOfWay = 'asked-onwards';
const options = { path: '/sign-in', httpOnly: true, sameSite: 'lax', maxAge: 30 * 60 } as const;

/**
 * Remembers on this device only to which address the code went, so that it stays out of every address bar, and where
 * she was going: the link in the mail does not know.
 */
export function keepAskedAddress(
  { cookies, url }: RequestEvent,
  address: string,
  to: string | null,
): void {
  const secure = url.protocol === 'https:';
  cookies.set(name, address, { ...options, secure });
  cookies.set(nameOfWay, to ?? '', { ...options, secure });
}

/** Where she was going when she asked for a link here. */
export const askedOnwards = ({ cookies }: RequestEvent): string | null =>
  cookies.get(nameOfWay) ?? null;

export const askedAddress = ({ cookies }: RequestEvent): string | null => cookies.get(name) ?? null;

export function forgetAskedAddress({ cookies }: RequestEvent): void {
  cookies.delete(name, { path: options.path });
  cookies.delete(nameOfWay, { path: options.path });
}
