import { leftOfYear, leftWithin, warnsFrom, within } from '@app/domain/compensation/ceilings';
import { costOfTrip, withinTravelLimit } from '@app/domain/compensation/travel-cost';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** The figures of 2026. */
const ceilings = { day: 4402, year: 176_083 };
const none = { onDay: 0, inYear: 0, elsewhere: 0 };

describe('the ceiling of a day', () => {
  test('€ 44,02 passes, € 44,03 is a cent above', () => {
    expect(within(4402, ceilings, none)).toEqual({
      ...{ flat: 4402, above: 0, because: null, waitsFor: [] },
    });
    expect(within(4403, ceilings, none)).toEqual({
      ...{ flat: 4402, above: 1, because: 'day-ceiling', waitsFor: [] },
    });
  });

  test('two occasions of one day have one ceiling', () => {
    expect(within(1500, ceilings, { ...none, onDay: 4300 })).toMatchObject({
      flat: 102,
      above: 1398,
    });
  });
});

describe('the ceiling of a year', () => {
  test('forty days of € 44,02 pass, a forty-first has € 0,03 left', () => {
    let inYear = 0;
    for (let day = 0; day < 40; day += 1) {
      const { flat, above } = within(4402, ceilings, { ...none, inYear });
      expect(above).toBe(0);
      inYear += flat;
    }
    expect(inYear).toBe(176_080);
    expect(within(4402, ceilings, { ...none, inYear })).toMatchObject({
      ...{ flat: 3, above: 4399, because: 'year-ceiling' },
    });
  });

  test('it warns from 80 percent, rounded up', () => {
    expect(warnsFrom(176_083, 80)).toBe(140_867);
  });

  test('what others gave her counts, and never below nothing', () => {
    expect(within(100, ceilings, { ...none, elsewhere: 176_083 })).toMatchObject({ flat: 0 });
    expect(within(100, ceilings, { ...none, elsewhere: 999_999 })).toMatchObject({ flat: 0 });
    expect(within(100, ceilings, { ...none, elsewhere: 176_082 })).toMatchObject({ flat: 1 });
  });
});

test('a figure that nobody entered holds nothing back, and is waited for', () => {
  expect(within(5000, { day: null, year: null }, none)).toMatchObject({
    ...{ flat: 5000, waitsFor: ['flat-rate-day', 'flat-rate-year'] },
  });
  expect(within(5000, { day: 4402, year: null }, none)).toMatchObject({
    ...{ flat: 4402, waitsFor: ['flat-rate-year'] },
  });
  expect(within(0, { day: null, year: null }, none).waitsFor).toEqual([]);
  expect(leftWithin({ day: null, year: null }, none)).toBeNull();
});

const cents = fc.integer({ min: 0, max: 20_000 });

test('what stays and what is above are together what was asked, and nothing is ever above', () => {
  fc.assert(
    fc.property(cents, cents, cents, cents, (asked, onDay, inYear, elsewhere) => {
      const found = within(asked, ceilings, { onDay, inYear, elsewhere });
      expect(found.flat + found.above).toBe(asked);
      expect(found.flat).toBeGreaterThanOrEqual(0);
      if (found.flat > 0) {
        expect(onDay + found.flat).toBeLessThanOrEqual(ceilings.day);
        expect(inYear + elsewhere + found.flat).toBeLessThanOrEqual(ceilings.year);
      }
      expect(found.because === null).toBe(found.above === 0);
    }),
  );
});

test('the order of a year changes nothing of its sum', () => {
  const sumOf = (asked: readonly number[]) =>
    asked.reduce(
      (inYear, one) => inYear + within(one, { day: 4402, year: 50_000 }, { ...none, inYear }).flat,
      0,
    );
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 30 }), (asked) => {
      expect(sumOf(asked)).toBe(sumOf(asked.toReversed()));
      expect(sumOf(asked)).toBe(sumOf(asked.toSorted((one, other) => one - other)));
    }),
  );
});

describe('the way', () => {
  const rates = { car: 4326, bicycle: 3700 };
  const car = (kmTenths: number) => ({ mode: 'car' as const, kmTenths, ticketCents: null });

  test('a trip by car on the last day with a rate is paid by it, the day after waits', () => {
    expect(costOfTrip(car(1000), rates)).toEqual({ cents: 4326, tenths: 1000, waitsFor: [] });
    expect(costOfTrip(car(1000), { ...rates, car: null })).toEqual({
      ...{ cents: 0, tenths: 1000, waitsFor: ['car-km'] },
    });
  });

  test('never a part of a cent more than the law allows', () => {
    expect(costOfTrip(car(321), rates).cents).toBe(138 + 1250);
  });

  test('a ticket counts as the kilometres by car that cost as much', () => {
    const ticket = { mode: 'public-transport' as const, kmTenths: null, ticketCents: 420 };
    expect(costOfTrip(ticket, rates)).toEqual({ cents: 420, tenths: 98, waitsFor: [] });
    expect(costOfTrip(ticket, { ...rates, car: null })).toMatchObject({
      ...{ cents: 420, waitsFor: ['car-km'] },
    });
  });

  test.each(['lift', 'none'] as const)('%s costs nothing', (mode) => {
    expect(costOfTrip({ mode, kmTenths: null, ticketCents: null }, rates).cents).toBe(0);
  });

  test('2.000 kilometres by car pass in a year, a tenth more is held back', () => {
    const trip = costOfTrip(car(1000), rates);
    expect(withinTravelLimit(trip, rates, 19_000)).toMatchObject({ cents: 4326, above: 0 });
    expect(withinTravelLimit(trip, rates, 19_001)).toMatchObject({
      ...{ cents: 4321, tenths: 999, above: 5 },
    });
    expect(withinTravelLimit(trip, rates, 20_000)).toMatchObject({ cents: 0, above: 4326 });
  });

  test('whatever the trips, the limit of a year is never passed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 20 }), (trips) => {
        const sum = trips.reduce(
          (tenths, one) =>
            tenths + withinTravelLimit(costOfTrip(car(one), rates), rates, tenths).tenths,
          0,
        );
        expect(sum).toBe(
          Math.min(
            20_000,
            trips.reduce((all, one) => all + one, 0),
          ),
        );
      }),
    );
  });
});

test('a year says what it leaves in cents and in whole days, and never less than nothing', () => {
  expect(leftOfYear(176_083, { inYear: 100_000, elsewhere: 50_000 }, 4300)).toEqual({
    cents: 26_083,
    days: 6,
  });
  expect(leftOfYear(176_083, { inYear: 176_080, elsewhere: 0 }, 4402)).toEqual({
    cents: 3,
    days: 0,
  });
  expect(leftOfYear(176_083, { inYear: 176_084, elsewhere: 0 }, null)).toEqual({
    cents: 0,
    days: null,
  });
});
