import { leftOfYear } from '../compensation/ceilings.ts';
import { alreadyBeside, usualAmount, yearKept } from '../compensation/kept-money.ts';
import type { CoachFacts, SessionFacts } from './facts.ts';
import { holdsOn, type Terms } from './terms.ts';

/**
 * What the year of a day leaves a coach of a fixed amount, that day apart: in cents, and in such days. Null where ceilings do
 * not hold yet, where the figure of that year is missing, and where she has her real costs.
 */
export function leftThisYear(
  { money }: Pick<CoachFacts, 'money'>,
  day: SessionFacts,
  terms: Terms,
) {
  const perYear = day.legal['flat-rate-year'];
  if (perYear === undefined || !holdsOn(day.day, 'within-ceilings', terms)) return null;
  if (yearKept(money, day.day).scheme !== 'flat-rate') return null;
  const already = alreadyBeside(money, day, terms.compensation);
  return leftOfYear(perYear, already, usualAmount(day, terms.compensation));
}
