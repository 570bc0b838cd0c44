import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { refuse } from '../http/problem.ts';
import type { Auth } from './auth.ts';

interface Limit {
  atMost: number;
  /** In the words of the database: `15 minutes`. */
  per: string;
}

/** Counts a try, known address or not, also when it is refused. Who tried is not kept: buckets are hashes. */
export async function limitTries({ pool }: Auth, bucket: string, { atMost, per }: Limit) {
  const hashed = createHash('sha256').update(bucket).digest('base64url');
  const { rows } = await pool.query<{ may: boolean }>(
    'select auth.may_try($1, $2, $3::interval) as may',
    [hashed, atMost, per],
  );
  if (!rows[0]?.may) refuse('too-many-tries');
}

/** One household has one IPv4 address, but 2^64 of IPv6: those count as one. */
export function networkOf(ip: string): string {
  if (!isIPv6(ip) || ip.includes('.')) return ip.slice(ip.lastIndexOf(':') + 1);

  const [head = '', tail] = ip.split('::');
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(8 - first!.length - last!.length).fill('0');
  return [...first!, ...zeros, ...last!].slice(0, 4).join(':');
}
