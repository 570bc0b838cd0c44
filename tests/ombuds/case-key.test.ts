import { lockKey, newCaseKey, unlockKey, unwrapWith, wrapFor } from '@app/vault/case-key';
import { newIdentity, publicOf } from '@app/vault/identity';
import { DoesNotOpen } from '@app/vault/lock';
import { Decrypter, Encrypter } from 'age-encryption';
import { expect, test } from 'vitest';

const concern = 'b1c5a3a6-0c5d-4f6e-9c62-1f6f0a5f2b11';
const [jo, rita] = await Promise.all([newIdentity(), newIdentity()]);
const { recipient } = await publicOf(jo);
const key = newCaseKey();

test('a key is unwrapped by the ombudsperson it was wrapped for, and by nobody else', async () => {
  const wrap = await wrapFor(recipient, key);
  expect(await unwrapWith(jo.opens, wrap)).toEqual(key);
  await expect(unwrapWith(rita.opens, wrap)).rejects.toThrow(DoesNotOpen);
});

test('a changed wrap does not open', async () => {
  const wrap = await wrapFor(recipient, key);
  for (let at = 0; at < wrap.length; at += 7) {
    const turned = Uint8Array.from(wrap);
    turned[at]! ^= 1;
    await expect(unwrapWith(jo.opens, turned), `byte ${at}`).rejects.toThrow(DoesNotOpen);
  }
});

test('what is wrapped for her and is no key is refused', async () => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const wrap = await encrypter.encrypt('not a key');
  await expect(unwrapWith(jo.opens, wrap)).rejects.toThrow(DoesNotOpen);
});

test('a wrap is a file of age, for whoever has the identity and not this product', async () => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(jo.opens);
  const wrap = await wrapFor(recipient, key);
  expect(new TextDecoder().decode(wrap.subarray(0, 22))).toBe('age-encryption.org/v1\n');
  expect(await decrypter.decrypt(wrap)).toEqual(key);
});

test('a key is unlocked under the one it was locked under, in its own concern and epoch', async () => {
  const [before, next] = [newCaseKey(), newCaseKey()];
  const locked = await lockKey(before, { concern, epoch: 2 }, next);
  expect(await unlockKey(before, { concern, epoch: 2 }, locked)).toEqual(next);
  for (const [under, which] of [
    [next, { concern, epoch: 2 }],
    [before, { concern, epoch: 1 }],
    [before, { concern: '00000000-0000-4000-8000-000000000000', epoch: 2 }],
  ] as const)
    await expect(unlockKey(under, which, locked)).rejects.toThrow(DoesNotOpen);
});
