import { debriefed } from '@app/domain/participation/conditions/debriefed';
import type { TalkFacts } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { sessionFacts } from '../factories/participation.ts';

const judge = (debriefing: TalkFacts | null, today = '2027-03-20') =>
  debriefed.judge(sessionFacts({ debriefing, today }), firstTerms);

test('up to two days after the day there is still time', () => {
  expect(judge(null, '2027-03-13')).toBe('too-early');
  expect(judge(null, '2027-03-16')).toBe('too-early');
});

test('on the third day it is our task', () => {
  expect(judge(null, '2027-03-17')).toEqual({ kind: 'not-debriefed', agreed: 2 });
});

test('a talk that is agreed is not held yet', () => {
  const talk = { on: '2027-03-14', minutes: 30 };
  expect(judge(talk, '2027-03-13')).toBe('too-early');
  expect(judge(talk, '2027-03-14')).toBe('met');
});

test('a quarter of an hour is enough, a minute less is not', () => {
  expect(judge({ on: '2027-03-14', minutes: 15 })).toBe('met');
  expect(judge({ on: '2027-03-14', minutes: 14 })).toMatchObject({ kind: 'debriefed-short' });
});

test('within two days, and later only informs', () => {
  expect(judge({ on: '2027-03-16', minutes: 30 })).toBe('met');
  expect(judge({ on: '2027-03-17', minutes: 30 })).toEqual({
    kind: 'debriefed-late',
    days: 3,
    agreed: 2,
  });
  expect(debriefed.weights['debriefed-late'].level).toBe('informs');
});

test('a talk of unknown length is filled in', () => {
  expect(judge({ on: '2027-03-14', minutes: null })).toBe('unknown');
});
