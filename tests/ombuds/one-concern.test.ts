import { lockKey, newCaseKey, unlockKey, unwrapWith, wrapFor } from '@app/vault/case-key';
import { keysOfCode, newCode } from '@app/vault/code';
import { open, seal } from '@app/vault/envelope';
import { newIdentity, publicOf } from '@app/vault/identity';
import { DoesNotOpen } from '@app/vault/lock';
import { expect, test } from 'vitest';

/** What a database would hold of one concern, and no more. */
const concern = 'b1c5a3a6-0c5d-4f6e-9c62-1f6f0a5f2b11';
const salt = new Uint8Array(16).fill(3);

test('a concern is told, answered, handed over and read again with the code alone', async () => {
  const [jo, rita] = await Promise.all([newIdentity(), newIdentity()]);
  const [hers, ritas] = await Promise.all([publicOf(jo), publicOf(rita)]);

  const code = newCode();
  const key = newCaseKey();
  const { opens } = await keysOfCode(code, salt);
  const underCode = await lockKey(opens, { concern, epoch: 1 }, key);
  const forJo = await wrapFor(hers.recipient, key);
  const said = await seal(key, { concern, sequence: 1, direction: 'in' }, 'Ik durf niet meer.');

  const keyOfJo = await unwrapWith(jo.opens, forJo);
  expect(await open(keyOfJo, { concern, sequence: 1, direction: 'in' }, said)).toBe(
    'Ik durf niet meer.',
  );
  const answer = await seal(
    keyOfJo,
    { concern, sequence: 2, direction: 'out' },
    'Dank je. Zullen we bellen?',
  );

  // Jo leaves: Rita gets what was said, and what follows has a key that Jo never had.
  const forRita = await wrapFor(ritas.recipient, keyOfJo);
  const keyOfRita = await unwrapWith(rita.opens, forRita);
  const next = newCaseKey();
  const underTheOneBefore = await lockKey(keyOfRita, { concern, epoch: 2 }, next);
  const later = await seal(
    next,
    { concern, sequence: 3, direction: 'out' },
    'Ik neem het over van Jo.',
  );
  await expect(open(keyOfJo, { concern, sequence: 3, direction: 'out' }, later)).rejects.toThrow(
    DoesNotOpen,
  );

  // Weeks later she comes back, on another telephone, with her code and nothing else.
  const again = await keysOfCode(code, salt);
  const firstKey = await unlockKey(again.opens, { concern, epoch: 1 }, underCode);
  const secondKey = await unlockKey(firstKey, { concern, epoch: 2 }, underTheOneBefore);
  expect(await open(firstKey, { concern, sequence: 2, direction: 'out' }, answer)).toBe(
    'Dank je. Zullen we bellen?',
  );
  expect(await open(secondKey, { concern, sequence: 3, direction: 'out' }, later)).toBe(
    'Ik neem het over van Jo.',
  );
  await expect(unlockKey(again.lookup, { concern, epoch: 1 }, underCode)).rejects.toThrow(
    DoesNotOpen,
  );
});
