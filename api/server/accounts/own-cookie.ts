interface Kept {
  https: boolean;
}

/** Over http, on a machine of one's own, browsers refuse the name that only this host can write. */
export const cookieName = (what: string | null, { https }: Kept) =>
  [https ? '__Host-draagkracht' : 'draagkracht', what].filter(Boolean).join('-');

/** A cookie for this host alone, which no script reads. Without seconds it ends with the browser. */
export const ownCookie = (name: string, value: string, { https }: Kept, seconds?: number) =>
  [
    `${name}=${value}`,
    ...(seconds === undefined ? [] : [`Max-Age=${seconds}`]),
    'Path=/',
    'HttpOnly',
    ...(https ? ['Secure'] : []),
    'SameSite=Lax',
  ].join('; ');

/** The value of one cookie as the browser sent it; null when it sent none by this name. */
export function cookieIn(cookies: string | undefined, name: string): string | null {
  const start = `${name}=`;
  const pair = cookies
    ?.split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(start));
  return pair?.slice(start.length) ?? null;
}
