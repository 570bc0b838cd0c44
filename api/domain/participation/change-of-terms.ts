import type { CompensationTerms } from '../compensation/compensation-terms.ts';
import type { Day } from '../day.ts';
import type { ConditionName } from './reason.ts';
import { bounds, type AnyBound } from './terms-bounds.ts';
import { termsOn, type Numbers, type Terms, type TermsName } from './terms.ts';
import { laterDays } from './terms-over-time.ts';

/** What people decide: other numbers, or that a condition holds, from a day on. */
export interface ChangeOfTerms {
  from: Day;
  /** As they are filled in, those that stay as they are too. */
  numbers: { [Name in TermsName]?: Partial<Numbers[Name]> };
  /** The condition that holds from that day. */
  holds: ConditionName | null;
}

/**
 * The versions that a change makes: one for its day, and one for each later day on which other terms begin, so that nothing
 * decided now ends by itself. Into those goes only what changes; none when everything stays as it is.
 */
export function versionsOf(all: readonly Terms[], change: ChangeOfTerms): Terms[] {
  const apply = changing(termsOn(all, change.from), change);
  if (apply === null) return [];

  const last = Math.max(...all.map(({ version }) => version), termsOn([], change.from).version);
  return [change.from, ...laterDays(all, change.from)].map((startsOn, at) => ({
    ...apply(termsOn(all, startsOn)),
    startsOn,
    version: last + at + 1,
  }));
}

/** What to do with the terms of any day; null when nothing changes on the first. */
function changing(before: Terms, { from, numbers, holds }: ChangeOfTerms) {
  const different = (Object.keys(numbers) as TermsName[]).flatMap((name) =>
    Object.entries(numbers[name] ?? {})
      .filter(([field, value]) => valuesOf(before, name)[field] !== value)
      .map(([field, value]) => ({ name, field, value })),
  );
  const begins = holds !== null && isLater(before.holdsFrom[holds], from) ? holds : null;
  if (different.length === 0 && begins === null) return null;

  return (terms: Terms): Terms => {
    const changed: Terms = { ...terms };
    for (const { name, field, value } of different)
      Object.assign(changed, { [name]: { ...valuesOf(changed, name), [field]: value } });
    if (begins !== null && isLater(terms.holdsFrom[begins], from))
      changed.holdsFrom = { ...terms.holdsFrom, [begins]: from };
    return changed;
  };
}

const isLater = (one: Day | null, day: Day) => one === null || one > day;

const valuesOf = (terms: Terms, name: TermsName) =>
  terms[name] as unknown as Record<string, number | string | null>;

/** Numbers that cannot go together, at the field that is to be corrected. */
export interface Impossible {
  name: TermsName;
  field: string;
  trouble:
    'too-little-beside-others' | 'hours-not-in-order' | 'out-of-range' | 'above-the-day-ceiling';
}

/** What of these terms nobody can keep. */
export const impossibleIn = (terms: Terms): Impossible[] => [
  ...outOfRange(terms),
  ...pairs
    .filter(({ name, least, most }) => valuesOf(terms, name)[least]! > valuesOf(terms, name)[most]!)
    .map(({ name, most, trouble = 'too-little-beside-others' as const }) => ({
      name,
      field: most,
      trouble,
    })),
];

/** What is paid for a day: the law bounds each of them. */
const amountsOfDay = [
  'halfDayCents',
  'fullDayCents',
  'preparationCents',
  'trainingCents',
  'intervisionCents',
] as const satisfies (keyof CompensationTerms)[];

/**
 * The amounts that a change brings above the ceiling of a day, in cents as it is on the first day of the change; none where
 * nobody knows it. What stood there before stays as it is, and stops no other change.
 */
export const aboveDayCeiling = (
  { compensation: before }: Terms,
  { compensation }: Terms,
  ceiling: number | null,
): Impossible[] =>
  amountsOfDay
    .filter((field) => compensation[field] !== before[field])
    .filter((field) => ceiling !== null && (compensation[field] ?? 0) > ceiling)
    .map((field) => ({ name: 'compensation', field, trouble: 'above-the-day-ceiling' }));

const outOfRange = (terms: Terms): Impossible[] =>
  (Object.keys(bounds) as TermsName[]).flatMap((name) =>
    Object.entries(bounds[name] as Record<string, AnyBound>)
      .filter(([field, bound]) => !isWithin(valuesOf(terms, name)[field] ?? null, bound))
      .map(([field]) => ({ name, field, trouble: 'out-of-range' as const })),
  );

const isWithin = (value: number | string | null, bound: AnyBound): boolean => {
  if (bound === 'hour') return typeof value === 'string';
  if ('least' in bound && value === null) return bound.orNone === true;
  if ('least' in bound) return bound.least <= Number(value) && Number(value) <= bound.most;
  return bound.includes(String(value));
};

interface Pair {
  name: TermsName;
  least: string;
  most: string;
  trouble?: Impossible['trouble'];
}

/** The second is never less than the first. */
const pairs: readonly Pair[] = [
  { name: 'timeToDecide', least: 'daysToAnswer', most: 'daysBefore' },
  { name: 'notTooMuch', least: 'perWeek', most: 'perMonth' },
  { name: 'balanceOfNumbers', least: 'manyPerCoach', most: 'tooManyPerCoach' },
  { name: 'preparedTogether', least: 'atLeastDaysBefore', most: 'atMostDaysBefore' },
  { name: 'nothingAdvanced', least: 'stopDaysBefore', most: 'warnDaysBefore' },
  { name: 'preparedTogether', least: 'minutes', most: 'minutesAtMost' },
  { name: 'preparedTogether', least: 'minutesLaterInSeries', most: 'minutesAtMost' },
  {
    name: 'partsOfDay',
    least: 'morningUntil',
    most: 'afternoonFrom',
    trouble: 'hours-not-in-order',
  },
  {
    name: 'partsOfDay',
    least: 'afternoonFrom',
    most: 'eveningFrom',
    trouble: 'hours-not-in-order',
  },
];
