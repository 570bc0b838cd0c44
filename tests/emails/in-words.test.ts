import {
  sayCode,
  sayDay,
  sayDayAndTime,
  sayHours,
  sayMoney,
  sayTime,
  sayTogether,
} from '@app/emails/in-words';
import { writtenOn } from '@app/emails/written-on';
import { expect, test } from 'vitest';

test.each([
  ['2027-10-30', 'zaterdag 30 oktober'],
  ['2027-10-31', 'zondag 31 oktober 2027'],
  ['2028-01-10', 'maandag 10 januari 2028'],
])('in a letter of 30 November 2026 %s is %s', (day, said) => {
  expect(writtenOn('2026-11-30', () => sayDay(day))).toBe(said);
});

test('two letters that are written beside each other have each its own day', async () => {
  const written = (today: string) =>
    writtenOn(today, async () => {
      await Promise.resolve();
      return sayDay('2028-01-10');
    });
  expect(await Promise.all([written('2026-11-30'), written('2027-11-30')])).toEqual([
    'maandag 10 januari 2028',
    'maandag 10 januari',
  ]);
});

test.each([
  ['2026-12-03', 'donderdag 3 december'],
  ['2027-03-28', 'zondag 28 maart'],
  ['2028-02-29', 'dinsdag 29 februari'],
  ['2026-12-31', 'donderdag 31 december'],
  ['2027-01-01', 'vrijdag 1 januari'],
])('%s is said with its weekday and without its year', (day, said) => {
  expect(sayDay(day)).toBe(said);
});

test.each([
  ['09:30', '9.30 uur'],
  ['16:00', '16 uur'],
  ['00:00', '0 uur'],
  ['08:05', '8.05 uur'],
])('%s is said as %s', (time, said) => {
  expect(sayTime(time)).toBe(said);
});

test('hours run from one time to another', () => {
  expect(sayHours('09:30', '16:00')).toBe('van 9.30 tot 16 uur');
  expect(sayHours('09:00', '12:30')).toBe('van 9 tot 12.30 uur');
});

test('a deadline names the day and the hour', () => {
  expect(sayDayAndTime({ day: '2026-11-27', time: '17:00' })).toBe('vrijdag 27 november, 17 uur');
});

test.each([
  [4300, '€\u00a043,00'],
  [5, '€\u00a00,05'],
  [0, '€\u00a00,00'],
  [123450, '€\u00a01.234,50'],
])('%i cents never break over two lines', (cents, said) => {
  expect(sayMoney(cents)).toBe(said);
});

test('things are named one after the other', () => {
  expect(sayTogether(['je busticket'])).toBe('je busticket');
  expect(sayTogether(['Erik', 'Sam', 'Naïma'])).toBe('Erik, Sam en Naïma');
});

test('a code is read aloud as four and four', () => {
  expect(sayCode('41820753')).toBe('4182 0753');
});
