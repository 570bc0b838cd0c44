import { firstTerms, termsOn, type Terms } from '@app/domain/participation/terms';
import { minutesBetween, withTravelTime } from '@app/domain/participation/travel';
import { expect, test } from 'vitest';

const today = '2027-02-05';
const way = { towns: ['Geel', 'Lier'] as [string, string], minutes: 40 };
const version = (different: Partial<Terms>): Terms => ({ ...firstTerms, ...different });

test('the way is as long in both directions, and within a town there is none', () => {
  expect(minutesBetween('Lier', 'Geel', [way])).toBe(40);
  expect(minutesBetween('Geel', 'Lier', [way])).toBe(40);
  expect(minutesBetween('Lier', 'Lier', [])).toBe(0);
  expect(minutesBetween('Lier', 'Mol', [way])).toBeNull();
});

test('what somebody says about a way holds from today, and not before', () => {
  const added = withTravelTime([firstTerms], today, way);
  expect(added.map(({ version: one, startsOn }) => [one, startsOn])).toEqual([[2, today]]);
  const all = [firstTerms, ...added];
  expect(termsOn(all, today).travel).toEqual([way]);
  expect(termsOn(all, '2027-02-04').travel).toEqual([]);
});

test('a second time on the same day, and in the other direction, replaces the first', () => {
  const once = [firstTerms, ...withTravelTime([firstTerms], today, way)];
  const again = withTravelTime(once, today, { towns: ['Lier', 'Geel'], minutes: 55 });
  expect(again.map(({ version: one }) => one)).toEqual([3]);
  expect(termsOn([...once, ...again], today).travel).toEqual([
    { towns: ['Lier', 'Geel'], minutes: 55 },
  ]);
});

test('terms that were decided for later keep what is theirs, and know the way too', () => {
  const later = version({ version: 2, startsOn: '2027-06-01', byPost: { days: 5 } });
  const all = [firstTerms, later, ...withTravelTime([firstTerms, later], today, way)];
  expect(termsOn(all, today)).toMatchObject({ byPost: { days: 3 }, travel: [way] });
  expect(termsOn(all, '2027-06-01')).toMatchObject({ byPost: { days: 5 }, travel: [way] });
});
