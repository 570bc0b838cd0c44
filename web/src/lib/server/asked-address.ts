import type { RequestEvent } from '@sveltejs/kit';

const name = 'asked-address';
const options = { path: '/sign-in', httpOnly: true, sameSite: 'lax', maxAge: 30 * 60 } as const;

/** Remembers on this device only to which address the code went, so that it stays out of every address bar. */
export const keepAskedAddress = ({ cookies, url }: RequestEvent, address: string): void =>
  cookies.set(name, address, { ...options, secure: url.protocol === 'https:' });

export const askedAddress = ({ cookies }: RequestEvent): string | null => cookies.get(name) ?? null;

export const forgetAskedAddress = ({ cookies }: RequestEvent): void =>
  cookies.delete(name, { path: options.path });
