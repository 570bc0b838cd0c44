import { addDays, daysBetween, weekdayOf } from '@app/domain/day';
import {
  publicHolidayOn,
  schoolHolidayNames,
  schoolHolidayOn,
  schoolHolidaysOf,
} from '@app/domain/holidays';
import { holidaysIn } from '@app/web/src/lib/calendar/holidays.ts';
import { getHolidays } from '@itenium/date-holidays-be';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const years = Array.from({ length: 21 }, (_, at) => 2015 + at);

test.each(years)('the public holidays of %d are those of another library', (year) => {
  const first = `${year}-01-01`;
  const days = Array.from({ length: daysBetween(first, `${year + 1}-01-01`) }, (_, at) =>
    addDays(first, at),
  );
  const theirs = getHolidays(year).map(({ date }) =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  );
  expect(days.filter((day) => publicHolidayOn(day) !== null)).toEqual(theirs.toSorted());
});

/** As schools published them, and the table of what was settled for this product. */
test.each([
  ['autumn', '2018-10-29', '2018-11-04'],
  ['christmas', '2018-12-24', '2019-01-06'],
  ['carnival', '2019-03-04', '2019-03-10'],
  ['easter', '2019-04-08', '2019-04-21'],
  ['autumn', '2019-10-28', '2019-11-03'],
  ['christmas', '2019-12-23', '2020-01-05'],
  ['carnival', '2020-02-24', '2020-03-01'],
  ['easter', '2020-04-06', '2020-04-19'],
  ['autumn', '2020-11-02', '2020-11-08'],
  ['christmas', '2020-12-21', '2021-01-03'],
  ['carnival', '2021-02-15', '2021-02-21'],
  ['easter', '2021-04-05', '2021-04-18'],
  ['autumn', '2021-11-01', '2021-11-07'],
  ['christmas', '2021-12-27', '2022-01-09'],
  ['carnival', '2022-02-28', '2022-03-06'],
  ['easter', '2022-04-04', '2022-04-17'],
  ['carnival', '2024-02-12', '2024-02-18'],
  ['easter', '2024-04-01', '2024-04-14'],
  ['autumn', '2024-10-28', '2024-11-03'],
  ['christmas', '2024-12-23', '2025-01-05'],
  ['carnival', '2025-03-03', '2025-03-09'],
  ['easter', '2025-04-07', '2025-04-20'],
  ['autumn', '2025-10-27', '2025-11-02'],
  ['christmas', '2025-12-22', '2026-01-04'],
  ['carnival', '2026-02-16', '2026-02-22'],
  ['easter', '2026-04-06', '2026-04-19'],
  ['autumn', '2026-11-02', '2026-11-08'],
  ['christmas', '2026-12-21', '2027-01-03'],
  ['carnival', '2027-02-08', '2027-02-14'],
  ['easter', '2027-03-29', '2027-04-11'],
  ['summer', '2027-07-01', '2027-08-31'],
] as const)('%s is from %s until %s, the days around it are school', (name, from, until) => {
  expect([schoolHolidayOn(from), schoolHolidayOn(until)]).toEqual([
    { name, from, until },
    { name, from, until },
  ]);
  expect(schoolHolidayOn(addDays(from, -1))).toBeNull();
  expect(schoolHolidayOn(addDays(until, 1))).toBeNull();
});

test('in any year there are five, apart from each other, from a Monday until a Sunday but for the summer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), (year) => {
      const all = schoolHolidaysOf(year);
      expect(all.map(({ name }) => name)).toEqual(schoolHolidayNames);
      for (const { name, from, until } of all)
        if (name !== 'summer') expect([weekdayOf(from), weekdayOf(until)]).toEqual([1, 7]);
      for (const [at, { from }] of all.slice(1).entries()) expect(all[at]!.until < from).toBe(true);
      expect(schoolHolidayOn(`${year}-11-01`)?.name ?? weekdayOf(`${year}-11-01`)).toBe(
        weekdayOf(`${year}-11-01`) === 7 ? 7 : 'autumn',
      );
    }),
  );
});

test('the calendar names the holidays of its month, a public one before the school holiday it is in', () => {
  expect(holidaysIn('2026-12')).toEqual([
    { name: 'Kerstmis', from: '2026-12-25', until: '2026-12-25' },
    { name: 'Nieuwjaar', from: '2027-01-01', until: '2027-01-01' },
    {
      name: 'Kerstvakantie',
      from: '2026-12-21',
      until: '2027-01-03',
      line: 'Tot en met 3 januari.',
    },
  ]);
  expect(holidaysIn('2024-04')[0]).toEqual({
    name: 'Paasmaandag',
    from: '2024-04-01',
    until: '2024-04-01',
    line: 'Paasvakantie: tot en met 14 april.',
  });
  expect(holidaysIn('2026-09')).toEqual([
    expect.objectContaining({ name: 'Zomervakantie', until: '2026-08-31' }),
  ]);
});
