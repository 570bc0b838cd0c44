import { addDays, type Day } from '../day.ts';

/** Days one after the other, the first and the last with it. */
export interface Stretch {
  from: Day;
  until: Day;
}

/** As few stretches as hold these days and no other, in order. */
export function stretchesOf(days: readonly Day[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = stretches.at(-1);
    if (last && addDays(last.until, 1) === day) last.until = day;
    else stretches.push({ from: day, until: day });
  }
  return stretches;
}
