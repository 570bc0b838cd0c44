import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { base64nopad } from '@scure/base';
import { Stanza, type Identity, type Recipient } from 'age-encryption';
import { joined, random, toBytes } from './bytes.ts';

/**
 * A passphrase of age, in its own format: stretching it takes seconds on a cheap phone, and age's own does that without
 * a pause, so that nothing moves on the page. Here `heard` gets how far it is, from 0 to 1.
 */
export type Heard = (part: number) => void;

const kind = 'scrypt';
const label = 'age-encryption.org/v1/scrypt';
/** More than this a browser on a phone has no memory for, and we never wrote it. */
const mostWork = 18;

/** Locks with a passphrase, alone; `work` is how much a guess costs, as a power of two. */
export const toPassphrase = (passphrase: string, work: number, heard?: Heard): Recipient => ({
  async wrapFileKey(fileKey) {
    const salt = random(16);
    const key = await stretched(passphrase, salt, work, heard);
    const body = chacha20poly1305(key, nonce).encrypt(fileKey);
    return [new Stanza([kind, base64nopad.encode(salt), String(work)], body)];
  },
});

/** Unlocks with a passphrase; another one opens nothing. */
export const withPassphrase = (passphrase: string, heard?: Heard): Identity => ({
  async unwrapFileKey(stanzas) {
    const [stanza] = stanzas;
    const [found, salt = '', work = ''] = stanza?.args ?? [];
    // A passphrase locks alone: beside it nobody else may have a key.
    if (!stanza || stanzas.length !== 1 || found !== kind || !/^[1-9]\d?$/.test(work)) return null;
    if (Number(work) > mostWork || stanza.body.length !== 32) return null;
    const key = await stretched(passphrase, base64nopad.decode(salt), Number(work), heard);
    try {
      return chacha20poly1305(key, nonce).decrypt(stanza.body);
    } catch {
      return null;
    }
  },
});

/** Each key is used once, so that it needs no other nonce. */
const nonce = new Uint8Array(12);

const stretched = (passphrase: string, salt: Uint8Array, work: number, heard?: Heard) =>
  scryptAsync(toBytes(passphrase), joined(toBytes(label), salt), {
    ...{ N: 2 ** work, r: 8, p: 1, dkLen: 32 },
    ...(heard && { onProgress: heard }),
  });
