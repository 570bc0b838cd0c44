import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toBytes, toText } from './bytes.ts';
import type { Identity } from './identity.ts';
import { listIn, type KeyOnList, type SignedList } from './key-list.ts';
import { lock, unlock } from './lock.ts';

const about = 'draagkracht seen list 1';

/** Seals the text of a list as an ombudsperson saw it, with her own key: only she can say later that she saw it. */
export const sealSeen = (identity: Identity, text: string): Promise<Uint8Array> =>
  lock(keyFor(identity), about, toBytes(text));

/** Opens what `sealSeen` sealed; rejects with `DoesNotOpen`. */
export const openSeen = async (identity: Identity, sealed: Uint8Array): Promise<string> =>
  toText(await unlock(keyFor(identity), about, sealed));

interface Newcomer {
  key: KeyOnList;
  /** The id of the key that signed for it. */
  by: string;
}

/** Who came on the list since it was seen, out of a chain that holds; `not-seen` when the chain does not lead past it. */
export function newcomers(seen: string, chain: readonly SignedList[]): Newcomer[] | 'not-seen' {
  const from = chain.findIndex(({ text }) => text === seen);
  if (from === -1) return 'not-seen';
  const known = new Set(listIn(seen)?.keys.map(nameOf));
  const found: Newcomer[] = [];
  for (const { text, signedBy } of chain.slice(from + 1))
    for (const key of listIn(text)?.keys ?? []) {
      if (known.has(nameOf(key))) continue;
      known.add(nameOf(key));
      found.push({ key, by: signedBy });
    }
  return found;
}

/** A key under the same id with another lock is another key. */
const nameOf = ({ id, recipient }: KeyOnList) => `${id} ${recipient}`;

const keyFor = ({ signs }: Identity) => hkdf(sha256, signs, undefined, toBytes(about), 32);
