import { twoCoaches } from '@app/domain/participation/conditions/two-coaches';
import type { SessionFacts } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { sessionFacts } from '../factories/participation.ts';

const judge = (different: Partial<SessionFacts>, terms = firstTerms) =>
  twoCoaches.judge(sessionFacts(different), terms);
const fewer = (why: string) => ({ kind: 'fewer-than-two', coaches: 1, because: [why] });

test('twelve participants can do with one coach, thirteen rather not', () => {
  expect(judge({ participants: 12 })).toBe('met');
  expect(judge({ participants: 13 })).toEqual(fewer('large-group'));
});

test('four hours can do with one coach, a minute more rather not', () => {
  expect(judge({ from: '09:00', until: '13:00' })).toBe('met');
  expect(judge({ from: '09:00', until: '13:01' })).toEqual(fewer('long-day'));
});

test('a coach who went along three times can do it alone with a trainer, twice rather not', () => {
  expect(judge({ coaches: [{ coachId: 'els', timesBefore: 3 }] })).toBe('met');
  expect(judge({ coaches: [{ coachId: 'els', timesBefore: 2 }] })).toEqual(fewer('first-times'));
});

test('two coaches are two, whatever we do not know', () => {
  const coaches = ['els', 'erik'].map((coachId) => ({ coachId, timesBefore: 0 }));
  expect(judge({ coaches, participants: null })).toBe('met');
});

test('while there is time, the places we look for count; fourteen days before the last time', () => {
  const open = { participants: 13, coachesNeeded: 2 };
  expect(judge({ ...open, today: '2027-02-28' })).toBe('met');
  expect(judge({ ...open, today: '2027-03-01' })).toEqual(fewer('large-group'));
});

test('as long as nobody said yes, we do not know whether it is a first time', () => {
  expect(judge({ coaches: [] })).toBe('too-early');
});

test('an unknown group is not good news', () => {
  expect(judge({ participants: null })).toBe('unknown');
  expect(twoCoaches.unknown?.remedy?.(sessionFacts({ participants: null }))).toBe(
    'record-participants',
  );
});

test('it warns, until people agree that it blocks', () => {
  const strict = {
    ...firstTerms,
    twoCoaches: { ...firstTerms.twoCoaches, level: 'blocks' as const },
  };
  expect(judge({ participants: 13 }, strict)).toMatchObject({ kind: 'fewer-than-agreed' });
  expect(twoCoaches.weights['fewer-than-two'].level).toBe('warns');
  expect(twoCoaches.weights['fewer-than-agreed'].level).toBe('blocks');
});
