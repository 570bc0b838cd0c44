import { expect, test } from 'vitest';
import { movedTo } from '@app/web/src/lib/moved.ts';

const at = (address: string) => movedTo(new URL(address, 'http://localhost'));

test.each([
  ['/places/7f/change', '/venues/7f/change'],
  ['/places/7f/change?day=a1', '/venues/7f/change?day=a1'],
  ['/organisations/7f/places/new', '/organisations/7f/venues/new'],
])('%s is now %s', (old, now) => {
  expect(at(old)).toBe(now);
});

const token = 'DkWtlFKgsdcJI7gLh8djyZEymuE';

test.each(['.', ')', ').', ',', '%20', '%C2%A0', '%E2%80%9D.', '>'])(
  'a personal link is forgiven the %s behind it',
  (tail) => {
    expect(at(`/a/${token}${tail}?antwoord=ja`)).toBe(`/a/${token}?antwoord=ja`);
    expect(at(`/p/${token}${tail}`)).toBe(`/p/${token}`);
  },
);

test.each([
  `/a/${token}`,
  `/p/${token}`,
  `/p/${token}/7f`,
  `/a/${token}/vorming.ics`,
  `/a/${token.slice(0, 9)}.`,
])('%s is a whole address', (address) => {
  expect(at(address)).toBeNull();
});

test.each(['/', '/venues/7f/change', '/places', '/places/a/b/change', '/sessions/places/change'])(
  '%s stays where it is',
  (address) => {
    expect(at(address)).toBeNull();
  },
);
