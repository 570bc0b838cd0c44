import { holidayOn, monthLater, weeksOf } from '@app/web/src/lib/ui/month.ts';
import { addDays, weekdayOf } from '@app/domain/day';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const months = fc
  .tuple(fc.integer({ min: 2020, max: 2060 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

test('December 2026 begins on a Tuesday and takes five weeks', () => {
  const weeks = weeksOf('2026-12');
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.[0]).toBe('2026-11-30');
  expect(weeks.at(-1)?.at(-1)).toBe('2027-01-03');
});

test('every day of a month stands once, in whole weeks from Monday', () => {
  fc.assert(
    fc.property(months, (month) => {
      const days = weeksOf(month).flat();
      const own = days.filter((day) => day.startsWith(month));
      expect(own[0]).toBe(`${month}-01`);
      expect(addDays(own.at(-1) ?? '', 1)).toBe(`${monthLater(month, 1)}-01`);
      expect(days.length % 7).toBe(0);
      expect(weekdayOf(days[0] ?? '')).toBe(1);
      expect(new Set(days).size).toBe(days.length);
    }),
  );
});

test('going on and coming back ends in the same month', () => {
  expect(monthLater('2026-12', 1)).toBe('2027-01');
  expect(monthLater('2027-01', -1)).toBe('2026-12');
});

test('a holiday is named on its first day on the page, also when it began before', () => {
  const holidays = [{ name: 'Kerstvakantie', from: '2026-12-21', until: '2027-01-03' }];
  expect(holidayOn('2026-12-20', holidays, '2026-11-30')).toBeNull();
  expect(holidayOn('2026-12-21', holidays, '2026-11-30')?.begins).toBe(true);
  expect(holidayOn('2027-01-03', holidays, '2026-11-30')?.begins).toBe(false);
  expect(holidayOn('2026-12-28', holidays, '2026-12-28')?.begins).toBe(true);
  expect(holidayOn('2027-01-04', holidays, '2026-11-30')).toBeNull();
});
