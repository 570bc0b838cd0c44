import { ownYes } from '@app/domain/participation/conditions/own-yes';
import type { AskedFacts } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { placeFacts } from '../factories/participation.ts';

const judge = (asked: Partial<AskedFacts>, today = '2027-02-08') =>
  ownYes.judge(placeFacts({ asked, session: { today } }), firstTerms);

test('her own yes is enough', () => {
  expect(judge({ answer: 'yes' })).toBe('met');
});

test('a no is a no, and nobody sets it aside', () => {
  expect(judge({ answer: 'no' })).toEqual({ kind: 'said-no' });
  expect(ownYes.weights['said-no']).toEqual({ level: 'blocks', liftedBy: 'nobody' });
});

test('until the last day to answer, silence is only early', () => {
  expect(judge({ answer: null })).toBe('too-early');
  expect(judge({ answer: 'undecided' })).toBe('too-early');
});

test('the day after, silence is still not a yes', () => {
  expect(judge({ answer: null }, '2027-02-09')).toEqual({ kind: 'no-answer' });
  expect(judge({ answer: 'undecided' }, '2027-02-09')).toEqual({ kind: 'still-undecided' });
});

test('before the question there is nothing to judge', () => {
  expect(judge({ on: null, answerBy: null, answer: null })).toBe('too-early');
});

test('a question without a last day, or a last day without a question, stays early', () => {
  expect(judge({ answerBy: null, answer: null }, '2027-03-14')).toBe('too-early');
  expect(judge({ on: null, answer: null }, '2027-03-14')).toBe('too-early');
});

test('when we do not know whether we asked, we do not know her answer', () => {
  expect(judge({ on: 'unknown', answer: null })).toBe('unknown');
  expect(ownYes.unknown?.level).toBe('blocks');
});
