import { hasEnded } from '@app/server/accounts/visit-times';
import { expect, test } from 'vitest';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  ['a coach', { role: 'coach', ownDevice: false }, hour, 300 * day],
  ['a coach on her own device', { role: 'coach', ownDevice: true }, 30 * day, 300 * day],
  ['a trainer', { role: 'trainer', ownDevice: false }, 2 * hour, 12 * hour],
  ['a coordinator', { role: 'coordinator', ownDevice: false }, 2 * hour, 12 * hour],
  [
    'a coordinator on her own device',
    { role: 'coordinator', ownDevice: true },
    2 * hour,
    12 * hour,
  ],
  ['an ombudsperson', { role: 'ombudsperson', ownDevice: true }, 2 * hour, 12 * hour],
  ['an administrator', { role: 'administrator', ownDevice: true }, 2 * hour, 12 * hour],
  ['somebody who has not chosen', { role: null, ownDevice: true }, hour, 12 * hour],
] as const)('%s', (_, who, idleAtMost, ageAtMost) => {
  expect(hasEnded({ ...who, idle: idleAtMost, age: ageAtMost })).toBe(false);
  expect(hasEnded({ ...who, idle: idleAtMost + 1, age: ageAtMost })).toBe(true);
});

test('twelve hours is the most for a role that sees facts of others, however busy', () => {
  expect(hasEnded({ role: 'coordinator', ownDevice: true, idle: 0, age: 12 * hour })).toBe(false);
  expect(hasEnded({ role: 'coordinator', ownDevice: true, idle: 0, age: 12 * hour + 1 })).toBe(
    true,
  );
});
