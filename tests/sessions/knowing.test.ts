import { addDays, daysBetween, weekdayOf } from '@app/domain/day';
import { publicHolidayOn } from '@app/domain/holidays';
import { askedFrom, workingDayAfter } from '@app/domain/sessions/knowing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** A Monday, with no public holiday near. */
const monday = '2027-01-11';

describe('somebody is asked whether she knows', () => {
  test.each([
    ['two working days after the letter', monday, '2027-02-01', '2027-01-13'],
    ['over a weekend', '2027-01-15', '2027-02-01', '2027-01-19'],
    ['over a holiday', '2026-12-23', '2027-02-01', '2026-12-28'],
    ['two days before the day, where that is earlier', monday, '2027-01-14', '2027-01-12'],
    ['at once, where the day is that near', monday, '2027-01-13', monday],
    ['at once, the day before', monday, '2027-01-12', monday],
    ['at once, on the day itself', monday, monday, monday],
  ])('%s', (_, toldOn, day, from) => {
    expect(askedFrom({ toldOn, day })).toBe(from);
  });
});

const anyDay = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2026-01-01', days));
const told = fc.record({ toldOn: anyDay, ahead: fc.integer({ min: 0, max: 120 }) });
const about = told.map(({ toldOn, ahead }) => ({ toldOn, day: addDays(toldOn, ahead) }));

test('never before the letter, and never later than two days before the day as long as that is to come', () => {
  fc.assert(
    fc.property(about, ({ toldOn, day }) => {
      const from = askedFrom({ toldOn, day });
      expect(from >= toldOn).toBe(true);
      if (daysBetween(toldOn, day) >= 2) expect(daysBetween(from, day)).toBeGreaterThanOrEqual(2);
      else expect(from).toBe(toldOn);
    }),
  );
});

test('a day that is further away never asks sooner', () => {
  fc.assert(
    fc.property(about, ({ toldOn, day }) => {
      const later = askedFrom({ toldOn, day: addDays(day, 1) });
      expect(later >= askedFrom({ toldOn, day })).toBe(true);
    }),
  );
});

test('so many working days lie between, and it is one itself', () => {
  const isWorking = (day: string) => weekdayOf(day) <= 5 && publicHolidayOn(day) === null;
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 10 }), (day, count) => {
      const until = workingDayAfter(day, count);
      const between = Array.from({ length: daysBetween(day, until) }, (_, at) =>
        addDays(day, at + 1),
      );
      expect(isWorking(until)).toBe(true);
      expect(between.filter(isWorking)).toHaveLength(count);
    }),
  );
});
