import { preparedTogether } from '@app/domain/participation/conditions/prepared-together';
import type { SessionFacts, TalkFacts } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { sessionFacts } from '../factories/participation.ts';

const judge = (preparation: TalkFacts | null, different: Partial<SessionFacts> = {}) =>
  preparedTogether.judge(sessionFacts({ preparation, ...different }), firstTerms);
const laterInSeries = { earlierInSeries: { trainerIds: ['naima'], coachIds: ['godelieve'] } };

test('until two days before there is still time', () => {
  expect(judge(null, { today: '2027-03-12' })).toBe('too-early');
});

test('the day before, without a talk, the day cannot go on', () => {
  expect(judge(null, { today: '2027-03-13' })).toEqual({ kind: 'not-prepared' });
  expect(preparedTogether.weights['not-prepared'].level).toBe('blocks');
});

test('a talk after the day prepares nothing', () => {
  expect(judge({ on: '2027-03-15', minutes: 60 }, { today: '2027-03-13' })).toEqual({
    kind: 'not-prepared',
  });
});

test('half an hour is enough, a minute less is not', () => {
  expect(judge({ on: '2027-03-10', minutes: 30 })).toBe('met');
  expect(judge({ on: '2027-03-10', minutes: 29 })).toEqual({
    kind: 'prepared-too-short',
    minutes: 29,
    agreed: 30,
  });
});

test('two hours is enough for everybody', () => {
  expect(judge({ on: '2027-03-10', minutes: 120 })).toBe('met');
  expect(judge({ on: '2027-03-10', minutes: 121 })).toMatchObject({ kind: 'prepared-long' });
  expect(preparedTogether.weights['prepared-long'].level).toBe('informs');
});

test('between twenty-one and two days before', () => {
  expect(judge({ on: '2027-02-21', minutes: 60 })).toBe('met');
  expect(judge({ on: '2027-02-20', minutes: 60 })).toEqual({
    kind: 'prepared-long-ago',
    days: 22,
    agreed: 21,
  });
  expect(judge({ on: '2027-03-12', minutes: 60 })).toBe('met');
  expect(judge({ on: '2027-03-13', minutes: 60 })).toMatchObject({
    kind: 'prepared-late',
    days: 1,
  });
});

test('later in a series a quarter of an hour does, on the day itself too', () => {
  expect(judge({ on: '2027-03-14', minutes: 15 }, laterInSeries)).toBe('met');
  expect(judge({ on: '2027-03-14', minutes: 14 }, laterInSeries)).toMatchObject({ agreed: 15 });
  expect(judge(null, { ...laterInSeries, today: '2027-03-14' })).toBe('too-early');
  expect(judge(null, { ...laterInSeries, today: '2027-03-15' })).toEqual({ kind: 'not-prepared' });
});

test('a talk of unknown length is filled in', () => {
  expect(judge({ on: '2027-03-10', minutes: null })).toBe('unknown');
  expect(preparedTogether.unknown?.level).toBe('blocks');
});
