import { upToDate } from '@app/domain/participation/conditions/up-to-date';
import type { FollowedModule } from '@app/domain/participation/facts';
import { groupOf, judgePlace, stateOf } from '@app/domain/participation/judge';
import { firstTerms, type Terms } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlace } from '../factories/any-facts.ts';
import { allHold, placeFacts } from '../factories/participation.ts';

/** Sunday 14 March 2027 is the day; a theme counts three years, a refresher two. */
const leefwereld = (different: Partial<FollowedModule>): FollowedModule => ({
  kind: 'theme',
  theme: 'Leefwereld',
  completedOn: [],
  refreshedOn: [],
  extensions: [],
  ...different,
});
const facts = (different: Partial<FollowedModule>, as: 'coach' | 'observer' = 'coach') =>
  placeFacts({ coach: { followed: [leefwereld(different)] }, asked: { as } });
const judge = (different: Partial<FollowedModule>, terms: Terms = firstTerms) =>
  upToDate.judge(facts(different), terms);
const stricter: Terms = { ...firstTerms, upToDate: { ...firstTerms.upToDate, level: 'blocks' } };

test('on its last day a theme counts; on the day after it ran out', () => {
  expect(judge({ completedOn: ['2024-03-14'] })).toBe('met');
  expect(judge({ completedOn: ['2024-03-13'] })).toEqual({
    kind: 'ran-out',
    modules: [{ theme: 'Leefwereld', until: '2027-03-13' }],
  });
});

test('what runs out soon neither stops nor warns', () => {
  const soon = judgePlace(facts({ completedOn: ['2024-03-20'] }), allHold);
  expect(stateOf(soon.filter(({ condition }) => condition === 'up-to-date'))).toBe('met');
});

test('a refresher and an extension lengthen it, as long as they reach', () => {
  const long = { completedOn: ['2020-01-01'] };
  expect(judge({ ...long, refreshedOn: ['2025-03-14'] })).toBe('met');
  expect(judge({ ...long, refreshedOn: ['2025-03-13'] })).toMatchObject({ kind: 'ran-out' });
  const extended = (until: string) =>
    judge({ ...long, extensions: [{ decidedOn: '2027-01-01', until }] });
  expect(extended('2027-03-14')).toBe('met');
  expect(extended('2027-03-13')).toMatchObject({ kind: 'ran-out' });
});

test('people may agree that it stops; then nobody sets it aside', () => {
  expect(judge({ completedOn: ['2024-03-13'] }, stricter)).toMatchObject({
    kind: 'must-be-refreshed',
  });
  expect(upToDate.weights['must-be-refreshed']).toMatchObject({
    level: 'blocks',
    liftedBy: 'nobody',
  });
});

test('a day that nobody knows is said, and moves her to no other group', () => {
  expect(judge({ completedOn: [null] })).toEqual({ kind: 'day-unknown', themes: ['Leefwereld'] });
  expect(groupOf(judgePlace(facts({ completedOn: [null] }), allHold))).toBe('can-be-asked');
});

test('who observes, or never followed it, is asked nothing', () => {
  expect(upToDate.judge(facts({ completedOn: ['2020-01-01'] }, 'observer'), firstTerms)).toBe(
    'met',
  );
  expect(judge({})).toBe('met');
});

test('not knowing the days on which she followed something never makes it in order', () => {
  const forget = ({ completedOn, ...one }: FollowedModule): FollowedModule => ({
    ...one,
    completedOn: completedOn.map(() => null),
    refreshedOn: [],
    extensions: [],
  });
  fc.assert(
    fc.property(anyPlace, (place) => {
      const forgotten = {
        ...place,
        coach: {
          ...place.coach,
          followed: place.coach.followed.filter(({ completedOn }) =>
            completedOn.some((day) => day === null || day <= place.session.day),
          ),
        },
      };
      const without = {
        ...forgotten,
        coach: { ...forgotten.coach, followed: forgotten.coach.followed.map(forget) },
      };
      if (upToDate.judge(without, allHold) === 'met')
        expect(upToDate.judge(forgotten, allHold)).toBe('met');
    }),
  );
});
