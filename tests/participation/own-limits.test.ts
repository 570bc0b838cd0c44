import { ownLimits } from '@app/domain/participation/conditions/own-limits';
import type { OtherPlace, OwnLimits } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import { expect, test } from 'vitest';
import { ownLimits as withLimits, otherPlace, placeFacts } from '../factories/participation.ts';

const judge = (limits: Partial<OwnLimits>, otherPlaces: OtherPlace[] = [], session = {}) =>
  ownLimits.judge(
    placeFacts({
      coach: { limits: withLimits(limits), otherPlaces },
      session,
    }),
    firstTerms,
  );

test('a coach who set no limit has nothing in the way', () => {
  expect(judge({})).toBe('met');
});

test('as often in a week as she wants is fine', () => {
  expect(judge({ perWeek: 2 }, [otherPlace('2027-03-08')])).toBe('met');
});

test('once more than she wants in a week is not', () => {
  expect(judge({ perWeek: 1 }, [otherPlace('2027-03-08')])).toEqual({
    kind: 'beyond-own-limits',
    crossed: [{ per: 'week', count: 2, own: 1 }],
  });
});

test('the week before is another week, and Monday begins it', () => {
  expect(judge({ perWeek: 1 }, [otherPlace('2027-03-07'), otherPlace('2027-03-15')])).toBe('met');
});

test('a month is counted to its last day and no further', () => {
  const crossed = [{ per: 'month', count: 2, own: 1 }];
  expect(judge({ perMonth: 1 }, [otherPlace('2027-03-31')])).toMatchObject({ crossed });
  expect(judge({ perMonth: 1 }, [otherPlace('2027-04-01')])).toBe('met');
});

test('a limit of nothing is a limit', () => {
  expect(judge({ perMonth: 0 })).toMatchObject({
    crossed: [{ per: 'month', count: 1, own: 0 }],
  });
});

test('her place in this very day is not counted twice', () => {
  const here = otherPlace('2027-03-14', { sessionId: 'session' });
  expect(judge({ perWeek: 1 }, [here])).toBe('met');
});

test('a weekday on which she does not come counts, another does not', () => {
  const crossed = [{ per: 'weekday', weekday: 7, part: 'whole-day' }];
  expect(judge({ notOn: [{ weekday: 7, part: 'whole-day' }] })).toMatchObject({ crossed });
  expect(judge({ notOn: [{ weekday: 6, part: 'whole-day' }] })).toBe('met');
});

test.each([
  ['morning', { from: '12:00', until: '16:00' }, { from: '11:59', until: '16:00' }],
  ['afternoon', { from: '09:00', until: '13:00' }, { from: '09:00', until: '13:01' }],
  ['afternoon', { from: '18:00', until: '20:00' }, { from: '17:59', until: '20:00' }],
  ['evening', { from: '13:00', until: '18:00' }, { from: '13:00', until: '18:01' }],
] as const)('no %s: %o is fine and %o is not', (part, fine, not) => {
  const notOn = [{ weekday: 7, part }];
  expect(judge({ notOn }, [], fine)).toBe('met');
  expect(judge({ notOn }, [], not)).toMatchObject({ crossed: [{ weekday: 7, part }] });
});

test('all limits are told at once', () => {
  const limits = { perWeek: 0, perMonth: 0, notOn: [{ weekday: 7, part: 'morning' as const }] };
  expect(judge(limits)).toMatchObject({ crossed: { length: 3 } });
});

test.each([
  ['not', ['Turnhout'], 'Turnhout'],
  ['not', ['Sint-Niklaas'], 'SINT NIKLAAS'],
  ['only', ['Mol', 'Geel'], 'Turnhout'],
] as const)('%s %o is crossed in %s', (wish, named, town) => {
  const towns = named.map((one) => ({ town: one, wish }));
  expect(judge({ towns }, [], { town })).toEqual({
    kind: 'beyond-own-limits',
    crossed: [{ per: 'town', wish, towns: [...named] }],
  });
});

test('another town than the one she leaves out is fine, and so is each of the only ones', () => {
  expect(judge({ towns: [{ town: 'Turnhout', wish: 'not' }] }, [], { town: 'Mol' })).toBe('met');
  const towns = ['Mol', 'Geel'].map((town) => ({ town, wish: 'only' as const }));
  expect(judge({ towns }, [], { town: 'Geel' })).toBe('met');
});

test('where nobody knows the town, nobody knows whether it suits her', () => {
  const towns = [{ town: 'Turnhout', wish: 'not' as const }];
  expect(judge({ towns }, [], { town: null })).toBe('unknown');
  expect(judge({}, [], { town: null })).toBe('met');
});

test('words that nobody read stand there as she said them, and what we can judge comes first', () => {
  const unread = 'Niet in Turnhout.';
  expect(judge({ unread })).toEqual({ kind: 'words-unread', words: unread });
  expect(judge({ perWeek: 0, unread })).toMatchObject({ kind: 'beyond-own-limits', words: unread });
});

test('only she sets her own limit aside', () => {
  expect(ownLimits.weights['beyond-own-limits']).toMatchObject({
    level: 'blocks',
    liftedBy: 'coach',
  });
});

test.each([
  ['2026-12-18', 'met'],
  ['2026-12-21', 'christmas'],
  ['2027-01-01', 'christmas'],
  ['2027-01-03', 'christmas'],
  ['2027-01-04', 'met'],
  ['2027-07-01', 'summer'],
  ['2027-08-31', 'summer'],
  ['2027-09-01', 'met'],
])('in the school holidays she does not come: %s', (day, holiday) => {
  expect(judge({ notInHolidays: false }, [], { day })).toBe('met');
  const found = judge({ notInHolidays: true }, [], { day });
  if (holiday === 'met') expect(found).toBe('met');
  else expect(found).toMatchObject({ crossed: [{ per: 'holiday', holiday }] });
});

test('a day on which all have off is no school holiday', () => {
  expect(judge({ notInHolidays: true }, [], { day: '2026-11-11' })).toBe('met');
});
