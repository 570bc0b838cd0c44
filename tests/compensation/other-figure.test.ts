import type { LegalAmount } from '@app/domain/compensation/legal-amount';
import { differencesBy, type PaidLine } from '@app/domain/compensation/other-figure';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** What a figure of the law would have made of amounts that were paid by another one. */
const year2026 = { from: '2026-01-01', until: '2026-12-31' };
const ceilings = (day: number, year: number): LegalAmount[] => [
  { kind: 'flat-rate-day', amount: day, ...year2026 },
  { kind: 'flat-rate-year', amount: year, ...year2026 },
];
const car = (amount: number): LegalAmount => ({
  ...{ kind: 'car-km', amount, from: '2026-04-01', until: '2026-06-30' },
});
const bicycle = (amount: number): LegalAmount => ({ kind: 'bicycle-km', amount, ...year2026 });

const nothing: PaidLine = {
  ...{ day: '2026-05-01', agreed: 0, mode: null, kmTenths: null, travelTenths: 0, travelAbove: 0 },
};
const flat = (day: string, agreed: number): PaidLine => ({ ...nothing, day, agreed });
const way = (mode: 'car' | 'bicycle', kmTenths: number, kept = kmTenths): PaidLine => ({
  ...{ ...nothing, mode, kmTenths, travelTenths: kept, travelAbove: kmTenths - kept },
});
const by = (before: LegalAmount[], law: LegalAmount[], lines: PaidLine[], elsewhere = 0) =>
  differencesBy(before, law, { lines, elsewhere });

describe('the ceilings of a year', () => {
  test('change what they held back, and nothing of what stayed below both', () => {
    const lines = [flat('2026-02-01', 4402), flat('2026-02-02', 4403), flat('2026-02-03', 5000)];
    expect(by(ceilings(4402, 176080), ceilings(4410, 176400), lines)).toEqual([0, 1, 8]);
    expect(by(ceilings(4410, 176400), ceilings(4402, 176080), lines)).toEqual([0, -1, -8]);
  });

  test('count together: a higher day takes of what the year leaves', () => {
    const lines = [flat('2026-02-01', 5000), flat('2026-02-02', 5000)];
    expect(by(ceilings(4400, 8000), ceilings(4500, 8050), lines)).toEqual([100, -50]);
    expect(by(ceilings(4400, 8000), ceilings(4500, 9000), lines, 1000)).toEqual([100, -100 + 1000]);
  });

  test('are of one day together', () => {
    const lines = [flat('2026-02-01', 3000), flat('2026-02-01', 3000)];
    expect(by(ceilings(4400, 176000), ceilings(4500, 176000), lines)).toEqual([0, 100]);
  });
});

describe('a rate', () => {
  test('changes the way by car on its own days, from the first until the last', () => {
    const on = (day: string) => ({ ...way('car', 200), day });
    const days = ['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'].map(on);
    expect(by([car(4326)], [car(4400)], days)).toEqual([0, 15, 15, 0]);
    expect(by([car(4400)], [car(4326)], days)).toEqual([0, -15, -15, 0]);
  });

  test('is for the kilometres that the limit of a year left', () => {
    expect(by([car(4000)], [car(5000)], [way('car', 200, 100)])).toEqual([100]);
    expect(by([bicycle(3000)], [bicycle(4000)], [way('bicycle', 200, 100)])).toEqual([0]);
  });

  test('is of one kind of way alone', () => {
    expect(by([car(4000)], [car(5000)], [way('bicycle', 200), nothing])).toEqual([0, 0]);
    expect(by([bicycle(3000)], [bicycle(4000)], [way('bicycle', 200), way('car', 200)])).toEqual([
      200, 0,
    ]);
  });

  test('says nothing while no figure stands in its place', () => {
    expect(by([car(4000)], [], [way('car', 200)])).toEqual([0]);
  });
});

const aLine = fc.record({
  day: fc.constantFrom('2026-02-01', '2026-02-02', '2026-05-01', '2027-01-01'),
  agreed: fc.nat(6000),
});
const aYear = fc
  .array(aLine, { maxLength: 60 })
  .map((lines) =>
    lines
      .toSorted((one, other) => (one.day < other.day ? -1 : 1))
      .map(({ day, agreed }) => flat(day, agreed)),
  );

test('the same figure changes nothing, and there and back is nothing', () => {
  const figures = fc.tuple(fc.integer({ min: 1, max: 6000 }), fc.integer({ min: 1, max: 90000 }));
  fc.assert(
    fc.property(aYear, figures, figures, fc.nat(50_000), (lines, one, other, elsewhere) => {
      const [before, after] = [ceilings(...one), ceilings(...other)];
      expect(by(before, before, lines, elsewhere)).toEqual(lines.map(() => 0));
      const there = by(before, after, lines, elsewhere);
      const back = by(after, before, lines, elsewhere);
      expect(there.map((more, at) => more + back[at]!)).toEqual(lines.map(() => 0));
      expect(there[lines.findIndex(({ day }) => day === '2027-01-01')] ?? 0).toBe(0);
    }),
  );
});
