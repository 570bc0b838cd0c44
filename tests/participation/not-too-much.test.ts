import { notTooMuch } from '@app/domain/participation/conditions/not-too-much';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { otherPlace, placeFacts } from '../factories/participation.ts';

const judge = (...days: string[]) =>
  notTooMuch.judge(
    placeFacts({ coach: { otherPlaces: days.map((day) => otherPlace(day)) } }),
    firstTerms,
  );

test('twice in a week is fine, a third time warns', () => {
  expect(judge('2027-03-08')).toBe('met');
  expect(judge('2027-03-08', '2027-03-10')).toEqual({
    kind: 'more-than-usual',
    crossed: [{ per: 'week', count: 3, agreed: 2 }],
  });
});

test('six times in a month is fine, a seventh warns', () => {
  const five = ['2027-03-01', '2027-03-03', '2027-03-16', '2027-03-18', '2027-03-23'];
  expect(judge(...five)).toBe('met');
  expect(judge(...five, '2027-03-25')).toMatchObject({
    crossed: [{ per: 'month', count: 7, agreed: 6 }],
  });
});

test('three days in a row is fine, a fourth warns, over the edge of a week and on both sides', () => {
  expect(judge('2027-03-13', '2027-03-15')).toBe('met');
  expect(judge('2027-03-13', '2027-03-15', '2027-03-16')).toMatchObject({
    crossed: [{ per: 'row', count: 4, agreed: 3 }],
  });
});

test('a day between breaks the row', () => {
  expect(judge('2027-03-15', '2027-03-17', '2027-03-12')).toBe('met');
});

test('it warns: only her own limit blocks', () => {
  expect(notTooMuch.weights['more-than-usual'].level).toBe('warns');
});
