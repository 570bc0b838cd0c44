import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { refuse } from '../http/problem.ts';
import { markOfBrowser } from './asked-here.ts';
import type { Auth } from './auth.ts';

export interface Limit {
  atMost: number;
  /** In the words of the database: `15 minutes`. */
  per: string;
}

/** Counts a try, known address or not, also when it is refused. The caller is not kept: buckets are hashes. */
export async function limitTries({ pool }: Auth, bucket: string, { atMost, per }: Limit) {
  const hashed = createHash('sha256').update(bucket).digest('base64url');
  const { rows } = await pool.query<{ again: Date | null; wait: number }>(
    `select again, greatest(1, ceil(extract(epoch from again - now())))::integer as wait
     from auth.next_try($1, $2, $3::interval) again`,
    [hashed, atMost, per],
  );
  const [{ again, wait } = { again: null }] = rows;
  if (again) refuse('too-many-tries', { again: again.toISOString(), wait });
}

/** The caller, as far as we can tell people apart before they sign in. */
export interface Asking {
  ip: string;
  headers: { cookie?: string | undefined };
}

/**
 * Counts by caller: a browser with our mark by itself, all others in one network together. A network as a whole
 * has ten times as many, so that marks made up by the hundred help nobody, and one colleague stops no other.
 */
export async function limitWhoTries(auth: Auth, what: string, asking: Asking, limit: Limit) {
  const network = networkOf(asking.ip);
  const mark = markOfBrowser(asking.headers.cookie, auth);
  await limitTries(auth, `${what} by ${mark ?? network}`, limit);
  if (mark)
    await limitTries(auth, `${what} from ${network}`, { ...limit, atMost: limit.atMost * 10 });
}

/** One household has one IPv4 address, but 2^64 of IPv6: those count as one. */
export function networkOf(ip: string): string {
  if (!isIPv6(ip) || ip.includes('.')) return ip.slice(ip.lastIndexOf(':') + 1);

  const [head = '', tail] = ip.split('::');
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(8 - first!.length - last!.length).fill('0');
  return [...first!, ...zeros, ...last!].slice(0, 4).join(':');
}
