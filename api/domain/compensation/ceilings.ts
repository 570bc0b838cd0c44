import type { KindOfLegalAmount } from './legal-amount.ts';
import type { AboveBecause } from './line.ts';

/** In cents; null where nobody knows the figure: *gegevens ontbreken*. */
export interface Ceilings {
  day: number | null;
  year: number | null;
}

/** What counts for these ceilings already, in cents: of her day, of her year, and what others gave her that year. */
export interface Already {
  onDay: number;
  inYear: number;
  elsewhere: number;
}

/** An amount as the ceilings leave it. Together `flat` and `above` are what was asked. */
export interface Within {
  flat: number;
  above: number;
  because: AboveBecause | null;
  waitsFor: KindOfLegalAmount[];
}

/** How many cents the ceilings leave on a day; of two the lower one counts. Null where neither is known. */
export function leftWithin(
  { day, year }: Ceilings,
  { onDay, inYear, elsewhere }: Already,
): { cents: number; because: AboveBecause } | null {
  const ofDay = day === null ? null : Math.max(0, day - onDay);
  const ofYear = year === null ? null : Math.max(0, year - elsewhere - inYear);
  if (ofYear !== null && (ofDay === null || ofYear < ofDay))
    return { cents: ofYear, because: 'year-ceiling' };
  return ofDay === null ? null : { cents: ofDay, because: 'day-ceiling' };
}

/** Splits what was asked in what stays within the ceilings and what is above. A ceiling that is not known waits for its figure. */
export function within(asked: number, ceilings: Ceilings, already: Already): Within {
  const left = leftWithin(ceilings, already);
  const flat = left === null ? asked : Math.min(asked, left.cents);
  const missing = [
    ...(ceilings.day === null ? (['flat-rate-day'] as const) : []),
    ...(ceilings.year === null ? (['flat-rate-year'] as const) : []),
  ];
  return {
    flat,
    above: asked - flat,
    because: flat === asked ? null : left!.because,
    waitsFor: asked === 0 ? [] : missing,
  };
}

/** From how many cents a year is nearly full, rounded up. */
export const warnsFrom = (yearCents: number, percent: number): number =>
  Math.ceil((yearCents * percent) / 100);

/** What a year still leaves beside what counts already: in cents, and in days of that amount. */
export function leftOfYear(
  yearCents: number,
  { inYear, elsewhere }: Omit<Already, 'onDay'>,
  aDay: number | null,
) {
  const cents = Math.max(0, yearCents - inYear - elsewhere);
  return { cents, days: aDay === null ? null : Math.floor(cents / aDay) };
}
