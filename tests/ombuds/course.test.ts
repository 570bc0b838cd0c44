import { addDays, mondayOf } from '@app/domain/day';
import {
  dayOfEnvelope,
  goneAfter,
  isSoon,
  standingOf,
  type CourseStep,
} from '@app/domain/ombuds/course';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const steps = (...all: [CourseStep['kind'], string][]) => all.map(([kind, on]) => ({ kind, on }));
const told = ['told', '2026-11-02'] as [CourseStep['kind'], string]; // a Monday
const standing = (...all: [CourseStep['kind'], string][]) => {
  const { state, waits, dues } = standingOf(steps(told, ...all), false);
  return [state, waits, ...dues.map(({ what, by }) => `${what} ${by}`)];
};

describe('a concern', () => {
  test('waits for a first word until she answers; a note is none', () => {
    const first = ['new', true, 'acknowledge 2026-11-05', 'answer 2026-12-17'];
    expect(standing()).toEqual(first);
    expect(standing(['noted', '2026-11-03'])).toEqual(first);
  });

  test('goes on with talks and words, and a teller that writes waits again', () => {
    const dues = ['talk 2026-11-12', 'word 2026-11-17', 'answer 2026-12-17'];
    expect(standing(['answered', '2026-11-03'])).toEqual(['going', false, ...dues]);
    expect(standing(['answered', '2026-11-03'], ['more', '2026-11-04'])).toEqual([
      ...['going', true],
      ...dues,
    ]);
  });

  test('has been heard by talking, and a talk is no longer due', () => {
    expect(standing(['talked', '2026-11-04'])).toEqual([
      ...['going', false],
      ...['word 2026-11-18', 'answer 2026-12-17'],
    ]);
  });

  test('asks for no talk when only it had to be known', () => {
    const { dues } = standingOf(steps(told, ['answered', '2026-11-03']), true);
    expect(dues.map(({ what }) => what)).toEqual(['word', 'answer']);
  });

  test('has nothing due once it was taken back, and can still be closed', () => {
    expect(standing(['withdrawn', '2026-11-03'])).toEqual(['withdrawn', true]);
    expect(standing(['withdrawn', '2026-11-03'], ['closed', '2026-11-04'])[0]).toBe('closed');
  });

  test('is asked after twice once it is closed', () => {
    const closed: [CourseStep['kind'], string] = ['closed', '2026-12-01'];
    expect(standing(closed)).toEqual([
      ...['closed', false],
      ...['aftercare 2026-12-31', 'aftercare 2027-03-01'],
    ]);
    expect(standing(closed, ['cared', '2027-01-02'])).toEqual([
      ...['closed', false, 'aftercare 2027-03-01'],
    ]);
    expect(standing(closed, ['cared', '2027-01-02'], ['cared', '2027-03-02'])).toEqual([
      ...['closed', false],
    ]);
  });

  test('of which the first envelope does not open has nothing due', () => {
    expect(standingOf(steps(['more', '2026-11-03']), false)).toEqual({
      ...{ state: 'new', waits: true, dues: [] },
    });
  });
});

test.each([
  ['on the Monday', '2026-11-22T23:00:00.000Z', '2026-11-23'],
  ['on the Sunday', '2026-11-29T22:59:00.000Z', '2026-11-29'],
  ['a minute later, in another week', '2026-11-29T23:00:00.000Z', '2026-11-23'],
  ['a minute earlier, in another week', '2026-11-22T22:59:00.000Z', '2026-11-23'],
  ['at no moment', 'morgen', '2026-11-23'],
])('an envelope of the week of 23 November, written %s', (_, at, day) => {
  expect(dayOfEnvelope(at, '2026-11-23')).toBe(day);
});

test('what is closed goes on a Monday, its notes thirty to thirty-six days later and itself a year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
      const closed = addDays('2026-01-01', days);
      const { concern, notes } = goneAfter(closed);
      for (const [week, after] of [
        [concern, 365],
        [notes, 30],
      ] as const) {
        expect(mondayOf(week)).toBe(week);
        expect(week >= addDays(closed, after) && week < addDays(closed, after + 7)).toBe(true);
      }
    }),
  );
});

test('soon is until tomorrow, and what is late', () => {
  const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'];
  expect(days.map((by) => isSoon(by, '2026-11-02'))).toEqual([true, true, true, false]);
});
