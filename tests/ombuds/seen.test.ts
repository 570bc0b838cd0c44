import { newCaseKey } from '@app/vault/case-key';
import { newIdentity } from '@app/vault/identity';
import { openSeen, sealSeen, seenIn, seenNow, type Seen } from '@app/vault/seen';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const before: Seen = { list: 'lijst', concerns: {} };
const first = (id: string, key = newCaseKey()) => ({ id, keys: new Map([[1, key]]) });

describe('a concern that she opened before', () => {
  test('is known again by its first key, and another in its place is found', () => {
    const [kikker, reiger] = [first('kikker'), first('reiger')];
    const { now, replaced } = seenNow(before, [kikker, reiger]);
    expect([...replaced]).toEqual([]);
    expect(Object.keys(now.concerns).sort()).toEqual(['kikker', 'reiger']);
    expect(now.list).toBe('lijst');

    expect([...seenNow(now, [kikker, reiger]).replaced]).toEqual([]);
    expect(seenNow(now, [kikker, reiger]).now).toEqual(now);
    const again = seenNow(now, [kikker, first('reiger')]);
    expect([...again.replaced]).toEqual(['reiger']);
    expect(again.now, 'the first one stays the right one').toEqual(now);
  });

  test('is known when it comes back after it was away', () => {
    const kikker = first('kikker');
    const { now } = seenNow(before, [kikker]);
    const { now: without } = seenNow(now, []);
    expect([...seenNow(without, [first('kikker')]).replaced]).toEqual(['kikker']);
    expect([...seenNow(without, [kikker]).replaced]).toEqual([]);
  });

  test('may have next keys, and is not known without its first one', () => {
    const kikker = first('kikker');
    const { now } = seenNow(before, [kikker]);
    const handed = { id: 'kikker', keys: new Map([...kikker.keys, [2, newCaseKey()]]) };
    expect([...seenNow(now, [handed]).replaced]).toEqual([]);
    expect([...seenNow(now, [{ id: 'kikker', keys: new Map() }]).replaced]).toEqual([]);
  });
});

test('as many are remembered as fit, those that are there before those that are gone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 300 }),
      (gone, here) => {
        const key = new Uint8Array(32);
        const { now: old } = seenNow(
          before,
          Array.from({ length: gone }, (_, at) => first(`weg ${at}`, key)),
        );
        const { now } = seenNow(
          old,
          Array.from({ length: here }, (_, at) => first(`hier ${at}`, key)),
        );
        const ids = Object.keys(now.concerns);
        expect(ids.length).toBe(Math.min(250, here + Math.min(250, gone)));
        expect(ids.filter((id) => id.startsWith('hier')).length).toBe(Math.min(250, here));
      },
    ),
    { numRuns: 40 },
  );
});

test('an older version saw the text of the list alone', () => {
  const list = '{"epoch":1,"keys":[]}';
  expect(seenIn(list)).toEqual({ list, concerns: {} });
});

test('what is sealed is opened as it was, and fits', async () => {
  const jo = await newIdentity();
  const seen = { list: '{"epoch":1,"keys":[]}', concerns: { kikker: 'merk' } };
  expect(await openSeen(jo, await sealSeen(jo, seen))).toEqual(seen);
  const most = Object.fromEntries(
    Array.from({ length: 250 }, () => [crypto.randomUUID(), 'AAAAAAAAAAAAAAAA']),
  );
  const full = await sealSeen(jo, { list: 'x'.repeat(2_000), concerns: most });
  expect((full.length * 4) / 3, 'as much as the server takes').toBeLessThan(24_000);
});
