import { addedFor, dueFor, type DueFacts } from '@app/domain/compensation/due-line';
import type { LegalAmount } from '@app/domain/compensation/legal-amount';
import { escalatesOn, orderedBy, thereBy } from '@app/domain/compensation/payment-dates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const law: LegalAmount[] = [
  { kind: 'flat-rate-day', amount: 4402, from: '2026-01-01', until: '2026-12-31' },
  { kind: 'flat-rate-year', amount: 176_083, from: '2026-01-01', until: '2026-12-31' },
  { kind: 'car-km', amount: 4326, from: '2026-01-01', until: '2026-03-31' },
];
const facts = (different: Partial<DueFacts> = {}): DueFacts => ({
  day: '2026-03-31',
  scheme: 'flat-rate',
  came: true,
  agreed: { flatCents: 4300, mode: 'car', kmTenths: 500, ticketCents: null },
  receipts: { travel: 0, other: 0 },
  already: { onDay: 0, inYear: 0, elsewhere: 0, travelTenths: 0 },
  ...different,
});

test('what was agreed is due, with the way at the rate of its day', () => {
  expect(dueFor(facts(), law)).toMatchObject({
    ...{ agreed: 4300, flat: 4300, because: null, travel: 2163, travelTenths: 500, costs: 0 },
    waitsFor: [],
  });
});

test('a day later nobody knows the rate: the day is due, its way waits', () => {
  expect(dueFor(facts({ day: '2026-04-01' }), law)).toMatchObject({
    ...{ flat: 4300, travel: 0, kmTenths: 500, waitsFor: ['car-km'] },
  });
});

test('31 December counts in its own year, whenever it is judged', () => {
  const full = { onDay: 0, inYear: 176_083, elsewhere: 0, travelTenths: 0 };
  const agreed = { flatCents: 4300, mode: null, kmTenths: null, ticketCents: null };
  expect(dueFor(facts({ day: '2026-12-31', agreed, already: full }), law)).toMatchObject({
    ...{ flat: 0, agreed: 4300, because: 'year-ceiling' },
  });
});

describe('beside real costs', () => {
  const real = { scheme: 'real-costs' as const, receipts: { travel: 420, other: 1500 } };
  test('there is no flat amount, and receipts are repaid whole', () => {
    const agreed = { flatCents: null, mode: null, kmTenths: null, ticketCents: null };
    expect(dueFor(facts({ ...real, agreed }), law)).toMatchObject({
      ...{ flat: 0, travel: 420, travelTenths: 0, costs: 1500, waitsFor: [] },
    });
  });
  test('beside a flat rate a receipt of something else than the way is deemed included', () => {
    expect(dueFor(facts({ receipts: real.receipts }), law)).toMatchObject({ costs: 0, flat: 4300 });
  });
});

describe('a coach who did not come', () => {
  test('gets nothing where she had no costs', () => {
    expect(dueFor(facts({ came: false }), law)).toBeNull();
  });
  test('gets the ticket that she had bought', () => {
    expect(dueFor(facts({ came: false, receipts: { travel: 420, other: 0 } }), law)).toMatchObject({
      agreed: 0,
      flat: 0,
      travel: 420,
    });
  });
});

test('where nothing was agreed and nothing spent, there is no line', () => {
  expect(dueFor(facts({ agreed: null }), law)).toBeNull();
});

test('a ticket that was seen counts in place of the one that was expected', () => {
  const agreed = {
    flatCents: 4300,
    mode: 'public-transport' as const,
    kmTenths: null,
    ticketCents: 500,
  };
  expect(dueFor(facts({ agreed, receipts: { travel: 640, other: 0 } }), law)).toMatchObject({
    travel: 640,
  });
});

describe('when the money comes', () => {
  const terms = { orderWithinWorkingDays: 5, onAccountWithinDays: 7, escalateAfterDays: 14 };
  test('it is ordered within five working days, and there a week after the day', () => {
    expect(orderedBy('2026-11-20', terms)).toBe('2026-11-27');
    expect(thereBy('2026-11-20', terms)).toBe('2026-11-27');
    expect(escalatesOn('2026-11-20', terms)).toBe('2026-12-04');
  });
  test('a public holiday and a weekend are no working days', () => {
    // Wednesday 11 November is one.
    expect(orderedBy('2026-11-06', terms)).toBe('2026-11-16');
  });
});

test('what is added to a line is never below nothing and never above what is left, and nothing of it is lost', () => {
  const cents = fc.integer({ min: 0, max: 200_000 });
  fc.assert(
    fc.property(
      ...([cents, cents, cents, cents, cents] as const),
      fc.integer({ min: 0, max: 25_000 }),
      fc.constantFrom('2026-03-31', '2026-04-01'),
      (flat, travel, onDay, inYear, elsewhere, travelTenths, day) => {
        const already = { onDay, inYear, elsewhere, travelTenths };
        const asked = { day, scheme: 'flat-rate' as const, flat, travel, mode: null, already };
        const added = addedFor(asked, law);
        expect(added).toMatchObject({ agreed: flat, costs: 0 });
        expect(added.travel + added.travelAbove).toBe(travel);
        expect(Math.min(added.flat, added.travel, added.travelTenths)).toBeGreaterThanOrEqual(0);
        const left = Math.max(0, Math.min(4402 - onDay, 176_083 - inYear - elsewhere));
        expect(added.flat).toBe(Math.min(flat, left));
        expect(added.travelTenths).toBeLessThanOrEqual(Math.max(0, 20_000 - travelTenths));
      },
    ),
  );
});
