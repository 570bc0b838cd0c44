import { dayOrders } from '@app/domain/day-order';
import { readDay } from '@app/domain/written-day';
import { readTime } from '@app/domain/written-time';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const days = (
  cells: string[],
  more: { keepsDays?: boolean; readAs?: Record<string, string> } = {},
) => {
  const rows = cells.map((cell, at) => ({ line: at + 2, cells: [cell] }));
  const table = { headers: ['Datum'], rows, keepsDays: more.keepsDays ?? false };
  const { orders, readings } = dayOrders(table, ['day'], ['day'], more.readAs ?? {});
  return { reading: readings[0], read: cells.map((cell) => readDay(cell, orders[0])) };
};

test('one day that can only be month first doubts every day of its column', () => {
  const cells = ['02/03/2027', '01/26/2027', '25/01/2027', '3 mei 2027'];
  const { reading, read } = days(cells);
  expect(read).toEqual([
    ...cells.slice(0, 3).map((text) => ({ problem: 'day-or-month', text })),
    { value: '2027-05-03' },
  ]);
  expect(reading).toMatchObject({
    what: 'day-order',
    asks: true,
    about: 'Datum',
    choices: [
      { value: 'day-first', sample: ['', '2027-03-02', '2027-01-25'] },
      { value: 'month-first', sample: ['2027-01-26', '2027-02-03', ''] },
    ],
  });
  const chosen = days(cells, { readAs: { 'day-order.0': 'month-first' } });
  expect(chosen.reading).toMatchObject({ asks: false, chosen: 'month-first' });
  expect(chosen.read.slice(0, 2)).toEqual([{ value: '2027-02-03' }, { value: '2027-01-26' }]);
});

test('what stands around such a day hides it from nobody', () => {
  for (const text of ["'01/26/2027", '="01/26/2027"', '01/26/2027.', '\u200e01/26/2027 09:30'])
    expect(days([text, '02/03/2027']).reading, text).toMatchObject({ asks: true });
});

test('a column without such a day is sure, and so is a day with its year in front', () => {
  expect(days(['02/03/2027', '25/01/2027']).reading).toBeUndefined();
  expect(days(['01/26/2027', '2027-03-02']).read[1]).toEqual({ value: '2027-03-02' });
});

test('a workbook that kept days may have turned them round', () => {
  const cells = ['01/26/2027', '2027-03-02', '2027-03-25'];
  expect(days(cells, { keepsDays: true }).read[1]).toMatchObject({ problem: 'day-or-month' });
  const chosen = days(cells, { keepsDays: true, readAs: { 'day-order.0': 'month-first' } });
  expect(chosen.read.slice(1)).toEqual([{ value: '2027-02-03' }, { value: '2027-03-25' }]);
});

test('a moment is taken by the clock in Brussels, around midnight and when the clock changes', () => {
  const at = (text: string) => [readDay(text), readTime(text)];
  const is = (day: string, time: string) => [{ value: day }, { value: time }];
  expect(at('2027-01-25T23:30:00Z')).toEqual(is('2027-01-26', '00:30'));
  expect(at('2027-06-30T22:00:00.000Z')).toEqual(is('2027-07-01', '00:00'));
  expect(at('2027-01-26T09:30:00+01:00')).toEqual(is('2027-01-26', '09:30'));
  expect(at('2027-01-26T00:30+0300')).toEqual(is('2027-01-25', '22:30'));
  expect(at('2027-03-28T01:00:00Z')).toEqual(is('2027-03-28', '03:00'));
  expect(at('2027-10-31T01:00:00Z')).toEqual(is('2027-10-31', '02:00'));
  expect(at('2027-01-26T09:30')).toEqual(is('2027-01-26', '09:30'));
  expect(readDay('0001-01-01T00:00:00Z')).toMatchObject({ problem: 'year-out-of-reach' });
  expect(readDay('2027-02-30T09:00:00Z')).toHaveProperty('problem');
});

test('any moment is the day that the clock in Brussels shows', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-02'), max: new Date('2090-01-01'), noInvalidDate: true }),
      (moment) => {
        const shown = moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
        expect(readDay(moment.toISOString())).toEqual({ value: shown });
      },
    ),
  );
});
