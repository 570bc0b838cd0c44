import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { read, toBytes, written } from './bytes.ts';
import type { Identity, PublicKey } from './identity.ts';

/** Who reads what is sent from now on. */
export interface KeyList {
  /** From 1; each change makes the next. */
  epoch: number;
  keys: KeyOnList[];
}

export interface KeyOnList extends PublicKey {
  id: string;
  /** As the teller reads it. */
  name: string;
}

/** A list as it is kept: its text to the letter, since that is what was signed. */
export interface SignedList {
  text: string;
  /** The id of a key on the list before; of the first list, on itself. */
  signedBy: string;
  /** 64 bytes of Ed25519. */
  signature: Uint8Array;
}

/** Signs a list with one's own key. The first list is signed by its only key. */
export function signList(list: KeyList, signedBy: string, { signs }: Identity): SignedList {
  const keys = list.keys.map(({ id, name, recipient, verifies }) => ({
    ...{ id, name, recipient },
    verifies: written(verifies),
  }));
  const text = JSON.stringify({ epoch: list.epoch, keys });
  return { text, signedBy, signature: ed25519.sign(signed(text), signs) };
}

/** What the installation remembers of its first list, outside the database: 32 bytes. */
export const rootOf = (first: SignedList): Uint8Array => sha256(signed(first.text));

/** What a key is compared by, read aloud as six words: 32 bytes. */
export const fingerprintOf = ({ recipient, verifies }: PublicKey): Uint8Array =>
  sha256(toBytes(`draagkracht key 1\n${recipient}\n${written(verifies)}`));

/** What is wrong with a chain of lists. */
export type Broken =
  'no-list' | 'other-root' | 'not-in-order' | 'unreadable' | 'unknown-signer' | 'wrong-signature';

/**
 * The list that holds, out of all there ever were, oldest first: the first one must be the one that is remembered, each next
 * one signed by a key of the one before. Otherwise what is wrong with them, and nobody may seal anything.
 */
export function listInForce(chain: readonly SignedList[], root: Uint8Array): KeyList | Broken {
  const [first] = chain;
  if (!first) return 'no-list';
  if (!alike(rootOf(first), root)) return 'other-root';
  let before: KeyList | null = null;
  for (const one of chain) {
    const list = listIn(one.text);
    if (!list) return 'unreadable';
    if (list.epoch !== (before?.epoch ?? 0) + 1) return 'not-in-order';
    const signer = (before ?? list).keys.find(({ id }) => id === one.signedBy);
    if (!signer) return 'unknown-signer';
    if (!isSigned(one, signer.verifies)) return 'wrong-signature';
    before = list;
  }
  return before ?? 'no-list';
}

function isSigned({ text, signature }: SignedList, verifies: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, signed(text), verifies, { zip215: false });
  } catch {
    return false;
  }
}

/** What is signed is this list and nothing else of the same letters. */
const signed = (text: string) => toBytes(`draagkracht key list 1\n${text}`);

/** What a list says; null when it is none. */
export function listIn(text: string): KeyList | null {
  try {
    const { epoch, keys } = JSON.parse(text) as { epoch: unknown; keys: unknown };
    if (!Number.isSafeInteger(epoch) || !Array.isArray(keys) || keys.length === 0) return null;
    const all = (keys as unknown[]).map(keyIn);
    const ids = new Set(all.map(({ id }) => id));
    return ids.size === all.length ? { epoch: epoch as number, keys: all } : null;
  } catch {
    return null;
  }
}

function keyIn(key: unknown): KeyOnList {
  const { id, name, recipient, verifies } = key as Record<string, unknown>;
  if (typeof id !== 'string' || typeof name !== 'string') throw new Error('not a key');
  if (typeof recipient !== 'string' || !/^age1[02-9ac-hj-np-z]{58}$/.test(recipient))
    throw new Error('not a recipient');
  const bytes = read(String(verifies));
  if (bytes.length !== 32) throw new Error('not a key that verifies');
  return { id, name, recipient, verifies: bytes };
}

const alike = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
