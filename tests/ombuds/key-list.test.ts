import { newIdentity, publicOf, type Identity } from '@app/vault/identity';
import {
  listInForce,
  rootOf,
  signList,
  type KeyOnList,
  type SignedList,
} from '@app/vault/key-list';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const keyOf = async (id: string, name: string, identity: Identity): Promise<KeyOnList> => ({
  ...{ id, name },
  ...(await publicOf(identity)),
});

const [jo, rita, stranger] = await Promise.all([newIdentity(), newIdentity(), newIdentity()]);
const [hers, ritas, strange] = await Promise.all([
  keyOf('jo', 'Jo Peeters', jo),
  keyOf('rita', 'Rita', rita),
  keyOf('stranger', 'Jo Peeters', stranger),
]);

const first = signList({ epoch: 1, keys: [hers] }, 'jo', jo);
const second = signList({ epoch: 2, keys: [hers, ritas] }, 'jo', jo);
const third = signList({ epoch: 3, keys: [ritas] }, 'rita', rita);
const root = rootOf(first);

describe('the list that holds', () => {
  test('is the last of an unbroken chain', () => {
    expect(listInForce([first], root)).toEqual({ epoch: 1, keys: [hers] });
    expect(listInForce([first, second, third], root)).toEqual({ epoch: 3, keys: [ritas] });
  });

  test.each<[string, SignedList[], string]>([
    ['without a list', [], 'no-list'],
    ['with the first one taken away', [second, third], 'other-root'],
    ['with one in between taken away', [first, third], 'not-in-order'],
    ['with one twice', [first, second, second], 'not-in-order'],
    ['in another order', [first, third, second], 'not-in-order'],
    [
      'with a first one of a stranger',
      [signList({ epoch: 1, keys: [strange] }, 'stranger', stranger)],
      'other-root',
    ],
    [
      'with a key that only a stranger put there',
      [first, signList({ epoch: 2, keys: [hers, strange] }, 'jo', stranger)],
      'wrong-signature',
    ],
    [
      'signed by a key that this list brings itself',
      [first, signList({ epoch: 2, keys: [hers, strange] }, 'stranger', stranger)],
      'unknown-signer',
    ],
    [
      'signed by somebody who was taken off',
      [first, second, third, signList({ epoch: 4, keys: [ritas, hers] }, 'jo', jo)],
      'unknown-signer',
    ],
    ['with a name changed', [{ ...first, text: first.text.replace('Peeters', 'P') }], 'other-root'],
    [
      'with a name changed later',
      [first, { ...second, text: second.text.replace('Rita', 'Rik') }],
      'wrong-signature',
    ],
    [
      'with two keys of one id',
      [first, signList({ epoch: 2, keys: [hers, { ...strange, id: 'jo' }] }, 'jo', jo)],
      'unreadable',
    ],
    [
      'with a recipient of another kind',
      [first, signList({ epoch: 2, keys: [{ ...hers, recipient: 'age1pq1xyz' }] }, 'jo', jo)],
      'unreadable',
    ],
    ['with nobody on it', [first, signList({ epoch: 2, keys: [] }, 'jo', jo)], 'unreadable'],
  ])('%s there is none', (_, chain, broken) => {
    expect(listInForce(chain, root)).toBe(broken);
  });

  test('is none where one byte of a signature or of the root is another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 1, max: 255 }), (at, turn) => {
        const signature = Uint8Array.from(second.signature);
        signature[at]! ^= turn;
        expect(listInForce([first, { ...second, signature }], root)).toBe('wrong-signature');
        const other = Uint8Array.from(root);
        other[at % 32]! ^= turn;
        expect(listInForce([first, second], other)).toBe('other-root');
      }),
      { numRuns: 40 },
    );
  });
});
