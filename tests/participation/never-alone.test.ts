import { neverAlone } from '@app/domain/participation/conditions/never-alone';
import { asksReason, forEveryPlace, judgeSession } from '@app/domain/participation/judge';
import type { TrainerAlso } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { describe, expect, test } from 'vitest';
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

test('nobody may set a missing trainer aside; where she stands, somebody may say', () => {
  expect(neverAlone.weights).toEqual({
    'no-trainer': { level: 'blocks', liftedBy: 'nobody', remedy: 'find-trainer' },
    'trainer-not-all-day': { level: 'blocks', liftedBy: 'nobody', remedy: 'find-trainer' },
    'trainer-cannot': { level: 'warns', liftedBy: 'nobody', remedy: 'find-trainer' },
    'trainer-elsewhere': { level: 'warns', liftedBy: 'coordinator', remedy: 'find-trainer' },
  });
});

describe('a trainer who said that she cannot come', () => {
  const naima = { personId: 'naima', from: '09:30', until: '12:30' };
  const cannot = [{ personId: 'naima', firstName: 'Naïma' }];
  const judged = (trainers: (typeof naima)[], trainersWhoCannot = cannot) =>
    neverAlone.judge(sessionFacts({ trainers, trainersWhoCannot }), firstTerms);

  test('is missed where she is the only one, or stands there alone for an hour', () => {
    const missed = { kind: 'trainer-cannot', trainers: ['Naïma'] };
    expect(judged([naima])).toEqual(missed);
    expect(judged([naima, { personId: 'jo', from: '10:30', until: '12:30' }])).toEqual(missed);
  });

  test('is not missed where another one stands there all day', () => {
    expect(judged([naima, { ...naima, personId: 'jo' }])).toBe('met');
  });

  test('stands in no coach’s way, asks no reason, and no reason sets it aside', () => {
    const facts = sessionFacts({ trainers: [naima], trainersWhoCannot: cannot });
    const told = judgeSession(facts, firstTerms, {
      reasons: [
        {
          sessionId: 'session',
          coachId: null,
          condition: 'never-alone',
          words: 'Jo neemt over.',
          on: '2027-02-03',
        },
      ],
      ownChoices: [],
    });
    expect(forEveryPlace(told)).toEqual([]);
    expect(asksReason(told)).toEqual([]);
    expect(told.find(({ condition }) => condition === 'never-alone')).not.toHaveProperty('lifted');
  });
});

const also: TrainerAlso = {
  personId: 'naima',
  firstName: 'Naïma',
  title: 'Leefwereld',
  from: '12:00',
  until: '15:00',
  venue: 'Zaal 1',
  town: 'Turnhout',
};
const standing = (different: Partial<typeof also>, more: Parameters<typeof sessionFacts>[0] = {}) =>
  neverAlone.judge(
    sessionFacts({ trainersAlso: [{ ...also, ...different }], ...more }),
    firstTerms,
  );

test('a trainer in two towns at one hour is named, with both', () => {
  expect(standing({})).toEqual({
    kind: 'trainer-elsewhere',
    trainers: [
      {
        firstName: 'Naïma',
        here: { from: '09:30', until: '12:30', town: 'Lindervoorde' },
        there: { from: '12:00', until: '15:00', town: 'Turnhout', title: 'Leefwereld' },
      },
    ],
  });
});

test('one after the other, in the same room, or somebody else stands in nobody’s way', () => {
  expect(standing({ from: '12:30' })).toBe('met');
  expect(standing({ venue: 'buurthuis de spil', town: 'Lindervoorde' })).toBe('met');
  expect(standing({ personId: 'jo' })).toBe('met');
});

test('where nobody knows the place, she stands elsewhere until somebody says so', () => {
  expect(standing({ venue: null, town: null })).toMatchObject({ kind: 'trainer-elsewhere' });
  expect(standing({}, { venue: null })).toMatchObject({ kind: 'trainer-elsewhere' });
});

test('only the hours that she stands here count', () => {
  const trainers = [
    { personId: 'naima', from: '09:30', until: '11:00' },
    { personId: 'jo', from: '11:00', until: '12:30' },
  ];
  expect(standing({}, { trainers })).toBe('met');
});

test('a missing trainer is graver, and said first', () => {
  const trainers = [{ personId: 'naima', from: '09:30', until: '12:00' }];
  expect(standing({ from: '10:00' }, { trainers })).toMatchObject({ kind: 'trainer-not-all-day' });
});

test('it warns at the session and stands in no coach’s way', () => {
  const judged = judgeSession(sessionFacts({ trainersAlso: [also] }), firstTerms);
  expect(asksReason(judged).map(({ condition }) => condition)).toEqual(['never-alone']);
  expect(forEveryPlace(judged)).toEqual([]);
  const reason = {
    sessionId: 'session',
    coachId: null,
    condition: 'never-alone' as const,
    words: 'Jo neemt Turnhout over.',
    on: '2027-02-03',
  };
  const told = judgeSession(sessionFacts({ trainersAlso: [also] }), firstTerms, {
    reasons: [reason],
    ownChoices: [],
  });
  expect(asksReason(told)).toEqual([]);
});
