import { fixedTandem } from '@app/domain/participation/conditions/fixed-tandem';
import type { SessionFacts } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { sessionFacts } from '../factories/participation.ts';

const judge = (different: Partial<SessionFacts>) =>
  fixedTandem.judge(sessionFacts(different), firstTerms);

test('fourteen days before, there is still time to find each other', () => {
  expect(judge({ coaches: [], today: '2027-02-28' })).toBe('too-early');
});

test('thirteen days before, it says who is missing', () => {
  expect(judge({ coaches: [], today: '2027-03-01' })).toEqual({
    kind: 'tandem-not-known',
    missing: ['coach'],
  });
  expect(judge({ coaches: [], trainers: [], today: '2027-03-01' })).toMatchObject({
    missing: ['trainer', 'coach'],
  });
});

test('when only the trainer is missing, a trainer is what we look for', () => {
  expect(judge({ trainers: [], today: '2027-02-28' })).toBe('too-early');
  expect(judge({ trainers: [], today: '2027-03-01' })).toEqual({ kind: 'trainer-not-known' });
  expect(fixedTandem.weights['trainer-not-known'].remedy).toBe('find-trainer');
  expect(fixedTandem.weights['tandem-not-known'].remedy).toBe('find-coach');
});

test('one familiar trainer and one familiar coach keep the tandem', () => {
  const earlierInSeries = { trainerIds: ['naima', 'els'], coachIds: ['godelieve', 'erik'] };
  expect(judge({ earlierInSeries })).toBe('met');
});

test('another trainer or coach than the day before is said', () => {
  expect(judge({ earlierInSeries: { trainerIds: ['els'], coachIds: ['godelieve'] } })).toEqual({
    kind: 'tandem-changed',
    changed: ['trainer'],
  });
  expect(judge({ earlierInSeries: { trainerIds: ['naima'], coachIds: ['erik'] } })).toMatchObject({
    changed: ['coach'],
  });
});

test('after a day on which nobody stood, nothing can change', () => {
  expect(judge({ earlierInSeries: { trainerIds: [], coachIds: [] } })).toBe('met');
});

test('it warns', () => {
  expect(fixedTandem.weights['tandem-changed'].level).toBe('warns');
});
