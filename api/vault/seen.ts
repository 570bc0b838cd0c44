import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toBytes, toText, written } from './bytes.ts';
import type { Identity } from './identity.ts';
import { listIn, type KeyOnList, type SignedList } from './key-list.ts';
import { lock, unlock } from './lock.ts';

const about = 'draagkracht seen list 1';

/** What the browser of an ombudsperson saw before, sealed with her own key: only she can say later that she saw it. */
export interface Seen {
  /** The text of the list of readers; empty where she saw none. */
  list: string;
  /** The fingerprint of the first key of each concern that she opened, by its id. */
  concerns: Readonly<Record<string, string>>;
}

export const sealSeen = (identity: Identity, seen: Seen): Promise<Uint8Array> =>
  lock(keyFor(identity), about, toBytes(JSON.stringify(seen)));

/** Opens what `sealSeen` sealed; rejects with `DoesNotOpen`. */
export const openSeen = async (identity: Identity, sealed: Uint8Array): Promise<Seen> =>
  seenIn(toText(await unlock(keyFor(identity), about, sealed)));

/** What was sealed, also by a version that saw the text of the list alone. */
export function seenIn(text: string): Seen {
  const { list, concerns = {} } = JSON.parse(text) as Partial<Seen>;
  return typeof list === 'string' ? { list, concerns } : { list: text, concerns: {} };
}

/** More would not fit in what is kept for her; the ones that are gone leave first. */
const mostConcerns = 250;

interface WithFirstKey {
  id: string;
  keys: ReadonlyMap<number, Uint8Array>;
}

/**
 * Beside what she saw before: the concerns whose first key is another one than when she first opened them, so that
 * somebody put another concern in their place; and what she has seen now.
 */
export function seenNow(
  before: Seen,
  opened: readonly WithFirstKey[],
): { replaced: ReadonlySet<string>; now: Seen } {
  const firsts = opened.flatMap(({ id, keys }) => {
    const key = keys.get(1);
    return key ? [{ id, mark: written(sha256(key).subarray(0, 12)) }] : [];
  });
  const known = (id: string) => before.concerns[id];
  const all = Object.entries({
    ...before.concerns,
    ...Object.fromEntries(firsts.map(({ id, mark }) => [id, known(id) ?? mark])),
  });
  const here = new Set(opened.map(({ id }) => id));
  const kept = all.toSorted(([one], [other]) => Number(here.has(other)) - Number(here.has(one)));
  return {
    replaced: new Set(
      firsts.filter(({ id, mark }) => (known(id) ?? mark) !== mark).map(({ id }) => id),
    ),
    now: { ...before, concerns: Object.fromEntries(kept.slice(0, mostConcerns)) },
  };
}

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
