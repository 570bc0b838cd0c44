import { meantAmongDays } from '@app/domain/search/days-meant';
import { addDays, weekdayOf } from '@app/domain/day';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const today = '2027-03-01';
const meant = (search: string) => meantAmongDays(search, today);
const dated = (search: string) => meant(search)[1];

const day = fc.nat(3500).map((days) => addDays('2019-01-01', days));
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );

test('a day is meant however it is typed, with and without its year and weekday', () => {
  fc.assert(
    fc.property(day, (date) => {
      const [year, month, number] = date.split('-').map(Number) as [number, number, number];
      const weekday = weekdays[weekdayOf(date) - 1]!;
      for (const short of [`${number}/${month}`, `${number}-${month}`, `${number}.${month}`])
        expect(dated(short)?.days, short).toContain(date);
      for (const long of [
        `${number} ${months[month - 1]}`,
        `${weekday} ${number} ${months[month - 1]}`,
        `op ${weekday.slice(0, 2)} ${number}/${month}`,
      ])
        expect(dated(long)?.days, long).toContain(date);
      for (const whole of [
        date,
        `${number}/${month}/${year}`,
        `${weekday} ${number}-${month}-${year}`,
      ])
        expect(dated(whole)?.days, whole).toEqual([date]);
    }),
  );
});

test('what stands around a date is sought on that day, and the words alone still count', () => {
  expect(meant('geel 14 maart 2027 rouw')).toEqual([
    { days: null, words: 'geel 14 maart 2027 rouw' },
    { days: ['2027-03-14'], words: 'geel rouw' },
  ]);
});

test('of another weekday there is no such day, and it is sought as a word', () => {
  expect(dated('zondag 14 maart 2027')).toEqual({ days: ['2027-03-14'], words: '' });
  expect(dated('dinsdag 14 maart 2027')).toEqual({ days: ['2027-03-14'], words: 'dinsdag' });
});

test.each(['', 'geel', '14', '45000', '2.14', '31/2', 'maart 2027'])(
  'there is no day in %j',
  (search) => {
    expect(meant(search)).toEqual([{ days: null, words: search }]);
  },
);
