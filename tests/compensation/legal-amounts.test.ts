import {
  amountOn,
  kindsOfLegalAmount,
  lawInPlaceOf,
  missingOn,
  periodOf,
  type LegalAmount,
} from '@app/domain/compensation/legal-amount';
import { publishedAmounts } from '@app/domain/compensation/published-amounts';
import { addDays } from '@app/domain/day';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('what comes with the product', () => {
  const on = (kind: LegalAmount['kind'], day: string) =>
    amountOn(publishedAmounts, kind, day)?.amount ?? null;

  test('knows the ceilings of this year and of those before', () => {
    expect(on('flat-rate-day', '2026-01-01')).toBe(4402);
    expect(on('flat-rate-year', '2026-12-31')).toBe(176083);
    expect(on('flat-rate-day', '2025-12-31')).toBe(4231);
    expect(on('flat-rate-day', '2027-01-01')).toBeNull();
  });

  test('knows a car until the last quarter that was confirmed', () => {
    expect(on('car-km', '2026-03-31')).toBe(4326);
    expect(on('car-km', '2026-04-01')).toBeNull();
    expect(on('car-km', '2022-02-28')).toBe(3707);
    expect(on('car-km', '2022-03-01')).toBe(4020);
    expect(on('car-km', '2019-07-01')).toBeNull();
  });

  test('leaves out what publishers do not agree about', () => {
    expect(on('bicycle-km', '2022-06-01')).toBeNull();
    expect(on('bicycle-km', '2023-06-01')).toBeNull();
    expect(on('bicycle-km', '2024-01-01')).toBe(3500);
    expect(on('bicycle-km', '2026-12-31')).toBe(3700);
  });

  test('says of no day two things', () => {
    for (const one of publishedAmounts)
      for (const other of publishedAmounts)
        if (one !== other && one.kind === other.kind)
          expect(one.until < other.from || other.until < one.from).toBe(true);
  });

  test('says of each where it stands and where it was read', () => {
    for (const { basis, source, from, until } of publishedAmounts) {
      expect(basis.length).toBeGreaterThan(10);
      expect(source.length).toBeGreaterThan(10);
      expect(from < until).toBe(true);
    }
  });
});

describe('the law of a figure in place of another', () => {
  const figure = (different: object) => ({
    ...{ kind: 'car-km' as const, amount: 4326, from: '2026-01-01', until: '2026-03-31' },
    ...{ standing: 'final' as const, basis: 'KB van 13 juli 2017' },
    ...different,
  });
  const older = figure({ from: '2025-01-01', until: '2025-03-31', basis: 'Een ouder KB' });
  const example = figure({ standing: 'example', from: '2026-04-01', basis: 'Niets' });
  const provisional = figure({ standing: 'provisional', from: '2026-07-01', basis: 'Een plan' });
  const ofBicycle = figure({ kind: 'bicycle-km', from: '2026-09-01', basis: 'Van de fiets' });
  const all = [older, figure({}), example, provisional, ofBicycle];

  test('stays the same where it was certain', () => {
    expect(lawInPlaceOf(older, all)).toBe('Een ouder KB');
  });

  test('is that of the last certain one of its kind, for an example and what was not certain', () => {
    expect(lawInPlaceOf(example, all)).toBe('KB van 13 juli 2017');
    expect(lawInPlaceOf(provisional, all)).toBe('KB van 13 juli 2017');
    expect(lawInPlaceOf(example, all.toReversed())).toBe('KB van 13 juli 2017');
  });

  test('is still to be filled in where none of its kind is certain', () => {
    expect(lawInPlaceOf(example, [example, provisional, ofBicycle])).toBe('');
  });
});

describe('a period', () => {
  test('of a car is a quarter, of a ceiling a year', () => {
    expect(periodOf('car-km', '2026-05-17')).toEqual({ from: '2026-04-01', until: '2026-06-30' });
    expect(periodOf('car-km', '2026-12-31')).toEqual({ from: '2026-10-01', until: '2026-12-31' });
    expect(periodOf('flat-rate-day', '2027-02-03')).toEqual({
      from: '2027-01-01',
      until: '2027-12-31',
    });
    expect(periodOf('car-km-by-year', '2026-06-30')).toEqual({
      from: '2025-07-01',
      until: '2026-06-30',
    });
  });

  test('holds its day, and the day after it begins the next one', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(fc.constantFrom(...kindsOfLegalAmount), day, (kind, when) => {
        const { from, until } = periodOf(kind, when);
        expect(from <= when && when <= until).toBe(true);
        expect(periodOf(kind, addDays(until, 1)).from).toBe(addDays(until, 1));
        expect(periodOf(kind, from)).toEqual({ from, until });
      }),
    );
  });
});

describe('what is missing', () => {
  const known: LegalAmount[] = [
    { kind: 'car-km', amount: 4326, from: '2026-01-01', until: '2026-03-31' },
  ];

  test('is each quarter around a day without a figure, once and in order', () => {
    const days = ['2026-10-02', '2026-03-31', '2026-04-01', '2026-06-30'];
    expect(missingOn(known, 'car-km', days)).toEqual([
      { from: '2026-04-01', until: '2026-06-30' },
      { from: '2026-10-01', until: '2026-12-31' },
    ]);
  });

  test('is nothing where no day asks for it', () => {
    expect(missingOn(known, 'car-km', ['2026-03-31'])).toEqual([]);
    expect(missingOn(known, 'car-km', [])).toEqual([]);
    expect(missingOn(known, 'bicycle-km', ['2026-03-31'])).toHaveLength(1);
  });
});
