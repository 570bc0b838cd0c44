import { joined, random, toBytes } from './bytes.ts';

/** It was closed with another key or as something else, or it was changed. Which of these, nobody can say. */
export class DoesNotOpen extends Error {
  constructor() {
    super('this does not open');
  }
}

const nonceLength = 12;

/**
 * AES-256-GCM under a key of 32 bytes. What it is closed as (`about`) goes along as associated data and is not kept with it:
 * it opens only as that. Answers the nonce and what was closed.
 */
export async function lock(key: Uint8Array, about: string, open: Uint8Array): Promise<Uint8Array> {
  const nonce = random(nonceLength);
  const secret = await imported(key, 'encrypt');
  const closed = await crypto.subtle.encrypt(how(nonce, about), secret, Uint8Array.from(open));
  return joined(nonce, new Uint8Array(closed));
}

/** Opens what `lock` closed; rejects with `DoesNotOpen`, whatever is wrong. */
export async function unlock(
  key: Uint8Array,
  about: string,
  closed: Uint8Array,
): Promise<Uint8Array> {
  const nonce = Uint8Array.from(closed.subarray(0, nonceLength));
  const body = Uint8Array.from(closed.subarray(nonceLength));
  try {
    const secret = await imported(key, 'decrypt');
    return new Uint8Array(await crypto.subtle.decrypt(how(nonce, about), secret, body));
  } catch {
    throw new DoesNotOpen();
  }
}

const how = (iv: Uint8Array<ArrayBuffer>, about: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: Uint8Array.from(toBytes(about)),
});

const imported = (key: Uint8Array, may: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', Uint8Array.from(key), { name: 'AES-GCM', length: 256 }, false, [
    may,
  ]);
