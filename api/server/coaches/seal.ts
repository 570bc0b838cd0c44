import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';

/** Closes what a stolen database must not tell. `place` is `table|column|id`: what is moved elsewhere does not open. */
export interface Seal {
  close(place: string, content: string | Uint8Array): Uint8Array;
  open(place: string, sealed: Uint8Array): string;
  openBytes(place: string, sealed: Uint8Array): Uint8Array;
  /** Tells the same content at the same place again, and nothing to somebody without the key. Begins with `keyId`. */
  fingerprint(place: string, content: string): Uint8Array;
  /** Tells the key of now from those before it. */
  keyId: Uint8Array;
}

/** Where sealed things are kept. */
export const placeOf = {
  account: (sealId: string) => `bank_accounts|sealed|${sealId}`,
  bankFile: (batchId: string) => `payment_batches|file|${batchId}`,
  staged: (previewId: string) => `import_previews|content|${previewId}`,
  piece: (previewId: string, nth: number) => `import_pieces|sealed|${previewId}|${nth}`,
};

/** The seal of a house, by what its settings or its folder hold as the key. */
export const sealOf = (sealKey: string): Seal =>
  sealWith(createHash('sha256').update(sealKey).digest());

/** A seal with a key of 32 bytes; what was closed with an earlier key still opens. */
export function sealWith(key: Uint8Array, ...earlier: Uint8Array[]): Seal {
  const keys = [key, ...earlier];
  if (keys.some(({ length }) => length !== 32)) throw new Error('a seal needs a key of 32 bytes');
  return {
    close(place, content) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const closed = Buffer.concat([cipher.update(bytes), cipher.final()]);
      return Buffer.concat([idOf(key), nonce, cipher.getAuthTag(), closed]);
    },
    open: (place, sealed) => opened(place, sealed).toString(),
    openBytes: opened,
    fingerprint(place, content) {
      const own = createHmac('sha256', key).update('key of fingerprints').digest();
      const mark = createHmac('sha256', own).update(`${place}|${content}`).digest();
      return Buffer.concat([idOf(key), mark]);
    },
    keyId: idOf(key),
  };

  function opened(place: string, sealed: Uint8Array): Buffer {
    const bytes = Buffer.from(sealed);
    const fitting = keys.find((one) => idOf(one).equals(bytes.subarray(0, 4)));
    if (!fitting) throw new Error('no key opens this');
    const opener = createDecipheriv('aes-256-gcm', fitting, bytes.subarray(4, 16), {
      authTagLength: 16,
    })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(16, 32));
    return Buffer.concat([opener.update(bytes.subarray(32)), opener.final()]);
  }
}

/** Tells keys apart without telling anything of them. */
const idOf = (key: Uint8Array): Buffer =>
  createHash('sha256').update('key of a seal').update(key).digest().subarray(0, 4);
