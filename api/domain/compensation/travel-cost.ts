import type { TravelMode } from './agreed-amount.ts';
import type { KindOfLegalAmount } from './legal-amount.ts';

/** How she came: kilometres in tenths, a ticket in cents, both there and back. */
export interface Trip {
  mode: TravelMode | null;
  kmTenths: number | null;
  ticketCents: number | null;
}

/** Rates of the day of the trip, in hundredths of a cent per kilometre; null where nobody knows them. */
export interface Rates {
  car: number | null;
  bicycle: number | null;
}

/** The kilometres by car of which the costs are repaid in a year beside a flat rate, in tenths. */
const travelLimitTenths = 20_000;

export interface TravelCost {
  cents: number;
  /** The same in tenths of a kilometre by car, as the limit beside a flat rate counts. */
  tenths: number;
  waitsFor: KindOfLegalAmount[];
}

const nothing: TravelCost = { cents: 0, tenths: 0, waitsFor: [] };

/** What a trip costs at the rates of its day: never a part of a cent more than the law allows. */
export function costOfTrip({ mode, kmTenths, ticketCents }: Trip, rates: Rates): TravelCost {
  if (mode === 'car' && kmTenths !== null)
    return rates.car === null
      ? { cents: 0, tenths: kmTenths, waitsFor: ['car-km'] }
      : { cents: atRate(kmTenths, rates.car), tenths: kmTenths, waitsFor: [] };
  if (mode === 'bicycle' && kmTenths !== null)
    return rates.bicycle === null
      ? { ...nothing, waitsFor: ['bicycle-km'] }
      : inCarKm(atRate(kmTenths, rates.bicycle), rates);
  if (mode === 'public-transport' && ticketCents !== null) return inCarKm(ticketCents, rates);
  return nothing;
}

/** What fits of it in the kilometres that are left in the year; beside real costs there is no limit. */
export function withinTravelLimit(
  { cents, tenths, waitsFor }: TravelCost,
  rates: Rates,
  tenthsInYear: number,
): TravelCost & { above: number } {
  const left = Math.max(0, travelLimitTenths - tenthsInYear);
  if (tenths <= left || rates.car === null)
    return { cents, tenths: Math.min(tenths, left), waitsFor, above: 0 };
  const fits = Math.min(cents, atRate(left, rates.car));
  return { cents: fits, tenths: left, waitsFor, above: cents - fits };
}

/** Kilometres in tenths at a rate in hundredths of a cent, in cents: rounded down, so that it is never above the rate. */
export const atRate = (tenths: number, rate: number): number => Math.floor((tenths * rate) / 1000);

/** Costs that are no kilometres by car count as those that cost as much: rounded up, so that none is forgotten. */
const inCarKm = (cents: number, { car }: Rates): TravelCost =>
  car === null
    ? { cents, tenths: 0, waitsFor: cents === 0 ? [] : ['car-km'] }
    : { cents, tenths: Math.ceil((cents * 1000) / car), waitsFor: [] };
