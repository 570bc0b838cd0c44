import {
  capital,
  sayCount,
  sayDay,
  sayHours,
  sayList,
  sayMoney,
  sayMonth,
  sayMonthAndYear,
  sayNumber,
  sayWeekdayShort,
  sayWeeksAgo,
} from '@app/web/src/lib/language/in-words.ts';
import { expect, test } from 'vitest';

test('a day is said with its weekday and without a year', () => {
  expect(sayDay('2026-11-24')).toBe('dinsdag 24 november');
  expect(sayWeekdayShort('2026-11-24')).toBe('di');
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
