import { open, padded, seal, unpadded, type Envelope } from '@app/vault/envelope';
import { DoesNotOpen } from '@app/vault/lock';
import { newCaseKey } from '@app/vault/case-key';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const key = newCaseKey();
const concern = 'b1c5a3a6-0c5d-4f6e-9c62-1f6f0a5f2b11';
const first: Envelope = { concern, sequence: 1, direction: 'in' };
const text = fc.string({ unit: 'grapheme', maxLength: 5000 });

describe('what is sealed', () => {
  test('opens with its key as what it was, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        expect(await open(key, first, await seal(key, first, said))).toBe(said);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['with another key', newCaseKey(), first],
    ['as the next one', key, { ...first, sequence: 2 }],
    ['as an answer', key, { ...first, direction: 'out' as const }],
    ['as a note', key, { ...first, direction: 'note' as const }],
    ['in another concern', key, { ...first, concern: '00000000-0000-4000-8000-000000000000' }],
  ])('does not open %s', async (_, other, envelope) => {
    const sealed = await seal(key, first, 'Ik wil niet meer naar de groep van vrijdag.');
    await expect(open(other, envelope, sealed)).rejects.toThrow(DoesNotOpen);
  });

  test('does not open with one bit turned, or cut short anywhere', async () => {
    const sealed = await seal(key, first, 'Er werd met mij gelachen.');
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: sealed.length - 1 }),
        fc.integer({ min: 0, max: 7 }),
        async (at, bit) => {
          const turned = Uint8Array.from(sealed);
          turned[at]! ^= 1 << bit;
          await expect(open(key, first, turned)).rejects.toThrow(DoesNotOpen);
          await expect(open(key, first, sealed.subarray(0, at))).rejects.toThrow(DoesNotOpen);
        },
      ),
    );
  });

  test('is sealed anew each time, so that alike texts do not look alike', async () => {
    const [one, other] = await Promise.all([seal(key, first, 'ja'), seal(key, first, 'ja')]);
    expect(one).not.toEqual(other);
  });
});

describe('from outside', () => {
  test.each([
    [0, 1],
    [4092, 1],
    [4093, 2],
    [8188, 2],
    [8189, 3],
  ])('%i bytes are %i steps', async (length, steps) => {
    const sealed = await seal(key, first, 'a'.repeat(length));
    expect(sealed).toHaveLength(12 + 4096 * steps + 16);
  });

  test('what was padded is itself again, and what says it is longer than it is, is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9000 }), (bytes) => {
        expect(unpadded(padded(bytes))).toEqual(bytes);
      }),
    );
    const lying = padded(new Uint8Array(10));
    new DataView(lying.buffer).setUint32(0, 4093);
    expect(() => unpadded(lying)).toThrow(DoesNotOpen);
    new DataView(lying.buffer).setUint32(0, 4092);
    expect(unpadded(lying)).toHaveLength(4092);
    expect(() => unpadded(new Uint8Array(0))).toThrow(DoesNotOpen);
    expect(() => unpadded(new Uint8Array(4095))).toThrow(DoesNotOpen);
  });
});
