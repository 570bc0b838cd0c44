import { balanceOfNumbers } from '@app/domain/participation/conditions/balance-of-numbers';
import type { SessionFacts } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { sessionFacts } from '../factories/participation.ts';

const judge = (different: Partial<SessionFacts>) =>
  balanceOfNumbers.judge(sessionFacts(different), firstTerms);
const two = ['els', 'erik'].map((coachId) => ({ coachId, timesBefore: 9 }));

test('twelve per coach is fine, one more warns', () => {
  expect(judge({ participants: 12 })).toBe('met');
  expect(judge({ participants: 13 })).toEqual({
    kind: 'many-per-coach',
    participants: 13,
    coaches: 1,
    agreed: 12,
  });
  expect(judge({ participants: 24, coaches: two })).toBe('met');
  expect(judge({ participants: 25, coaches: two })).toMatchObject({ kind: 'many-per-coach' });
});

test('twenty per coach warns, one more blocks', () => {
  expect(judge({ participants: 20 })).toMatchObject({ kind: 'many-per-coach' });
  expect(judge({ participants: 21 })).toMatchObject({ kind: 'too-many-per-coach', agreed: 20 });
  expect(balanceOfNumbers.weights['many-per-coach'].level).toBe('warns');
  expect(balanceOfNumbers.weights['too-many-per-coach'].level).toBe('blocks');
});

test('a group of unknown size is filled in', () => {
  expect(judge({ participants: null })).toBe('unknown');
});

test('without a coach there is nothing to weigh yet', () => {
  expect(judge({ coaches: [], coachesNeeded: 0 })).toBe('too-early');
});
