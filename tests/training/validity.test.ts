import { addDays, addMonths, type Day } from '@app/domain/day';
import { standingOn, validUntil, type Followed } from '@app/domain/training/validity';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const followed = (different: Partial<Followed>): Followed => ({
  completedOn: [],
  refreshedOn: [],
  extensions: [],
  ...different,
});
const yearly = {
  followed: { months: 12, window: 3 },
  refreshed: { months: 6, window: 1 },
};
const without = { ...yearly, followed: { months: null, window: 3 } };
const today = '2027-03-14';
const until = (different: Partial<Followed>, on: Day = today) =>
  validUntil(followed(different), yearly, on);

test('what nobody followed by then counts for nothing', () => {
  expect(until({})).toBeNull();
  expect(until({ completedOn: ['2027-03-15'] })).toBeNull();
  expect(until({ completedOn: ['2027-03-14'] })).toBe('2028-03-14');
  expect(until({ refreshedOn: ['2027-01-01'] })).toBeNull();
});

test('on 29 February a year ends on the last day of February', () => {
  expect(until({ completedOn: ['2024-02-29'] })).toBe('2025-02-28');
  expect(until({ completedOn: ['2023-02-28'] })).toBe('2024-02-28');
});

test('it counts on its last day, and not on the day after', () => {
  expect(standingOn('2027-03-14', 3, '2027-03-14')).toBe('runs-out');
  expect(standingOn('2027-03-14', 3, '2027-03-15')).toBe('ran-out');
});

test('it is time to refresh it from the first day of the window, and not a day before', () => {
  expect(standingOn('2027-03-14', 3, '2026-12-13')).toBe('valid');
  expect(standingOn('2027-03-14', 3, '2026-12-14')).toBe('runs-out');
  expect(standingOn('2027-05-31', 3, '2027-02-27')).toBe('valid');
  expect(standingOn('2027-05-31', 3, '2027-02-28')).toBe('runs-out');
});

test('without an end it never runs out, on whatever day it was followed', () => {
  expect(validUntil(followed({ completedOn: [null] }), without, today)).toBe('always');
  expect(standingOn('always', 3, '2199-01-01')).toBe('valid');
});

test('a day that nobody knows gives no end, until something later does', () => {
  expect(until({ completedOn: [null] })).toBe('unknown');
  expect(standingOn('unknown', 3, today)).toBe('day-unknown');
  expect(until({ completedOn: [null, '2026-05-01'] })).toBe('2027-05-01');
  expect(until({ completedOn: [null], refreshedOn: ['2027-01-10'] })).toBe('2027-07-10');
});

test('an extension moves everybody who followed it by that day, and nobody back', () => {
  const longer = { decidedOn: '2027-02-01', until: '2027-12-31' };
  const extended = (completedOn: Day | null) =>
    until({ completedOn: [completedOn], extensions: [longer] });
  expect(extended('2027-02-01')).toBe('2028-02-01');
  expect(extended('2026-04-01')).toBe('2027-12-31');
  expect(extended('2027-02-02')).toBe('2028-02-02');
  expect(extended(null)).toBe('2027-12-31');
  const soon = { decidedOn: '2027-02-01', until: '2027-02-10' };
  expect(until({ completedOn: ['2026-04-01'], extensions: [soon] })).toBe('2027-04-01');
  const later = { decidedOn: '2027-02-01', until: '2029-01-01' };
  expect(until({ completedOn: ['2027-02-02'], extensions: [later] })).toBe('2028-02-02');
});

const day = fc.integer({ min: -1500, max: 1500 }).map((days) => addDays(today, days));
const anyFollowed = fc.record({
  completedOn: fc.array(fc.option(day), { maxLength: 3 }),
  refreshedOn: fc.array(fc.option(day), { maxLength: 3 }),
  extensions: fc.array(fc.record({ decidedOn: day, until: day }), { maxLength: 3 }),
});

test('whatever more she follows, and however often it is extended, its end never moves back', () => {
  fc.assert(
    fc.property(anyFollowed, anyFollowed, day, (one, more, on) => {
      const both = {
        completedOn: [...one.completedOn, ...more.completedOn],
        refreshedOn: [...one.refreshedOn, ...more.refreshedOn],
        extensions: [...one.extensions, ...more.extensions],
      };
      const [alone, together] = [one, both].map((all) => validUntil(all, yearly, on));
      if (alone !== null && alone !== 'unknown') expect(together! >= alone!).toBe(true);
      if (alone !== null) expect(together).not.toBeNull();
    }),
  );
});

test('whatever day it ends, what runs out soon is a stretch just before it', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 24 }), day, (end, window, on) => {
      const soon = addMonths(end, -window) <= on && on <= end;
      expect(standingOn(end, window, on) === 'runs-out').toBe(soon);
    }),
  );
});
