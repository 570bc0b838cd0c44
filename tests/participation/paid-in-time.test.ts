import { escalatesOn, leavesBy, thereBy } from '@app/domain/compensation/payment-dates';
import { firstCompensation } from '@app/domain/compensation/compensation-terms';
import { addDays } from '@app/domain/day';
import { paidInTime } from '@app/domain/participation/conditions/paid-in-time';
import { firstTerms } from '@app/domain/participation/terms';
import { isWorkingDay } from '@app/domain/working-hours';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** RV-30: what is due is on its way in time, and it shows before it is not. */
const judge = (since: string, today: string) => paidInTime.judge({ since, today }, firstTerms);

test('it has to leave before the day on which we said it is there, and a late one waits longer and longer', () => {
  // A Tuesday: five working days later is the day itself on which it should be there.
  const since = '2026-11-10';
  expect(judge(since, '2026-11-10')).toEqual({
    ...{ kind: 'to-order', by: '2026-11-16', there: '2026-11-17' },
  });
  expect(judge(since, '2026-11-16')).toMatchObject({ kind: 'to-order' });
  expect(judge(since, '2026-11-17')).toMatchObject({ kind: 'not-ordered', by: '2026-11-16' });
  expect(judge(since, '2026-11-23')).toMatchObject({ kind: 'not-ordered' });
  expect(judge(since, '2026-11-24')).toEqual({ kind: 'long-not-paid', since, agreed: 14 });
});

test('a weekend before that day is no day on which it leaves', () => {
  expect(leavesBy('2026-11-08', firstCompensation)).toBe('2026-11-13');
});

test('of any day it leaves on a working day, with a day for the bank, and never before it', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days));
  const numbers = fc.record({
    orderWithinWorkingDays: fc.integer({ min: 0, max: 10 }),
    onAccountWithinDays: fc.integer({ min: 0, max: 30 }),
    escalateAfterDays: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(day, numbers, (since, terms) => {
      const by = leavesBy(since, terms);
      expect(by >= since).toBe(true);
      if (by > since) {
        expect(isWorkingDay(by)).toBe(true);
        expect(by < thereBy(since, terms)).toBe(true);
      }
    }),
  );
  expect(escalatesOn('2026-11-10', firstCompensation)).toBe(addDays('2026-11-10', 14));
});
