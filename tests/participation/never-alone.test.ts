import { neverAlone } from '@app/domain/participation/conditions/never-alone';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { sessionFacts } from '../factories/participation.ts';

const judge = (...hours: [string, string][]) =>
  neverAlone.judge(
    sessionFacts({
      from: '09:30',
      until: '16:00',
      trainers: hours.map(([from, until], number) => ({ personId: `${number}`, from, until })),
    }),
    firstTerms,
  );

test('a trainer from beginning to end', () => {
  expect(judge(['09:30', '16:00'])).toBe('met');
});

test('two trainers who take over from each other leave nobody alone', () => {
  expect(judge(['12:00', '17:00'], ['09:00', '12:00'])).toBe('met');
});

test('no trainer at all', () => {
  expect(judge()).toEqual({ kind: 'no-trainer' });
});

test('one minute without a trainer is a minute too many', () => {
  const gap = (from: string, until: string) => ({ kind: 'trainer-not-all-day', from, until });
  expect(judge(['09:31', '16:00'])).toEqual(gap('09:30', '09:31'));
  expect(judge(['09:30', '15:59'])).toEqual(gap('15:59', '16:00'));
  expect(judge(['09:30', '12:00'], ['12:01', '16:00'])).toEqual(gap('12:00', '12:01'));
});

test('a trainer before or after the day is not there', () => {
  expect(judge(['07:00', '09:30'])).toMatchObject({ from: '09:30', until: '16:00' });
  expect(judge(['16:00', '18:00'])).toMatchObject({ from: '09:30', until: '16:00' });
});

test('nobody may set this aside', () => {
  expect(Object.values(neverAlone.weights)).toEqual([
    { level: 'blocks', liftedBy: 'nobody', remedy: 'find-trainer' },
    { level: 'blocks', liftedBy: 'nobody', remedy: 'find-trainer' },
  ]);
});
