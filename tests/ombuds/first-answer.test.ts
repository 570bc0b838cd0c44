import { firstAnswerBy } from '@app/domain/ombuds/first-answer';
import { isWorkingDay } from '@app/domain/working-hours';
import { addDays } from '@app/domain/day';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['a Monday', '2026-11-23', '2026-11-26'],
  ['a Wednesday, over a weekend', '2026-11-25', '2026-11-30'],
  ['a Friday', '2026-11-27', '2026-12-02'],
  ['a Saturday, as a Friday', '2026-11-28', '2026-12-02'],
  ['before Christmas on a Friday', '2026-12-23', '2026-12-29'],
])('a concern of %s is answered by', (_, told, by) => {
  expect(firstAnswerBy(told)).toBe(by);
});

test('it is three working days later, whatever day it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const told = addDays('2020-01-01', days);
      const by = firstAnswerBy(told);
      let counted = 0;
      for (let day = addDays(told, 1); day <= by; day = addDays(day, 1))
        if (isWorkingDay(day)) counted += 1;
      expect(counted).toBe(3);
      expect(isWorkingDay(by)).toBe(true);
    }),
  );
});
