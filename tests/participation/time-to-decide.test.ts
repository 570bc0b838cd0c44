import { timeToDecide } from '@app/domain/participation/conditions/time-to-decide';
import type { AskedFacts } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { placeFacts } from '../factories/participation.ts';

const judge = (asked: Partial<AskedFacts>) => timeToDecide.judge(placeFacts({ asked }), firstTerms);

test('fourteen days before the day, seven to answer, is enough', () => {
  expect(judge({ on: '2027-02-28', answerBy: '2027-03-07' })).toBe('met');
});

test('thirteen days is not, and the finding says how many there were', () => {
  expect(judge({ on: '2027-03-01', answerBy: '2027-03-08' })).toEqual({
    kind: 'short-notice',
    days: 13,
    agreed: 14,
  });
});

test('six days to answer is short', () => {
  expect(judge({ on: '2027-02-28', answerBy: '2027-03-06' })).toEqual({
    kind: 'short-to-answer',
    days: 6,
    agreed: 7,
  });
});

test('an urgent question in a talk only informs', () => {
  expect(judge({ on: '2027-03-12', answerBy: '2027-03-13', inATalk: true })).toEqual({
    kind: 'urgent-in-a-talk',
    days: 2,
    agreed: 14,
  });
  expect(timeToDecide.weights['urgent-in-a-talk'].level).toBe('informs');
});

test('a letter that arrives on the last day leaves no time to answer', () => {
  const byPost = { on: '2027-02-01', byPost: true, answer: null };
  expect(judge({ ...byPost, answerBy: '2027-02-04' })).toEqual({ kind: 'arrives-late', days: 3 });
  expect(judge({ ...byPost, answerBy: '2027-02-05' })).toMatchObject({ kind: 'short-to-answer' });
  expect(judge({ ...byPost, byPost: false, answerBy: '2027-02-04' })).toMatchObject({
    kind: 'short-to-answer',
  });
});

test('a coach who answered a letter has read it', () => {
  const late = { on: '2027-02-01', answerBy: '2027-02-04', byPost: true };
  expect(judge({ ...late, answer: 'yes' })).toMatchObject({ kind: 'short-to-answer' });
});

test('before the invitation there is nothing to judge', () => {
  expect(judge({ on: null, answerBy: null, answer: null })).toBe('too-early');
});

test('a yes of which we do not know when we asked is not on time by itself', () => {
  expect(judge({ on: null, answer: 'yes' })).toBe('unknown');
  expect(judge({ on: 'unknown' })).toBe('unknown');
});

test('it warns, and never stands in the way of a coach who wants to come', () => {
  expect(timeToDecide.weights['short-notice']).toMatchObject({
    level: 'warns',
    liftedBy: 'coordinator',
  });
});
