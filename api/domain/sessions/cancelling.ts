import type { Moment } from '../moment.ts';

const minute = 60_000;

/**
 * When a day that is cancelled now does not happen any more: ten minutes in which it can be undone, but early enough that
 * a coach about to leave still hears of it. Once the day has begun nobody waits at a door.
 */
export function cancelsAt(now: Moment, begins: Moment): Moment {
  const [at, start] = [Date.parse(now), Date.parse(begins)];
  const inTenMinutes = at + 10 * minute;
  if (at >= start) return new Date(inTenMinutes).toISOString();
  return new Date(Math.max(at, Math.min(inTenMinutes, start - minute))).toISOString();
}
