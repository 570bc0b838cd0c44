import { publishedAmounts } from '@app/domain/compensation/published-amounts';
import {
  crossingsOf,
  indexed,
  nearestIndexed,
  problemOfKm,
  problemsOfCeilings,
  type Indexed,
} from '@app/domain/compensation/typed-amount';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const ceilings: Indexed[] = ['flat-rate-day', 'flat-rate-year', 'raised-year'];
const isCeiling = (kind: string): kind is Indexed => (ceilings as string[]).includes(kind);

describe('a ceiling that was typed', () => {
  test('is one that the index can give, as all that were published are', () => {
    const published = publishedAmounts.flatMap((one) =>
      isCeiling(one.kind) ? [{ ...one, kind: one.kind }] : [],
    );
    expect(published.length).toBeGreaterThan(30);
    for (const { kind, amount } of published) expect(crossingsOf(kind, amount)).not.toBeNull();
    expect(crossingsOf('flat-rate-day', 3471)).toBe(17);
    expect(crossingsOf('flat-rate-day', 4067)).toBe(25);
    expect(crossingsOf('flat-rate-year', 176083)).toBe(29);
  });

  test('is refused when its figures changed places', () => {
    expect(problemsOfCeilings({ perDay: 4420, perYear: 176083 }, 4231)).toEqual({
      perDay: 'not-on-the-index',
    });
    expect(nearestIndexed('flat-rate-day', 4420)).toEqual([4402, 4490]);
    expect(problemsOfCeilings({ perDay: 4402, perYear: 176083 }, 4231)).toEqual({});
    // A year ceiling that was misprinted once.
    expect(problemsOfCeilings({ perDay: 3684, perYear: 147373 }, 3541)).toEqual({
      perYear: 'not-on-the-index',
    });
  });

  test('has the index of the other one, and not less than the year before', () => {
    expect(problemsOfCeilings({ perDay: 4402, perYear: 169251 }, 4231)).toEqual({
      perYear: 'other-index',
    });
    expect(problemsOfCeilings({ perDay: 4231, perYear: 169251 }, 4402)).toEqual({
      perDay: 'far-from-the-year-before',
    });
    expect(problemsOfCeilings({ perDay: 4402, perYear: 176083 }, 4402)).toEqual({});
    const years = [29, 35, 36].map((crossings) => ({
      perDay: indexed('flat-rate-day', crossings),
      perYear: indexed('flat-rate-year', crossings),
    }));
    expect(years.map((year) => problemsOfCeilings(year, 4402))).toEqual([
      {},
      {},
      { perDay: 'far-from-the-year-before' },
    ]);
  });

  test('comes back as what it is, and is refused a cent beside it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ceilings), fc.integer({ min: 1, max: 100 }), (kind, count) => {
        const cents = indexed(kind, count);
        expect(crossingsOf(kind, cents)).toBe(count);
        expect(crossingsOf(kind, cents + 1)).toBeNull();
        expect(crossingsOf(kind, cents - 1)).toBeNull();
        expect(nearestIndexed(kind, cents + 1)[0]).toBe(cents);
      }),
    );
  });
});

describe('a kilometre that was typed', () => {
  test('is between ten cents and a euro', () => {
    expect(problemOfKm(999, null)).toBe('another-unit');
    expect(problemOfKm(1000, null)).toBeNull();
    expect(problemOfKm(10_000, null)).toBeNull();
    expect(problemOfKm(10_001, null)).toBe('another-unit');
  });

  test('asks once more when it is more than a tenth away from the period before', () => {
    expect(problemOfKm(4326, 4312)).toBeNull();
    expect(problemOfKm(4743, 4312)).toBeNull();
    expect(problemOfKm(4744, 4312)).toBe('far-from-before');
    expect(problemOfKm(3881, 4312)).toBeNull();
    expect(problemOfKm(3880, 4312)).toBe('far-from-before');
  });
});
