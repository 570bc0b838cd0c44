import { inBrussels, type Moment } from '@app/domain/moment';
import type { Day } from '@app/domain/day';

/** Tells what time it is. Everything that asks gets it as an argument. */
export interface Clock {
  now(): Moment;
  today(): Day;
}

export const realClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => inBrussels(new Date().toISOString()).day,
};
