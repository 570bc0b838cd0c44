import { firstTerms, termsOfStored } from '@app/domain/participation/terms';
import {
  historyOf,
  isSame,
  overTime,
  type DecidedTerms,
} from '@app/domain/participation/terms-over-time';
import { expect, test } from 'vitest';

const decision = { on: '2026-11-30', with: 'teamvergadering', why: 'Te veel.', by: 'Hilde' };
const first: DecidedTerms = { ...firstTerms, decision: null, carriedFrom: null };
const version = (
  number: number,
  startsOn: string,
  perWeek: number,
  carriedFrom: number | null,
) => ({
  ...first,
  version: number,
  startsOn,
  notTooMuch: { ...first.notTooMuch, perWeek },
  decision,
  carriedFrom,
});
const perWeek = ({ notTooMuch }: DecidedTerms | typeof firstTerms) => notTooMuch;

test('what holds today, and what it becomes on the day that changes it', () => {
  const all = [first, version(2, '2027-01-01', 3, null)];
  expect(overTime(all, '2026-12-31', perWeek)).toEqual({
    now: firstTerms.notTooMuch,
    later: [{ from: '2027-01-01', is: { ...firstTerms.notTooMuch, perWeek: 3 } }],
  });
  expect(overTime(all, '2027-01-01', perWeek)).toEqual({
    now: { ...firstTerms.notTooMuch, perWeek: 3 },
    later: [],
  });
});

test('a later version that says the same of it is no change of it', () => {
  expect(overTime([first, version(2, '2027-01-01', 2, null)], '2026-12-31', perWeek).later).toEqual(
    [],
  );
});

test('a decision stands in the history once, also when it was carried into later versions', () => {
  const all = [first, version(2, '2027-01-01', 3, null), version(3, '2027-03-01', 3, 2)];
  expect(historyOf(all, perWeek)).toEqual([
    {
      ...decision,
      from: '2027-01-01',
      was: firstTerms.notTooMuch,
      is: { ...firstTerms.notTooMuch, perWeek: 3 },
    },
  ]);
  expect(historyOf(all, ({ byPost }) => byPost)).toEqual([]);
});

test('the newest decision stands first, and says what it was on its own day', () => {
  const all = [first, version(2, '2027-03-01', 3, null), version(3, '2027-01-01', 4, null)];
  expect(
    historyOf(all, perWeek).map(({ from, was, is }) => [from, was.perWeek, is.perWeek]),
  ).toEqual([
    ['2027-01-01', 2, 4],
    ['2027-03-01', 2, 3],
  ]);
});

test('numbers that a database stored in another order are the same', () => {
  const stored = termsOfStored({
    version: 2,
    startsOn: '2027-01-01',
    notTooMuch: { inARow: 3, perMonth: 6, perWeek: 2 },
  });
  expect(isSame(stored.notTooMuch, firstTerms.notTooMuch)).toBe(true);
  expect(isSame({ ...stored.notTooMuch, inARow: 4 }, firstTerms.notTooMuch)).toBe(false);
  expect(isSame(null, '2027-01-01')).toBe(false);
});
