import type { TravelMode } from './agreed-amount.ts';

/** A way there and back: how she came, in tenths of a kilometre, or the price of her ticket in cents. */
export interface Trip {
  mode: TravelMode | null;
  kmTenths: number | null;
  ticketCents: number | null;
}

/** What the law allows for a kilometre on the day of the trip, in hundredths of a cent; null where nobody knows it yet. */
export interface Rates {
  car: number | null;
  bicycle: number | null;
}

/** What a trip costs, in cents; `unknown` where its kilometres or the rate of its day are. */
export function costOf({ mode, kmTenths, ticketCents }: Trip, rates: Rates): number | 'unknown' {
  if (mode === null || mode === 'lift' || mode === 'none') return 0;
  if (mode === 'public-transport') return ticketCents ?? 'unknown';
  const rate = rates[mode];
  return kmTenths === null || rate === null ? 'unknown' : Math.floor((kmTenths * rate) / 1_000);
}

/** Beside a flat rate the law allows so much of travel in a year: in tenths of a kilometre by car. */
export const travelLimit = 20_000;

/**
 * A trip as tenths of a kilometre by car, at the rate of its own day: what it costs counts, rounded up, so that the limit
 * is never passed by rounding. A trip by car is what it is, whatever the rate.
 */
export function asCarTenths(trip: Trip, rates: Rates): number | 'unknown' {
  if (trip.mode === 'car') return trip.kmTenths ?? 'unknown';
  const cost = costOf(trip, rates);
  if (cost === 0 || cost === 'unknown') return cost;
  return rates.car === null ? 'unknown' : Math.ceil((cost * 1_000) / rates.car);
}
