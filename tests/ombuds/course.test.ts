import { addDays, mondayOf } from '@app/domain/day';
import { consentStanding } from '@app/domain/ombuds/consents';
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
    expect(standing(['answered', '2026-11-03'])).toEqual(['heard', false, ...dues]);
    expect(standing(['answered', '2026-11-03'], ['more', '2026-11-04'])).toEqual([
      ...['heard', true],
      ...dues,
    ]);
  });

  test('has been heard by talking, and a talk is no longer due', () => {
    expect(standing(['talked', '2026-11-04'])).toEqual([
      ...['talking', false],
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
      ...{ state: 'new', isOver: false, waits: true, pausedOn: null, closedOn: null, dues: [] },
    });
  });
});

describe('the clock', () => {
  const paused = ['paused', '2026-11-04'] as [CourseStep['kind'], string];
  const of = (...all: [CourseStep['kind'], string][]) => standingOf(steps(told, ...all), false);

  test('stands still at the wish of the teller, and only the last limit is left', () => {
    expect(of(['answered', '2026-11-03'], paused)).toMatchObject({
      ...{ pausedOn: '2026-11-04', waits: false },
      dues: [{ what: 'answer', by: '2027-02-02' }],
    });
  });

  test('goes on, and each term moves by the days it stood', () => {
    const { pausedOn, dues } = of(['answered', '2026-11-03'], paused, ['resumed', '2026-11-09']);
    expect(pausedOn).toBeNull();
    expect(dues).toEqual([
      { what: 'talk', by: '2026-11-17' },
      { what: 'word', by: '2026-11-23' },
      { what: 'answer', by: '2026-12-22' },
    ]);
  });

  test('stops once, whoever says so again, and no longer than until the end', () => {
    expect(of(paused, ['paused', '2026-11-06'], ['resumed', '2026-11-05']).pausedOn).toBeNull();
    expect(of(paused, ['closed', '2026-11-06']).pausedOn).toBeNull();
    expect(of(paused, ['withdrawn', '2026-11-06'])).toMatchObject({ pausedOn: null, dues: [] });
  });
});

describe('a state', () => {
  const stateOf = (...all: CourseStep[]) => standingOf([...steps(told), ...all], false).state;
  const on = '2026-11-04';
  const agreed = (consent: string): CourseStep => ({ kind: 'agreed', on, consent });

  test('follows from what was agreed and done, and never has to be set', () => {
    expect(stateOf({ kind: 'talked', on })).toBe('talking');
    expect(stateOf({ kind: 'talked', on }, agreed('a'))).toBe('agreed');
    expect(stateOf(agreed('a'), { kind: 'stepped', on, consent: 'a' })).toBe('followed');
    expect(stateOf(agreed('a'), { kind: 'shared', on, consent: 'a' })).toBe('followed');
    expect(stateOf(agreed('a'), { kind: 'stepped', on, consent: 'a' }, agreed('b'))).toBe('agreed');
  });

  test('is agreed no more when each yes was taken back, by whom it was', () => {
    expect(stateOf(agreed('a'), { kind: 'revoked', on, consent: 'a' })).toBe('heard');
    expect(stateOf(agreed('a'), { kind: 'unagreed', on, consent: 'a' })).toBe('heard');
    expect(stateOf(agreed('a'), agreed('b'), { kind: 'revoked', on, consent: 'a' })).toBe('agreed');
  });

  test('can end with somebody else, and is asked after then too', () => {
    const { state, isOver, dues } = standingOf(steps(told, ['referred', '2026-12-01']), false);
    expect([state, isOver]).toEqual(['referred', true]);
    expect(dues).toEqual([
      { what: 'aftercare', by: '2026-12-31' },
      { what: 'aftercare', by: '2027-03-01' },
    ]);
  });
});

test.each([
  ['holds on its last day', '2026-11-30', null, null, 'holds'],
  ['is over the day after', '2026-11-29', null, null, 'over'],
  ['was taken back', '2026-12-30', null, '2026-11-29', 'revoked'],
  ['was used, and taken back too late', '2026-12-30', '2026-11-28', '2026-11-29', 'used'],
])('a yes %s', (_, until, usedOn, revokedOn, standing) => {
  expect(consentStanding({ until, usedOn, revokedOn }, '2026-11-30')).toBe(standing);
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
