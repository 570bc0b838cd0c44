import { daySuits } from '@app/domain/participation/conditions/day-suits';
import { groupOf, judgePlace } from '@app/domain/participation/judge';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlace } from '../factories/any-facts.ts';
import { allHold, placeFacts } from '../factories/participation.ts';

const on = '2026-11-14';
const judge = (
  said: 'yes' | 'no' | 'undecided' | null,
  answer: 'yes' | 'no' | 'undecided' | null = null,
) =>
  daySuits.judge(
    placeFacts({ coach: { saidOfDay: said && { answer: said, on } }, asked: { answer } }),
    allHold,
  );

test('a no in a round stops the question, with the day she said it', () => {
  expect(judge('no')).toEqual({ kind: 'does-not-suit', on });
  expect(judge('no', 'undecided')).toEqual({ kind: 'does-not-suit', on });
});

test('her yes to the question about the day says more', () => {
  expect(judge('no', 'yes')).toBe('met');
});

test.each([null, 'yes', 'undecided'] as const)('%s in a round stops nothing', (said) => {
  expect(judge(said)).toBe('met');
});

test('a yes in a round never beats a limit of hers, nor anything else', () => {
  fc.assert(
    fc.property(anyPlace, (facts) => {
      const told = (saidOfDay: typeof facts.coach.saidOfDay) =>
        judgePlace({ ...facts, coach: { ...facts.coach, saidOfDay } }, allHold);
      const [silent, yes] = [told(null), told({ answer: 'yes', on })];
      expect(yes).toEqual(silent);
      expect(groupOf(yes)).toBe(groupOf(silent));
    }),
  );
});
