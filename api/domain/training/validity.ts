import { addMonths, type Day } from '../day.ts';

/** How long what was followed stays valid, in months; `null` does not expire. */
export interface Validity {
  months: number | null;
  /** How many months before its end it is time to refresh it. */
  window: number;
}

/** What a coach followed of one module, and of what refreshes it. A day is `null` where nobody knows it. */
export interface Followed {
  completedOn: readonly (Day | null)[];
  refreshedOn: readonly (Day | null)[];
  /** Until when the module was made to count for everybody who followed it by the day of that decision. */
  extensions: readonly { decidedOn: Day; until: Day }[];
}

export interface ValidityOfModule {
  followed: Validity;
  refreshed: Validity;
}

/** Until when it counts, that day included; `always`, or `unknown` where we do not know the day it was followed. */
export type ValidUntil = Day | 'always' | 'unknown';

/** Until when what she followed counts, as known on a day; `null` when she did not follow it by then. */
export function validUntil(
  { completedOn, refreshedOn, extensions }: Followed,
  { followed, refreshed }: ValidityOfModule,
  on: Day,
): ValidUntil | null {
  const done = completedOn.filter((day) => day === null || day <= on);
  if (done.length === 0) return null;

  const again = refreshedOn.filter((day) => day === null || day <= on);
  const ends = [...done.map(endOf(followed)), ...again.map(endOf(refreshed))];
  if (ends.includes('always')) return 'always';
  const extended = extensions.filter(({ decidedOn }) =>
    done.some((day) => day === null || day <= decidedOn),
  );
  const known = [...ends, ...extended.map(({ until }) => until)].filter((end) => end !== 'unknown');
  return known.reduce<ValidUntil>(
    (last, end) => (last === 'unknown' || end > last ? end : last),
    'unknown',
  );
}

const endOf =
  ({ months }: Validity) =>
  (day: Day | null): ValidUntil =>
    months === null ? 'always' : day === null ? 'unknown' : addMonths(day, months);

export const validities = ['valid', 'runs-out', 'ran-out', 'day-unknown'] as const;

/** How what she followed stands on a day. What runs out soon is still valid. */
export type Standing = (typeof validities)[number];

export function standingOn(until: ValidUntil, window: number, day: Day): Standing {
  if (until === 'always') return 'valid';
  if (until === 'unknown') return 'day-unknown';
  if (until < day) return 'ran-out';
  return addMonths(until, -window) <= day ? 'runs-out' : 'valid';
}
