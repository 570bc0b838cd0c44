import type { TravelMode } from './agreed-amount.ts';
import { within, type Already } from './ceilings.ts';
import { amountOn, type KindOfLegalAmount, type LegalAmount } from './legal-amount.ts';
import type { AboveBecause } from './line.ts';
import type { Scheme } from './scheme.ts';
import { costOfTrip, withinTravelLimit, type Trip } from './travel-cost.ts';
import type { Day } from '../day.ts';

/** What was agreed and spent for one occasion of one coach, and what her day and year hold already, in cents. */
export interface DueFacts {
  day: Day;
  scheme: Scheme;
  /** Whether she was there, whole or in part; if not, only costs really made are repaid. */
  came: boolean;
  agreed: (Trip & { flatCents: number | null }) | null;
  /** What receipts say, in cents: for the way, and for the rest. */
  receipts: { travel: number; other: number };
  already: Already & { travelTenths: number };
}

/** What is due for one occasion, before what was handed over ahead is set off. */
export interface DueLine {
  scheme: Scheme;
  agreed: number;
  flat: number;
  because: AboveBecause | null;
  mode: TravelMode | null;
  kmTenths: number | null;
  travel: number;
  travelTenths: number;
  travelAbove: number;
  costs: number;
  waitsFor: KindOfLegalAmount[];
}

/** What is due; null when nothing was agreed and nothing spent. */
export function dueFor(facts: DueFacts, law: readonly LegalAmount[]): DueLine | null {
  const { day, scheme, came, agreed, receipts, already } = facts;
  const figure = (kind: KindOfLegalAmount) => amountOn(law, kind, day)?.amount ?? null;
  const rates = { car: figure('car-km'), bicycle: figure('bicycle-km') };

  const asked = scheme === 'flat-rate' && came ? (agreed?.flatCents ?? 0) : 0;
  const { flat, because, waitsFor } = within(
    asked,
    { day: figure('flat-rate-day'), year: figure('flat-rate-year') },
    already,
  );
  const trip = came ? tripOf(agreed, receipts.travel) : receiptsAlone(receipts.travel);
  const costs = costOfTrip(trip, rates);
  const travel =
    scheme === 'flat-rate'
      ? withinTravelLimit(costs, rates, already.travelTenths)
      : { ...costs, tenths: 0, above: 0, waitsFor: waitsToPay(trip, costs.waitsFor) };
  const other = scheme === 'real-costs' ? receipts.other : 0;

  const isNothing = agreed === null && receipts.travel + receipts.other === 0;
  if (isNothing || (!came && travel.cents + other === 0)) return null;
  return {
    scheme,
    agreed: asked,
    flat,
    because,
    mode: trip.mode,
    kmTenths: trip.kmTenths,
    travel: travel.cents,
    travelTenths: travel.tenths,
    travelAbove: travel.above,
    costs: other,
    waitsFor: [...waitsFor, ...travel.waitsFor],
  };
}

/** What was too little on a line that was paid, in cents: of the amount for the day, and of the way as it was told. */
export interface AddedFacts {
  day: Day;
  scheme: Scheme;
  flat: number;
  travel: number;
  mode: TravelMode | null;
  already: Already & { travelTenths: number };
}

/** What is added to a line as the ceilings leave it. Her way is an amount here, as a ticket is: it waits to be counted alone. */
export function addedFor(facts: AddedFacts, law: readonly LegalAmount[]): DueLine {
  const { day, scheme, mode, already } = facts;
  const figure = (kind: KindOfLegalAmount) => amountOn(law, kind, day)?.amount ?? null;
  const rates = { car: figure('car-km'), bicycle: figure('bicycle-km') };
  const isFlat = scheme === 'flat-rate';

  const agreed = isFlat ? facts.flat : 0;
  const ofDay = within(
    agreed,
    { day: figure('flat-rate-day'), year: figure('flat-rate-year') },
    already,
  );
  const cost = costOfTrip(receiptsAlone(facts.travel), rates);
  const way = isFlat
    ? withinTravelLimit(cost, rates, already.travelTenths)
    : { ...cost, tenths: 0, above: 0, waitsFor: [] };
  return {
    scheme,
    agreed,
    flat: ofDay.flat,
    because: ofDay.because,
    mode,
    kmTenths: null,
    travel: way.cents,
    travelTenths: way.tenths,
    travelAbove: way.above,
    costs: 0,
    waitsFor: [...ofDay.waitsFor, ...way.waitsFor],
  };
}

/** A ticket that somebody saw counts in place of the one that was expected. */
const tripOf = (agreed: Trip | null, receipt: number): Trip =>
  receipt > 0 && agreed?.mode !== 'car' && agreed?.mode !== 'bicycle'
    ? receiptsAlone(receipt)
    : (agreed ?? receiptsAlone(receipt));

const receiptsAlone = (cents: number): Trip => ({
  mode: cents > 0 ? 'public-transport' : null,
  kmTenths: null,
  ticketCents: cents > 0 ? cents : null,
});

/** Where no limit counts kilometres, a ticket waits for no rate of the car. */
const waitsToPay = ({ mode }: Trip, waitsFor: KindOfLegalAmount[]): KindOfLegalAmount[] =>
  mode === 'public-transport' ? [] : waitsFor.filter((kind) => kind !== 'car-km' || mode === 'car');
