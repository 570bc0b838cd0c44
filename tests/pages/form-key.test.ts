import { keyFrom } from '@app/web/src/lib/form-key.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';

const places = fc.tuple(fc.constantFrom('s', 'c'), fc.nat(100_000)).map(([a, n]) => `${a}${n}`);

test('every place in a page has a key of its own, and always the same one', () => {
  fc.assert(
    fc.property(fc.uuid({ version: 4 }), places, places, (seed, one, other) => {
      expect(keyFrom(seed, one)).toBe(keyFrom(seed, one));
      expect(keyFrom(seed, one) === keyFrom(seed, other)).toBe(one === other);
    }),
  );
});

test('a key is a uuid, also at the end of the numbers', () => {
  const last = '5b1a2d1c-0000-4000-8000-ffffffffffff';
  expect(z.uuid().safeParse(keyFrom(last, 's1')).success).toBe(true);
});
