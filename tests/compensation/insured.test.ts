import { covers, endingSoon, isCovered, type Cover } from '@app/domain/compensation/insurance';
import { addDays } from '@app/domain/day';
import { insured } from '@app/domain/participation/conditions/insured';
import { firstTerms } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionFacts } from '../factories/participation.ts';

const day = '2027-03-14';
const judged = (...insurances: { covers: Cover[]; from: string; until: string | null }[]) =>
  insured.judge(sessionFacts({ day, insurances }), firstTerms);
const both: Cover[] = ['liability', 'accidents'];

describe('a day is insured', () => {
  test('on the first and the last day of an insurance', () => {
    expect(judged({ covers: both, from: day, until: day })).toBe('met');
    expect(judged({ covers: both, from: '2020-01-01', until: null })).toBe('met');
  });

  test('no more the day after, and not yet the day before', () => {
    expect(judged({ covers: both, from: '2020-01-01', until: '2027-03-13' })).toEqual({
      kind: 'not-insured',
      until: '2027-03-13',
    });
    expect(judged({ covers: both, from: '2027-03-15', until: null })).toEqual({
      kind: 'not-insured',
      until: null,
    });
  });

  test('by two insurances together', () => {
    expect(
      judged(
        { covers: ['liability'], from: '2020-01-01', until: null },
        { covers: ['accidents'], from: '2020-01-01', until: null },
      ),
    ).toBe('met');
  });

  test('for accidents as a good habit, for damage to others by law', () => {
    expect(judged({ covers: ['liability'], from: '2020-01-01', until: null })).toEqual({
      kind: 'accidents-not-insured',
    });
    expect(judged({ covers: ['accidents'], from: '2020-01-01', until: null })).toEqual({
      kind: 'not-insured',
      until: null,
    });
    expect(insured.weights['not-insured']).toMatchObject({ level: 'blocks', liftedBy: 'nobody' });
    expect(insured.weights['accidents-not-insured'].level).toBe('informs');
  });

  test('is not known where nobody wrote an insurance down', () => {
    expect(judged()).toBe('unknown');
  });
});

describe('an insurance ends soon', () => {
  const today = '2026-12-01';
  const ending = (until: string, next?: string) =>
    endingSoon(
      [
        { covers: ['liability'], from: '2020-01-01', until },
        ...(next ? [{ covers: both, from: next, until: null }] : []),
      ],
      today,
    );

  test('thirty days ahead, and not one before', () => {
    expect(ending('2026-12-30')).toEqual([{ cover: 'liability', until: '2026-12-30' }]);
    expect(ending('2026-12-31')).toEqual([]);
    expect(ending(today)).toEqual([{ cover: 'liability', until: today }]);
    expect(ending('2026-11-30')).toEqual([]);
  });

  test('unless another one follows the next day', () => {
    expect(ending('2026-12-20', '2026-12-21')).toEqual([]);
    expect(ending('2026-12-20', '2026-12-22')).toEqual([
      { cover: 'liability', until: '2026-12-20' },
    ]);
  });

  test('on a day that is covered, with a day after it that is not', () => {
    const some = fc.integer({ min: -40, max: 60 }).map((days) => addDays(today, days));
    const insurances = fc.array(
      fc
        .tuple(fc.subarray(both, { minLength: 1 }), some, fc.option(fc.nat(60)))
        .map(([covered, from, length]) => ({
          covers: covered,
          from,
          until: length === null ? null : addDays(from, length),
        })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(insurances, (all) => {
        const found = endingSoon(all, today);
        for (const { cover, until } of found) {
          expect(isCovered(all, cover, until)).toBe(true);
          expect(isCovered(all, cover, addDays(until, 1))).toBe(false);
        }
        for (const cover of covers)
          if (isCovered(all, cover, today) && found.every((one) => one.cover !== cover))
            for (let ahead = 0; ahead <= 30; ahead++)
              expect(isCovered(all, cover, addDays(today, ahead))).toBe(true);
      }),
    );
  });
});
