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

test.each(['/', '/venues/7f/change', '/places', '/places/a/b/change', '/sessions/places/change'])(
  '%s stays where it is',
  (address) => {
    expect(at(address)).toBeNull();
  },
);
