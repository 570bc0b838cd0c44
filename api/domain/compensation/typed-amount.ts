import type { KindOfLegalAmount } from './legal-amount.ts';

/** The amounts of 2002 in cents: each year the law gives these, times the index. */
const ofIndexOne = {
  'flat-rate-day': 2_479,
  'flat-rate-year': 99_157,
  'raised-year': 182_110,
} as const satisfies Partial<Record<KindOfLegalAmount, number>>;
export type Indexed = keyof typeof ofIndexOne;

/** The ceiling in cents after so many times that the index was crossed: 2 % each, in four decimals. */
export const indexed = (kind: Indexed, crossings: number): number =>
  Math.round((ofIndexOne[kind] * Math.round(1.02 ** crossings * 10_000)) / 10_000);

/** More crossings than a ceiling can have seen in the time that this is used. */
const mostCrossings = 120;

/** After how many crossings of the index a ceiling is this; null where it never is, so that it was typed wrong. */
export function crossingsOf(kind: Indexed, cents: number): number | null {
  for (let crossings = 0; crossings <= mostCrossings; crossings++) {
    const ceiling = indexed(kind, crossings);
    if (ceiling >= cents) return ceiling === cents ? crossings : null;
  }
  return null;
}

/** The two ceilings beside which a typed one falls, in cents: what it may have been meant to be. */
export function nearestIndexed(kind: Indexed, cents: number): number[] {
  const all = Array.from({ length: mostCrossings + 1 }, (_, crossings) => indexed(kind, crossings));
  const above = all.findIndex((ceiling) => ceiling >= cents);
  return above === -1 ? all.slice(-1) : all.slice(Math.max(0, above - 1), above + 1);
}

/** In one year the index was crossed five times at most, in 2022. */
const mostCrossingsAYear = 6;

export type CeilingProblem = 'not-on-the-index' | 'far-from-the-year-before' | 'other-index';

/** What is wrong with the two ceilings of a year as somebody typed them, in cents; the year before where it is known. */
export function problemsOfCeilings(
  { perDay, perYear }: { perDay: number; perYear: number },
  perDayBefore: number | null,
): { perDay?: CeilingProblem; perYear?: CeilingProblem } {
  const day = crossingsOf('flat-rate-day', perDay);
  const year = crossingsOf('flat-rate-year', perYear);
  const before = perDayBefore === null ? null : crossingsOf('flat-rate-day', perDayBefore);
  const isFar = (now: number) =>
    before !== null && (now < before || now > before + mostCrossingsAYear);
  return {
    ...(day === null
      ? { perDay: 'not-on-the-index' as const }
      : isFar(day) && { perDay: 'far-from-the-year-before' as const }),
    ...(year === null
      ? { perYear: 'not-on-the-index' as const }
      : day !== null && day !== year && { perYear: 'other-index' as const }),
  };
}

/** What a kilometre can cost at all, in hundredths of a cent: less or more is another unit. */
const perKmBounds = { least: 1_000, most: 10_000 };

/** A kilometre that costs a tenth more or less than the period before may be right, and is asked about once. */
const usualChange = 0.1;

export type KmProblem = 'another-unit' | 'far-from-before';

/** What is odd about a rate as somebody typed it, in hundredths of a cent; the period before where it is known. */
export function problemOfKm(perKm: number, before: number | null): KmProblem | null {
  if (perKm < perKmBounds.least || perKm > perKmBounds.most) return 'another-unit';
  return before !== null && Math.abs(perKm - before) > before * usualChange
    ? 'far-from-before'
    : null;
}
