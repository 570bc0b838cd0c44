import { lineFor } from '@app/db/compensation/facts-of-lines';
import type { Transaction } from '@app/db/database';
import { leftWithin, within } from '@app/domain/compensation/ceilings';
import type { DueLine } from '@app/domain/compensation/due-line';
import { amountOn, type KindOfLegalAmount } from '@app/domain/compensation/legal-amount';
import { costOfTrip, withinTravelLimit } from '@app/domain/compensation/travel-cost';

/** What was too little, in cents. */
interface TooLittle {
  flat: number | null;
  travel: number | null;
}

/** What the law leaves to add to a line, in cents, and by which ceiling; null with real costs, and where no figure is known. */
export async function roomOf(db: Transaction, lineId: string) {
  const found = await lineFor(db, lineId);
  if (found?.line.scheme !== 'flat-rate') return null;
  return leftWithin(ceilingsOf(found), found.line);
}

/** A correction as the ceilings leave it; null where there is no such line. */
export async function correctionOf(
  db: Transaction,
  lineId: string,
  { flat: asked, travel }: TooLittle,
): Promise<DueLine | null> {
  const found = await lineFor(db, lineId);
  if (!found) return null;
  const { line } = found;
  const figure = figureOf(found);
  const flat = line.scheme === 'flat-rate' ? (asked ?? 0) : 0;
  const ofDay = within(flat, ceilingsOf(found), line);
  const rates = { car: figure('car-km'), bicycle: figure('bicycle-km') };
  const cost = costOfTrip(
    { mode: 'public-transport', kmTenths: null, ticketCents: travel ?? 0 },
    rates,
  );
  const way =
    line.scheme === 'flat-rate'
      ? withinTravelLimit(cost, rates, line.tenthsInYear)
      : { ...cost, tenths: 0, above: 0, waitsFor: [] };
  return {
    scheme: line.scheme,
    agreed: flat,
    flat: ofDay.flat,
    because: ofDay.because,
    mode: travel === null ? null : line.mode,
    kmTenths: null,
    travel: way.cents,
    travelTenths: way.tenths,
    travelAbove: way.above,
    costs: 0,
    waitsFor: [...ofDay.waitsFor, ...way.waitsFor],
  };
}

type Found = NonNullable<Awaited<ReturnType<typeof lineFor>>>;

const figureOf =
  ({ line, law }: Found) =>
  (kind: KindOfLegalAmount) =>
    amountOn(law, kind, line.day)?.amount ?? null;

const ceilingsOf = (found: Found) => {
  const figure = figureOf(found);
  return { day: figure('flat-rate-day'), year: figure('flat-rate-year') };
};
