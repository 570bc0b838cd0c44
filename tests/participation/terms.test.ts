import { firstTerms, termsOn } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';

const second = { ...firstTerms, version: 2, startsOn: '2027-03-01' };
const third = { ...firstTerms, version: 3, startsOn: '2027-03-01' };

test('terms hold from their day on', () => {
  expect(termsOn([second, firstTerms], '2027-02-28').version).toBe(1);
  expect(termsOn([second, firstTerms], '2027-03-01').version).toBe(2);
});

test('of two that begin on one day the later version holds, in any order', () => {
  expect(termsOn([third, second], '2027-03-01').version).toBe(3);
  expect(termsOn([second, third], '2027-03-01').version).toBe(3);
});

test('before anything was agreed the first proposal holds', () => {
  expect(termsOn([], '2027-03-01')).toBe(firstTerms);
  expect(termsOn([second], '2019-01-01')).toBe(firstTerms);
});
