import type { RequestEvent } from '@sveltejs/kit';

/** Passes the API's cookies on to the browser; later calls of the same request carry them too. */
export function keepCookies(event: RequestEvent, lines: readonly string[]): void {
  for (const line of lines) {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    if (at < 1) continue;
    const value = decoded(pair.slice(at + 1));
    event.cookies.set(pair.slice(0, at), value, optionsFrom(attributes));
  }
}

type CookieOptions = NonNullable<Parameters<RequestEvent['cookies']['set']>[2]>;

function optionsFrom(attributes: readonly string[]): CookieOptions {
  const options: CookieOptions = { path: '/', httpOnly: false, secure: false };
  for (const attribute of attributes) {
    const [name = '', value = ''] = attribute.split(/=(.*)/s);
    set(options, name.toLowerCase(), value);
  }
  return options;
}

function set(options: CookieOptions, name: string, value: string): void {
  if (name === 'path') options.path = value;
  if (name === 'domain') options.domain = value;
  if (name === 'max-age') options.maxAge = Number(value);
  if (name === 'expires') options.expires = new Date(value);
  if (name === 'httponly') options.httpOnly = true;
  if (name === 'secure') options.secure = true;
  if (name === 'partitioned') options.partitioned = true;
  if (name === 'samesite') options.sameSite = strictness(value.toLowerCase());
}

const strictness = (value: string) =>
  value === 'strict' || value === 'none' ? value : ('lax' as const);

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
