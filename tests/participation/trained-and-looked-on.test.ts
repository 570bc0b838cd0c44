import { trainedAndLookedOn } from '@app/domain/participation/conditions/trained-and-looked-on';
import type { CoachFacts } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { placeFacts } from '../factories/participation.ts';

const judge = (coach: Partial<CoachFacts>) =>
  trainedAndLookedOn.judge(placeFacts({ coach }), firstTerms);

test('trained and looked on once is enough', () => {
  expect(judge({ observedOn: ['2027-03-13'] })).toBe('met');
});

test('not looked on yet says how often we agreed', () => {
  expect(judge({ observedOn: [] })).toEqual({ kind: 'not-looked-on-yet', days: 0, agreed: 1 });
});

test('looking on that very day is not looking on before it', () => {
  expect(judge({ observedOn: ['2027-03-14'] })).toMatchObject({ kind: 'not-looked-on-yet' });
});

test('a training on the day itself counts, one that comes later does not', () => {
  expect(judge({ starterTrainingOn: '2027-03-14' })).toBe('met');
  expect(judge({ starterTrainingOn: '2027-03-15' })).toEqual({ kind: 'not-trained-yet' });
  expect(judge({ starterTrainingOn: null })).toEqual({ kind: 'not-trained-yet' });
});

test('who looks on needs neither', () => {
  const facts = placeFacts({
    coach: { starterTrainingOn: null, observedOn: [] },
    asked: { as: 'observer' },
  });
  expect(trainedAndLookedOn.judge(facts, firstTerms)).toBe('met');
});

test('what we do not know is filled in with one tap, each with its own', () => {
  const remedyFor = (coach: Partial<CoachFacts>) =>
    trainedAndLookedOn.unknown?.remedy(placeFacts({ coach }));

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
    kind: 'not-looked-on-yet',
  });
});

test('it blocks, and is arranged instead of lifted', () => {
  expect(trainedAndLookedOn.weights['not-looked-on-yet']).toEqual({
    level: 'blocks',
    liftedBy: 'nobody',
    remedy: 'ask-to-observe',
  });
});
