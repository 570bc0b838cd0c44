import { Decrypter, Encrypter } from 'age-encryption';
import { random } from './bytes.ts';
import { DoesNotOpen, lock, unlock } from './lock.ts';

const length = 32;

/** The key of one concern; nobody chooses it, and nobody reads it. */
export const newCaseKey = (): Uint8Array => random(length);

/** Wraps the key of a concern for one ombudsperson, by the recipient (`age1…`) on the signed list. The `age` command unwraps it too. */
export async function wrapFor(recipient: string, key: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(key);
}

/** Unwraps with an identity (`AGE-SECRET-KEY-1…`); rejects with `DoesNotOpen` what was wrapped for somebody else, or changed. */
export async function unwrapWith(identity: string, wrap: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const key = await decrypter.decrypt(wrap).catch(() => {
    throw new DoesNotOpen();
  });
  return ofRightLength(key);
}

/** Which key is locked: the first of a concern, or the one that a hand-over began. */
interface KeyOfConcern {
  concern: string;
  /** From 1. */
  epoch: number;
}

/** Locks a key of a concern under another: the first under that of its code, each next one under the one before. */
export const lockKey = (
  under: Uint8Array,
  which: KeyOfConcern,
  key: Uint8Array,
): Promise<Uint8Array> => lock(under, named(which), key);

/** Unlocks what `lockKey` locked; rejects with `DoesNotOpen`. */
export const unlockKey = async (
  under: Uint8Array,
  which: KeyOfConcern,
  locked: Uint8Array,
): Promise<Uint8Array> => ofRightLength(await unlock(under, named(which), locked));

const named = ({ concern, epoch }: KeyOfConcern) => `draagkracht key 1|${concern}|${epoch}`;

function ofRightLength(key: Uint8Array): Uint8Array {
  if (key.length !== length) throw new DoesNotOpen();
  return key;
}
