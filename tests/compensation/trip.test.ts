import { travelModes } from '@app/domain/compensation/agreed-amount';
import { amountOn } from '@app/domain/compensation/legal-amount';
import { publishedAmounts } from '@app/domain/compensation/published-amounts';
import { asCarTenths, costOf, type Rates, type Trip } from '@app/domain/compensation/trip';
import type { Day } from '@app/domain/day';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const trip = (different: Partial<Trip>): Trip => ({
  mode: 'car',
  kmTenths: null,
  ticketCents: null,
  ...different,
});

/** As the figures that come with the product say it. */
const ratesOn = (day: Day): Rates => ({
  car: amountOn(publishedAmounts, 'car-km', day)?.amount ?? null,
  bicycle: amountOn(publishedAmounts, 'bicycle-km', day)?.amount ?? null,
});

test('100 km by car cost 43.26 on the last day of March 2026, and nobody knows on the first of April', () => {
  const hundred = trip({ kmTenths: 1_000 });
  expect(costOf(hundred, ratesOn('2026-03-31'))).toBe(4326);
  expect(costOf(hundred, ratesOn('2026-04-01'))).toBe('unknown');
});

test('by bicycle the rate is its own, a ticket is its price, and a lift costs nothing', () => {
  const rates = ratesOn('2026-03-31');
  expect(costOf(trip({ mode: 'bicycle', kmTenths: 100 }), rates)).toBe(370);
  expect(costOf(trip({ mode: 'public-transport', ticketCents: 1680 }), rates)).toBe(1680);
  expect(costOf(trip({ mode: 'lift' }), rates)).toBe(0);
  expect(costOf(trip({ mode: 'public-transport' }), rates)).toBe('unknown');
});

test('2,000 km by car are the limit, in kilometres as in tickets', () => {
  const rates = ratesOn('2026-03-31');
  expect(asCarTenths(trip({ kmTenths: 20_000 }), rates)).toBe(20_000);
  expect(asCarTenths(trip({ mode: 'public-transport', ticketCents: 86_520 }), rates)).toBe(20_000);
  expect(asCarTenths(trip({ mode: 'public-transport', ticketCents: 86_521 }), rates)).toBe(20_001);
});

test('a trip by car counts as its kilometres where its rate is missing; a ticket cannot be counted then', () => {
  const rates = ratesOn('2026-04-01');
  expect(asCarTenths(trip({ kmTenths: 300 }), rates)).toBe(300);
  expect(asCarTenths(trip({ mode: 'public-transport', ticketCents: 500 }), rates)).toBe('unknown');
});

test('no rate is ever passed by rounding, and what counts is never less than what is paid', () => {
  const any = fc.record({
    mode: fc.option(fc.constantFrom(...travelModes)),
    kmTenths: fc.option(fc.integer({ min: 1, max: 20_000 })),
    ticketCents: fc.option(fc.integer({ min: 1, max: 50_000 })),
  });
  const rate = fc.option(fc.integer({ min: 1_000, max: 10_000 }));
  fc.assert(
    fc.property(any, fc.record({ car: rate, bicycle: rate }), (one, rates) => {
      const [cost, tenths] = [costOf(one, rates), asCarTenths(one, rates)];
      if (cost === 'unknown') return;
      const perKm = one.mode === 'car' ? rates.car : rates.bicycle;
      if ((one.mode === 'car' || one.mode === 'bicycle') && perKm !== null)
        expect(cost * 1_000).toBeLessThanOrEqual(one.kmTenths! * perKm);
      if (tenths !== 'unknown' && rates.car !== null)
        expect(Math.floor((tenths * rates.car) / 1_000)).toBeGreaterThanOrEqual(cost);
    }),
  );
});
