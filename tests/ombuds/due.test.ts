import { addDays, daysBetween } from '@app/domain/day';
import {
  acknowledgedBy,
  byWhatIsDue,
  duesOf,
  ombudsTerms,
  ombudsTermsOn,
  type Course,
} from '@app/domain/ombuds/due';
import { describe, expect, test } from 'vitest';

const told = '2026-11-02'; // a Monday
const course = (more: Partial<Course> = {}): Course => ({
  ...{ toldOn: told, heardOn: [], talkedOn: null, answeredOn: null, stops: [] },
  ...{ wantsNoTalk: false, closedOn: null, cared: 0 },
  ...more,
});
const dues = (more: Partial<Course> = {}) =>
  duesOf(course(more)).map(({ what, by }) => `${what} ${by}`);

describe('a first word', () => {
  test.each([
    ['on a Monday', '2026-11-02', '2026-11-05'],
    ['on a Thursday, over a weekend', '2026-11-05', '2026-11-10'],
    ['on a Friday before a public holiday', '2026-11-06', '2026-11-12'],
    ['before Christmas and New Year', '2026-12-24', '2026-12-30'],
    ['before Easter', '2027-03-26', '2027-04-01'],
  ])('told %s', (_, day, by) => {
    expect(acknowledgedBy(day)).toBe(by);
  });

  test('is never more than seven days away, and once it is that far', () => {
    const days = Array.from({ length: 60 * 365 }, (_, after) => addDays('2026-01-01', after));
    const far = days.map((day) => [day, daysBetween(day, acknowledgedBy(day))] as const);
    expect(far.filter(([, away]) => away < 3 || away > 7)).toEqual([]);
    expect(far.find(([, away]) => away === 7)).toEqual(['2035-04-27', 7]);
  });
});

describe('what is due', () => {
  test('is first a word, then talking, words and an answer', () => {
    expect(dues()).toEqual(['acknowledge 2026-11-05', 'answer 2026-12-17']);
    expect(dues({ heardOn: ['2026-11-03'] })).toEqual([
      'talk 2026-11-12',
      'word 2026-11-17',
      'answer 2026-12-17',
    ]);
    expect(dues({ heardOn: ['2026-11-03'], talkedOn: '2026-11-05' })).toEqual([
      'word 2026-11-17',
      'answer 2026-12-17',
    ]);
  });

  test('is no talk for a teller that only wants it known', () => {
    expect(dues({ heardOn: ['2026-11-03'], wantsNoTalk: true })[0]).toBe('word 2026-11-17');
  });

  test('moves by the days that the clock stood still, and stands while it does', () => {
    const stops = [{ from: '2026-11-04', until: '2026-11-09' }];
    expect(dues({ heardOn: ['2026-11-03'], stops })).toEqual([
      'talk 2026-11-17',
      'word 2026-11-22',
      'answer 2026-12-22',
    ]);
    const standing = [{ from: '2026-11-04', until: null }];
    expect(dues({ heardOn: ['2026-11-03'], stops: standing })).toEqual(['answer 2027-02-02']);
  });

  test('is an answer within three months, however long the clock stood still', () => {
    const stops = [{ from: '2026-11-04', until: '2026-12-04' }];
    const heardOn = ['2026-12-05'];
    expect(dues({ heardOn, talkedOn: '2026-11-04', stops })).toContain('answer 2027-01-16');
    const longer = [{ from: '2026-11-04', until: '2027-01-20' }];
    expect(dues({ heardOn, talkedOn: '2026-11-04', stops: longer })).toContain('answer 2027-02-02');
  });

  test('is after closing to ask again, on day 30 and on day 90', () => {
    const closedOn = '2026-12-01';
    expect(dues({ closedOn })).toEqual(['aftercare 2026-12-31', 'aftercare 2027-03-01']);
    expect(dues({ closedOn, cared: 1 })).toEqual(['aftercare 2027-03-01']);
    expect(dues({ closedOn, cared: 2 })).toEqual([]);
  });

  test('orders concerns: what has nothing due is last', () => {
    const [soon, late] = [duesOf(course()), duesOf(course({ toldOn: '2026-11-20' }))];
    expect([[], late, soon].toSorted(byWhatIsDue)).toEqual([soon, late, []]);
  });
});

test('the terms of a concern are those of the day it was told', () => {
  expect(ombudsTermsOn('2020-01-01')).toBe(ombudsTerms[0]);
  expect(ombudsTermsOn('2030-01-01')).toBe(ombudsTerms.at(-1));
});
