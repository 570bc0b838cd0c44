import { isTargetDay, targetDayFrom } from '@app/domain/compensation/target-days';
import { addDays, weekdayOf } from '@app/domain/day';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['2026-11-27', '2026-11-27'], // a Friday
  ['2026-11-28', '2026-11-30'],
  ['2026-12-24', '2026-12-24'],
  ['2026-12-25', '2026-12-28'],
  ['2027-01-01', '2027-01-04'],
  ['2027-03-25', '2027-03-25'], // before Easter of 28 March 2027
  ['2027-03-26', '2027-03-30'],
  ['2027-05-01', '2027-05-03'],
  ['2026-07-21', '2026-07-21'], // a public holiday of ours, on which banks in Europe pay
  ['2026-11-11', '2026-11-11'],
])('what is asked for %s leaves on %s', (asked, leaves) => {
  expect(targetDayFrom(asked)).toBe(leaves);
});

/** Easter by the rule of Gauss, as another hand wrote it. */
function gauss(year: number): string {
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const k = Math.floor(year / 100);
  const m = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const d = (19 * a + m) % 30;
  const e = (2 * b + 4 * c + 6 * d + n) % 7;
  const late = (d === 29 && e === 6) || (d === 28 && e === 6 && a > 10) ? 7 : 0;
  return addDays(`${year}-03-22`, d + e - late);
}

test('six days a year are closed beside the weekends, whatever the year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2199 }), (year) => {
      const easter = gauss(year);
      expect(weekdayOf(easter)).toBe(7);
      const closed = [
        `${year}-01-01`,
        addDays(easter, -2),
        addDays(easter, 1),
        `${year}-05-01`,
        `${year}-12-25`,
        `${year}-12-26`,
      ];
      for (let day = `${year}-01-01`; day < `${year + 1}-01-01`; day = addDays(day, 1))
        expect([day, isTargetDay(day)]).toEqual([day, weekdayOf(day) < 6 && !closed.includes(day)]);
    }),
    { numRuns: 40 },
  );
});

test('banks never wait longer than five days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), (days) => {
      const asked = addDays('2000-01-01', days);
      const leaves = targetDayFrom(asked);
      expect(isTargetDay(leaves)).toBe(true);
      expect(leaves >= asked && leaves <= addDays(asked, 5)).toBe(true);
    }),
  );
});
