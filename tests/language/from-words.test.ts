import {
  readDay,
  readMoney,
  readNumber,
  readPerKm,
  readTime,
} from '@app/web/src/lib/language/from-words.ts';
import { sayMoney, sayPerKm, sayTime } from '@app/web/src/lib/language/in-words.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['9.30', '09:30'],
  ['9u30', '09:30'],
  ['09:30', '09:30'],
  ['16', '16:00'],
  [' 16 uur ', '16:00'],
  ['23.59', '23:59'],
])('"%s" is a time', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test.each(['half tien', '24', '9.60', '9.5', '', '-1'])('"%s" is no time', (typed) => {
  expect(readTime(typed)).toBeNull();
});

test.each([
  ['24/11/2026', '2026-11-24'],
  ['di 9/3/2027', '2027-03-09'],
  ['2026-11-24', '2026-11-24'],
  ['29-02-2028', '2028-02-29'],
])('"%s" is a day', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});

test.each(['30/02/2027', '29-02-2027', '24/11', 'dinsdag', '24/11/26', ''])(
  '"%s" is no day',
  (typed) => {
    expect(readDay(typed)).toBeNull();
  },
);

test.each([
  ['1.798,00', 179_800],
  ['1.798', 179_800],
  ['1760.83', 176_083],
  ['44.20', 4_420],
  ['44,20', 4_420],
  ['0.05', 5],
])('"%s" is an amount', (typed, cents) => {
  expect(readMoney(typed)).toBe(cents);
});

test.each(['43,001', '4.3', '44.', '1.760.83', '1,760.83', '1.76,00', '-5', 'veel', ''])(
  '"%s" is no amount',
  (typed) => {
    expect(readMoney(typed)).toBeNull();
  },
);

test('five and a half is five euro fifty', () => {
  expect(readMoney('5,5')).toBe(550);
});

test('an amount or an hour typed as we write it means the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
      expect(readMoney(sayMoney(cents))).toBe(cents);
      expect(readMoney((cents / 100).toFixed(2))).toBe(cents);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
      const time = new Date(minute * 60_000).toISOString().slice(11, 16);
      expect(readTime(sayTime(time))).toBe(time);
    }),
  );
});

test('a number is digits only', () => {
  expect(readNumber('14')).toBe(14);
  expect(readNumber('14 mensen')).toBeNull();
});

test('a kilometre is read in four decimals, as it is said', () => {
  expect(readPerKm('0,4326')).toBe(4326);
  expect(readPerKm('€ 0.37')).toBe(3700);
  expect(readPerKm('0,43265')).toBeNull();
  expect(readPerKm('veel')).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (hundredths) => {
      expect(readPerKm(sayPerKm(hundredths).replace('.', ''))).toBe(hundredths);
    }),
  );
});
