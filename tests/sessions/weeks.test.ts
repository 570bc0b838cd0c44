import { addDays, daysBetween, weekdayOf } from '@app/domain/day';
import { weeksAround } from '@app/domain/sessions/weeks';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('on a weekday this week is shown whole, and the next', () => {
  expect(weeksAround('2026-11-25')).toEqual({
    isSunday: false,
    week: { from: '2026-11-23', until: '2026-11-29' },
    next: { from: '2026-11-30', until: '2026-12-06' },
  });
});

test('on a Sunday the week that comes is shown, with today, and the one after it', () => {
  expect(weeksAround('2026-11-29')).toEqual({
    isSunday: true,
    week: { from: '2026-11-29', until: '2026-12-06' },
    next: { from: '2026-12-07', until: '2026-12-13' },
  });
});

test('today is always in the week, and no day between two weeks is lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
      const today = addDays('2020-01-01', days);
      const { week, next } = weeksAround(today);
      expect(week.from <= today && today <= week.until).toBe(true);
      expect(addDays(week.until, 1)).toBe(next.from);
      expect([weekdayOf(next.from), daysBetween(next.from, next.until)]).toEqual([1, 6]);
      expect(daysBetween(today, next.until)).toBeGreaterThanOrEqual(7);
    }),
  );
});
