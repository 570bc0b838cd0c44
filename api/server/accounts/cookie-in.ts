/** The value of one cookie as the browser sent it; null when it sent none by this name. */
export function cookieIn(cookies: string | undefined, name: string): string | null {
  const start = `${name}=`;
  const pair = cookies
    ?.split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(start));
  return pair?.slice(start.length) ?? null;
}
