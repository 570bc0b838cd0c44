import { addMonths } from '@app/domain/day';
import { decidedTogether } from '@app/domain/participation/conditions/decided-together';
import type { OfficeFacts } from '@app/domain/participation/facts';
import { judgeOffice } from '@app/domain/participation/judge';
import { firstTerms } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyOffice } from '../factories/any-facts.ts';
import { allHold, officeFacts } from '../factories/participation.ts';

const judge = (reviews: OfficeFacts['reviews'], today = '2027-03-14') =>
  decidedTogether.judge(officeFacts({ reviews, today }), firstTerms);

const once = (on: string, coaches = 3) => [{ on, coaches }];

test('it holds for a year, to the day', () => {
  expect(judge(once('2026-03-14'))).toBe('met');
  expect(judge(once('2026-03-13'))).toEqual({ kind: 'long-ago', on: '2026-03-13', agreed: 12 });
});

test('a review of 29 February holds until 28 February of the next year', () => {
  expect(judge(once('2028-02-29'), '2029-02-28')).toBe('met');
  expect(judge(once('2028-02-29'), '2029-03-01')).toMatchObject({ kind: 'long-ago' });
  expect(judge(once('2027-02-28'), '2028-02-28')).toBe('met');
  expect(judge(once('2027-02-28'), '2028-02-29')).toMatchObject({ kind: 'long-ago' });
});

test('three coaches decide along, two are too few', () => {
  expect(judge(once('2027-03-01', 3))).toBe('met');
  expect(judge(once('2027-03-01', 2))).toEqual({
    kind: 'few-coaches',
    on: '2027-03-01',
    coaches: 2,
    agreed: 3,
  });
});

test('a small review after a whole one takes nothing away', () => {
  expect(judge([...once('2026-10-01', 3), ...once('2027-02-01', 1)])).toBe('met');
  expect(judge([...once('2026-03-01', 3), ...once('2027-02-01', 1)])).toMatchObject({
    kind: 'few-coaches',
  });
});

test('what nobody wrote down is unknown, and a review that is still to come counts for nothing', () => {
  expect(judge([])).toBe('unknown');
  expect(judge(once('2027-03-15'))).toBe('unknown');
  expect(judge(once('2027-03-14'))).toBe('met');
});

test('it informs, whatever is found', () => {
  fc.assert(
    fc.property(anyOffice, (facts) => {
      const [{ finding, level, liftedBy } = { finding: null }] = judgeOffice(facts, allHold);
      if (finding === 'met') expect(level).toBeUndefined();
      else expect([level, liftedBy]).toEqual(['informs', 'nobody']);
    }),
  );
});

test('one more review never takes what was in order away', () => {
  fc.assert(
    fc.property(anyOffice, fc.nat(5), (facts, coaches) => {
      const before = judge(facts.reviews, facts.today);
      const after = judge([...facts.reviews, { on: facts.today, coaches }], facts.today);
      if (before === 'met') expect(after).toBe('met');
      expect(after === 'met').toBe(before === 'met' || coaches >= 3);
    }),
  );
});

test('the day a year later still holds and the next one does not, on any date', () => {
  const anyDay = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (on, later) => {
      const last = addMonths(on, 12);
      expect(judge(once(on), last)).toBe('met');
      const after = new Date(Date.parse(last) + later * 86_400_000).toISOString().slice(0, 10);
      expect(judge(once(on), after)).toMatchObject({ kind: 'long-ago' });
    }),
  );
});
