import { createHmac, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { networkOf } from '../accounts/limit-tries.ts';
import { refuse } from '../http/problem.ts';

const hour = 60 * 60 * 1000; // milliseconds
const everywhere = 'everywhere';

/** How often in an hour: from one network, and from all together. */
interface Most {
  perNetwork: number;
  together: number;
}

/**
 * Counts tries in memory alone: nothing of who tried is ever written down. A network is known by a hash with a key that
 * lives a day, and what is older than an hour is forgotten.
 */
export function limitInMemory({ now }: Clock, { perNetwork, together }: Most) {
  const tries = new Map<string, number[]>();
  let key = { day: '', bytes: randomBytes(32) };

  return (ip: string) => {
    const moment = now();
    const at = Date.parse(moment);
    if (key.day !== moment.slice(0, 10)) key = { day: moment.slice(0, 10), bytes: randomBytes(32) };
    forget(at - hour);
    const network = createHmac('sha256', key.bytes).update(networkOf(ip)).digest('base64');
    for (const [who, most] of [
      [network, perNetwork],
      [everywhere, together],
    ] as const) {
      const [first] = tries.get(who) ?? [];
      if (first !== undefined && tries.get(who)!.length >= most)
        refuse('too-many-tries', {
          again: new Date(first + hour).toISOString(),
          wait: Math.max(1, Math.ceil((first + hour - at) / 1000)),
        });
    }
    for (const who of [network, everywhere]) tries.set(who, [...(tries.get(who) ?? []), at]);
  };

  function forget(before: number) {
    for (const [who, times] of tries) {
      const left = times.filter((time) => time > before);
      if (left.length > 0) tries.set(who, left);
      else tries.delete(who);
    }
  }
}
