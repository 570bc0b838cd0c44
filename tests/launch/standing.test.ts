import { standingOf, type Known } from '@app/db/standing';
import { expect, test } from 'vitest';

const standing = (different: Partial<Known>) =>
  standingOf(
    { marks: ['mine'], newestMigration: 7, isAsLeft: true, isServed: true, ...different },
    { mark: 'mine', newestMigration: 7 },
  );

test('nothing is done where this version was the last, and all is as it left it', () => {
  expect(standing({})).toBe('up-to-date');
  expect(standing({ isAsLeft: false })).toBe('behind');
});

test('a database that was never ours is brought up to date, also beside a process that serves', () => {
  expect(standing({ marks: [], newestMigration: 0 })).toBe('behind');
  expect(standing({ marks: ['other'] })).toBe('behind');
  expect(standing({ marks: ['other'], newestMigration: 6 })).toBe('behind');
});

test('a version that replaced us keeps the database for as long as it serves', () => {
  expect(standing({ marks: ['other', 'mine'] })).toBe('ahead');
  expect(standing({ marks: ['other', 'mine'], isServed: false })).toBe('behind');
});

test('tables only go forward', () => {
  expect(standing({ marks: ['mine'], newestMigration: 8, isServed: false })).toBe('ahead');
  expect(standing({ marks: ['other', 'mine'], newestMigration: 8, isServed: false })).toBe('ahead');
});
