import type { Moment } from '@app/domain/moment';

/** Minutes until each next try; together almost two days. */
const waits = [5, 15, 30, 60, 120, 240, 480, 960, 960];

/** When to try again after so many tries; null when it was tried long enough. */
export function nextTry(tries: number, now: Moment): Moment | null {
  const minutes = waits[tries - 1];
  return minutes === undefined ? null : new Date(Date.parse(now) + minutes * 60_000).toISOString();
}

/** A letter that waits for another one tries then. */
export const aMinuteAfter = (now: Moment): Moment =>
  new Date(Date.parse(now) + 60_000).toISOString();
