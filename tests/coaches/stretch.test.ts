import { stretchesOf } from '@app/domain/coaches/stretch';
import { addDays, type Day } from '@app/domain/day';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const someDays = fc
  .array(fc.nat({ max: 60 }), { maxLength: 40 })
  .map((numbers) => numbers.map((number) => addDays('2026-12-01', number)));

const daysIn = ({ from, until }: { from: Day; until: Day }): Day[] =>
  from > until ? [] : [from, ...daysIn({ from: addDays(from, 1), until })];

test('stretches hold exactly the days, in order, and never touch', () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const stretches = stretchesOf(days);
      expect(stretches.flatMap(daysIn)).toEqual([...new Set(days)].sort());
      for (const [at, { from }] of stretches.slice(1).entries())
        expect(from > addDays(stretches[at]!.until, 1)).toBe(true);
    }),
  );
});

test('the turn of the year and of summer time is one day later', () => {
  expect(stretchesOf(['2027-01-01', '2026-12-31'])).toEqual([
    { from: '2026-12-31', until: '2027-01-01' },
  ]);
  expect(stretchesOf(['2027-03-28', '2027-03-29', '2027-03-27'])).toHaveLength(1);
});
