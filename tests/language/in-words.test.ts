import { addDays, addMonths, needsYear } from '@app/domain/day';
import {
  capital,
  ended,
  sayCount,
  sayDate,
  sayDay,
  sayHours,
  sayList,
  sayMoney,
  sayMonth,
  sayMonthAndYear,
  sayMonthOf,
  sayNumber,
  sayWeekdayShort,
  sayWeeksAgo,
} from '@app/web/src/lib/language/in-words.ts';
import { sayBefore } from '@app/web/src/lib/language/sessions-when.ts';
import { readOn } from '@app/web/src/lib/language/dated.ts';
import { sayDay as sayDayInEnglish } from '@app/web/src/lib/language/english/in-words.ts';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';

afterEach(() => readOn(null));

test('a day is said with its weekday and without a year', () => {
  expect(sayDay('2026-11-24')).toBe('dinsdag 24 november');
  expect(sayWeekdayShort('2026-11-24')).toBe('di');
});

test.each([
  ['2027-10-30', 'zaterdag 30 oktober', '30 oktober', 'Saturday 30 October'],
  ['2027-10-31', 'zondag 31 oktober 2027', '31 oktober 2027', 'Sunday 31 October 2027'],
  ['2028-01-10', 'maandag 10 januari 2028', '10 januari 2028', 'Monday 10 January 2028'],
  ['2025-12-30', 'dinsdag 30 december', '30 december', 'Tuesday 30 December'],
  ['2025-12-29', 'maandag 29 december 2025', '29 december 2025', 'Monday 29 December 2025'],
])(
  '%s is said with its year when it is more than eleven months away',
  (day, dutch, date, english) => {
    readOn('2026-11-30');
    expect(sayDay(day)).toBe(dutch);
    expect(sayDate(day)).toBe(date);
    expect(sayDayInEnglish(day).replace(',', '')).toBe(english);
  },
);

test('whatever today, the same date a year on or back is said with its year, and one of this month never', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: -27, max: 27 }),
      (at, by) => {
        const today = addDays('1990-01-01', at);
        expect(needsYear(addDays(today, by), today)).toBe(false);
        expect(needsYear(addMonths(today, 12), today)).toBe(true);
        expect(needsYear(addMonths(today, -12), today)).toBe(true);
      },
    ),
  );
});

test('the first and the last day of a year stay in their own year', () => {
  expect(sayDay('2027-01-01')).toBe('vrijdag 1 januari');
  expect(sayMonth('2026-12-31')).toBe('december');
  expect(sayMonthAndYear('2026-12')).toBe('december 2026');
});

test('hours are said as people write them, whole hours without zeros', () => {
  expect(sayHours('09:30', '16:00')).toBe('9.30 tot 16\u00a0uur');
  expect(sayHours('00:05', '12:00')).toBe('0.05 tot 12\u00a0uur');
});

test('an amount keeps its euro sign on the same line', () => {
  expect(sayMoney(176_083)).toBe('€\u00a01.760,83');
  expect(sayMoney(4_300)).toBe('€\u00a043,00');
  expect(sayMoney(5)).toBe('€\u00a00,05');
});

test('one is one, none and more are many', () => {
  expect([0, 1, 2].map((count) => sayCount(count, 'dag', 'dagen'))).toEqual([
    '0\u00a0dagen',
    '1\u00a0dag',
    '2\u00a0dagen',
  ]);
});

test('numbers are words up to twelve', () => {
  expect([1, 12, 13].map(sayNumber)).toEqual(['één', 'twaalf', '13']);
});

test.each([
  ['2026-11-23', 'vandaag'],
  ['2026-11-22', 'gisteren'],
  ['2026-11-17', '6\u00a0dagen geleden'],
  ['2026-11-16', '1\u00a0week geleden'],
  ['2026-11-10', '1\u00a0week geleden'],
  ['2026-11-09', '2\u00a0weken geleden'],
  ['2026-11-30', 'vandaag'],
])('seen from 23 November 2026, %s is %s', (day, said) => {
  expect(sayWeeksAgo(day, '2026-11-23')).toBe(said);
});

test('a capital makes Eén of één, and leaves other accents alone', () => {
  expect([1, 2].map((number) => capital(sayNumber(number)))).toEqual(['Eén', 'Twee']);
  expect(capital('élise')).toBe('Élise');
});

test('names are joined as in a sentence', () => {
  expect(sayList(['Erik', 'Naïma', 'Els'])).toBe('Erik, Naïma en Els');
});

test('what was due at an hour that passed is still due today', () => {
  const due = '2026-11-30T16:00:00.000Z';
  expect(sayBefore(due, '2026-11-30T15:59:00.000Z')).toBe('vóór 17\u00A0uur');
  expect(sayBefore(due, '2026-11-30T16:00:00.000Z')).toBe('vandaag nog');
  expect(sayBefore(due, '2026-12-01T09:00:00.000Z')).toBe('vandaag nog');
  expect(sayBefore(due, '2026-11-29T16:00:00.000Z')).toBe('vóór maandag');
  expect(sayBefore(due, '2026-11-23T16:00:00.000Z')).toBe('vóór maandag 30 november');
});

test('a sentence ends once, as it was written', () => {
  expect(ended('Met An')).toBe('Met An.');
  expect(ended('Studiedag: wie luistert er?')).toBe('Studiedag: wie luistert er?');
  expect(ended('Met Marie C.')).toBe('Met Marie C.');
});

test('a month among the months of an agenda has its year when it is far away', () => {
  readOn('2026-11-30');
  expect(sayMonthOf('2027-01-20')).toBe('januari');
  expect(sayMonthOf('2028-01-20')).toBe('januari 2028');
});
