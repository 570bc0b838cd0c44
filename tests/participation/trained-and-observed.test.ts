import { trainedAndObserved } from '@app/domain/participation/conditions/trained-and-observed';
import type { CoachFacts } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { placeFacts } from '../factories/participation.ts';

const judge = (coach: Partial<CoachFacts>) =>
  trainedAndObserved.judge(placeFacts({ coach }), firstTerms);

test('trained and observed once is enough', () => {
  expect(judge({ observedOn: ['2027-03-13'] })).toBe('met');
});

test('not observed yet says how often we agreed', () => {
  expect(judge({ observedOn: [] })).toEqual({ kind: 'not-observed-yet', days: 0, agreed: 1 });
});

test('observing that very day is not observing before it', () => {
  expect(judge({ observedOn: ['2027-03-14'] })).toMatchObject({ kind: 'not-observed-yet' });
});

test('a training on the day itself counts, one that comes later does not', () => {
  expect(judge({ starterTrainingOn: '2027-03-14' })).toBe('met');
  expect(judge({ starterTrainingOn: '2027-03-15' })).toEqual({ kind: 'not-trained-yet' });
  expect(judge({ starterTrainingOn: null })).toEqual({ kind: 'not-trained-yet' });
});

test('an observer needs neither', () => {
  const facts = placeFacts({
    coach: { starterTrainingOn: null, observedOn: [] },
    asked: { as: 'observer' },
  });
  expect(trainedAndObserved.judge(facts, firstTerms)).toBe('met');
});

test('what we do not know is filled in with one tap, each with its own', () => {
  const remedyFor = (coach: Partial<CoachFacts>) =>
    trainedAndObserved.unknown?.remedy?.(placeFacts({ coach }));

  expect(judge({ observedOn: 'unknown' })).toBe('unknown');
  expect(remedyFor({ observedOn: 'unknown' })).toBe('record-observation');
  expect(judge({ starterTrainingOn: 'unknown' })).toBe('unknown');
  expect(remedyFor({ starterTrainingOn: 'unknown' })).toBe('record-training');
});

test('what is known to be missing is said, whatever else is unknown', () => {
  expect(judge({ starterTrainingOn: null, observedOn: 'unknown' })).toEqual({
    kind: 'not-trained-yet',
  });
  expect(judge({ starterTrainingOn: 'unknown', observedOn: [] })).toMatchObject({
    kind: 'not-observed-yet',
  });
});

test('it blocks, and is arranged instead of lifted', () => {
  expect(trainedAndObserved.weights['not-observed-yet']).toEqual({
    level: 'blocks',
    liftedBy: 'nobody',
    remedy: 'ask-to-observe',
  });
});
