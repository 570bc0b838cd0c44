import { addDays, weekdayOf } from '@app/domain/day';
import { easterOf, publicHolidayOn } from '@app/domain/holidays';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('Easter is where the calendar says', () => {
  expect([1961, 1981, 2000, 2008, 2024, 2026, 2027, 2038, 2076].map(easterOf)).toEqual([
    '1961-04-02',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2024-03-31',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2076-04-19',
  ]);
});

test('Easter is a Sunday between 22 March and 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
      const easter = easterOf(year);
      expect(weekdayOf(easter)).toBe(7);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`, easter).toBe(true);
    }),
  );
});

test('a year has ten public holidays, and those that move are on a Monday or a Thursday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
      const days = Array.from({ length: 366 }, (_, at) => addDays(`${year}-01-01`, at));
      const found = days.filter((day) => day.startsWith(`${year}`)).map(publicHolidayOn);
      // Ascension falls on Labour Day in 2008, and then once more in this time.
      expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(9);
      const weekdays = { 'easter-monday': 1, ascension: 4, 'whit-monday': 1 };
      for (const day of days) {
        const weekday = weekdays[publicHolidayOn(day) as keyof typeof weekdays];
        if (weekday) expect(weekdayOf(day)).toBe(weekday);
      }
    }),
  );
});

test('2027', () => {
  const days = Array.from({ length: 365 }, (_, at) => addDays('2027-01-01', at));
  expect(days.filter(publicHolidayOn)).toEqual([
    '2027-01-01',
    '2027-03-29',
    '2027-05-01',
    '2027-05-06',
    '2027-05-17',
    '2027-07-21',
    '2027-08-15',
    '2027-11-01',
    '2027-11-11',
    '2027-12-25',
  ]);
});
