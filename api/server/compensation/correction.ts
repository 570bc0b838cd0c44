import { lineFor } from '@app/db/compensation/facts-of-lines';
import type { Transaction } from '@app/db/database';
import { within } from '@app/domain/compensation/ceilings';
import type { DueLine } from '@app/domain/compensation/due-line';
import { amountOn, type KindOfLegalAmount } from '@app/domain/compensation/legal-amount';
import { costOfTrip, withinTravelLimit } from '@app/domain/compensation/travel-cost';

/** What was too little, in cents. */
interface TooLittle {
  flat: number | null;
  travel: number | null;
}

/** A correction as the ceilings leave it; null where there is no such line. */
export async function correctionOf(
  db: Transaction,
  lineId: string,
  { flat: asked, travel }: TooLittle,
): Promise<DueLine | null> {
  const found = await lineFor(db, lineId);
  if (!found) return null;
  const { line, law } = found;
  const figure = (kind: KindOfLegalAmount) => amountOn(law, kind, line.day)?.amount ?? null;
  const flat = line.scheme === 'flat-rate' ? (asked ?? 0) : 0;
  const ofDay = within(
    flat,
    { day: figure('flat-rate-day'), year: figure('flat-rate-year') },
    line,
  );
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
