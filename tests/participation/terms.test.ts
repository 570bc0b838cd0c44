import {
  firstTerms,
  termsNames,
  termsOfStored,
  termsOn,
  type StoredTerms,
} from '@app/domain/participation/terms';
import fc from 'fast-check';
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

test('of a version stored before a number was known, that number is as first proposed, whatever stands beside it', () => {
  const { level: _, ...older } = firstTerms.twoCoaches;
  const stored = termsOfStored({
    version: 2,
    startsOn: '2027-01-01',
    twoCoaches: { ...older, moreParticipantsThan: 10 },
  });
  expect(stored.twoCoaches).toEqual({ ...firstTerms.twoCoaches, moreParticipantsThan: 10 });
});

test('whatever numbers a stored version lacks, each is there once read, and none of what it has is lost', () => {
  const fields = termsNames.flatMap((name) =>
    Object.keys(firstTerms[name]).map((field) => ({ name, field })),
  );
  fc.assert(
    fc.property(fc.subarray(fields), (kept) => {
      const stored: Record<string, Record<string, string>> = {};
      for (const { name, field } of kept) (stored[name] ??= {})[field] = 'stored';
      const read = termsOfStored({
        ...(stored as Omit<StoredTerms, 'version' | 'startsOn'>),
        version: 2,
        startsOn: '2027-01-01',
      });
      for (const { name, field } of fields) {
        const numbers = (of: object) => (of as Record<string, unknown>)[field];
        expect(numbers(read[name])).toBe(stored[name]?.[field] ?? numbers(firstTerms[name]));
      }
    }),
  );
});
