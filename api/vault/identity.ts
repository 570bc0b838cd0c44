import { ed25519 } from '@noble/curves/ed25519.js';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { read, toBytes, toText, written } from './bytes.ts';
import { DoesNotOpen } from './lock.ts';
import { toPassphrase, withPassphrase, type Heard } from './passphrase.ts';

/** What an ombudsperson opens and signs with. It lives in the memory of one tab, and leaves it only locked. */
export interface Identity {
  /** `AGE-SECRET-KEY-1…`: unwraps what was wrapped for her. */
  opens: string;
  /** 32 bytes of Ed25519: signs the list of keys. */
  signs: Uint8Array;
}

/** What everybody may know of it, as it stands on the list of keys. */
export interface PublicKey {
  /** `age1…` */
  recipient: string;
  /** 32 bytes of Ed25519. */
  verifies: Uint8Array;
}

export const newIdentity = async (): Promise<Identity> => ({
  opens: await generateX25519Identity(),
  signs: ed25519.utils.randomSecretKey(),
});

export const publicOf = async ({ opens, signs }: Identity): Promise<PublicKey> => ({
  recipient: await identityToRecipient(opens),
  verifies: ed25519.getPublicKey(signs),
});

/**
 * How much work a guess costs, as a power of two. Six words are typed every day on a cheap phone; the card has more bits
 * than anybody tries.
 */
const workFor = { words: 16, card: 10 } as const;
export type LockedBy = keyof typeof workFor;

/**
 * Locks an identity with six words or with the card, as a file that the `age` command opens too. It takes a while; `heard`
 * gets how far it is.
 */
export async function lockIdentity(
  identity: Identity,
  by: LockedBy,
  secret: string,
  heard?: Heard,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(toPassphrase(secret, workFor[by], heard));
  return encrypter.encrypt(bytesOf(identity));
}

/** Unlocks what `lockIdentity` locked; rejects with `DoesNotOpen`. */
export async function unlockIdentity(
  locked: Uint8Array,
  secret: string,
  heard?: Heard,
): Promise<Identity> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(withPassphrase(secret, heard));
  const bytes = await decrypter.decrypt(locked).catch(() => {
    throw new DoesNotOpen();
  });
  return identityOf(bytes);
}

/** An identity as bytes, for the moment between unlocking and locking: a passkey of the browser locks these. */
export const bytesOf = ({ opens, signs }: Identity): Uint8Array =>
  toBytes(JSON.stringify({ opens, signs: written(signs) }));

export function identityOf(bytes: Uint8Array): Identity {
  try {
    const { opens, signs } = JSON.parse(toText(bytes)) as Record<'opens' | 'signs', string>;
    return { opens, signs: read(signs) };
  } catch {
    throw new DoesNotOpen();
  }
}
