import { createHmac, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { networkOf } from '../accounts/limit-tries.ts';
import { refuse } from '../http/problem.ts';

const everywhere = 'everywhere';

/** How many may come at once, and how many seconds each next one then waits. */
interface Pace {
  atOnce: number;
  every: number;
}

/**
 * Paces tries, from one network and from all together, in memory alone: nothing of who tried is ever written down. A network
 * is known by a hash with a key that lives a day, and is forgotten when it may do as much as at first. Nobody is shut out for
 * long: who comes too soon is told in how many seconds there is room.
 */
export function paceInMemory(
  { now }: Clock,
  { perNetwork, together }: Record<'perNetwork' | 'together', Pace>,
) {
  /** When, in milliseconds, each may do as much as at first. */
  const rested = new Map<string, number>();
  let key = { day: '', bytes: randomBytes(32) };

  return (ip: string) => {
    const moment = now();
    const at = Date.parse(moment);
    if (key.day !== moment.slice(0, 10)) key = { day: moment.slice(0, 10), bytes: randomBytes(32) };
    for (const [who, until] of rested) if (until <= at) rested.delete(who);
    const network = createHmac('sha256', key.bytes).update(networkOf(ip)).digest('base64');
    const paces = [
      [network, perNetwork],
      [everywhere, together],
    ] as const;
    const wait = Math.max(...paces.map(([who, pace]) => (rested.get(who) ?? at) - at - room(pace)));
    if (wait > 0)
      refuse('too-many-tries', {
        again: new Date(at + wait).toISOString(),
        wait: Math.ceil(wait / 1000),
      });
    for (const [who, { every }] of paces) rested.set(who, (rested.get(who) ?? at) + every * 1000);
  };
}

/** How far ahead of its pace one may be, in milliseconds. */
const room = ({ atOnce, every }: Pace) => (atOnce - 1) * every * 1000;
