import { addDays, weekdayOf } from '@app/domain/day';
import { readDay } from '@app/domain/written-day';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const names =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const weekdays = ['ma', 'dinsdag', 'wo', 'donderdag', 'vr', 'zaterdag', 'zo'];
const days = fc.integer({ min: 0, max: 36_000 }).map((after) => addDays('1971-01-01', after));

test('every day is understood in each of the ways people write it', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [year, month, date] = [day.slice(0, 4), Number(day.slice(5, 7)), Number(day.slice(8))];
      const weekday = weekdays[weekdayOf(day) - 1];
      for (const text of [
        day,
        `${day} 00:00`,
        `${date}/${month}/${year}`,
        `${day.slice(8)}-${day.slice(5, 7)}-${year}`,
        `${date}.${month}.${year}`,
        `${date} ${names[month - 1]} ${year}`,
        `${weekday} ${date}/${month}/${year}`,
        `${weekday}, ${date} ${names[month - 1]?.slice(0, 3)}. ${year}`,
      ])
        expect(readDay(text), text).toEqual({ value: day });
    }),
  );
});

test('a day that does not exist is named, whatever the month', () => {
  for (const text of [
    '31/02/2024',
    '29/02/2027',
    '31/04/2027',
    '0/1/2027',
    '1/13/2027',
    '2027-02-29',
  ])
    expect(readDay(text)).toEqual({ problem: 'no-such-day', text });
  expect(readDay('29/02/2028')).toEqual({ value: '2028-02-29' });
});

test('two figures are a year between 1970 and 2069', () => {
  expect(readDay('6/2/22')).toEqual({ value: '2022-02-06' });
  expect(readDay('1/1/69')).toEqual({ value: '2069-01-01' });
  expect(readDay('1/1/70')).toEqual({ value: '1970-01-01' });
});

test("a spreadsheet's own number is a day", () => {
  expect(readDay('46413')).toEqual({ value: '2027-01-26' });
  expect(readDay('4641')).toMatchObject({ problem: 'not-a-day' });
});

test('half a day is named for what lacks', () => {
  expect(readDay('26/01')).toMatchObject({ problem: 'no-year' });
  expect(readDay('26 januari')).toMatchObject({ problem: 'no-year' });
  expect(readDay('maart 2019')).toMatchObject({ problem: 'only-a-month' });
  expect(readDay('03/2019')).toMatchObject({ problem: 'only-a-month' });
});

test('a weekday that is not that of the day is asked about', () => {
  expect(readDay('maandag 26/01/2027')).toMatchObject({ problem: 'other-weekday' });
});

test('a year far away is a slip', () => {
  expect(readDay('26/01/1899')).toMatchObject({ problem: 'year-out-of-reach' });
  expect(readDay('26/01/2101')).toMatchObject({ problem: 'year-out-of-reach' });
});

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readDay(text);
      expect('value' in read || read.text === text).toBe(true);
    }),
  );
});
