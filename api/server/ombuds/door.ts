import { read, written } from '@app/vault/bytes';
import { listInForce, type Broken, type KeyList } from '@app/vault/key-list';
import { ombudsDoor } from '@app/db/ombuds/queries';
import type { Transaction } from '@app/db/database';

/** What the installation remembers of the first list, outside the database: 32 bytes, or null before there is one. */
export type ReadRoot = () => Uint8Array | null;

/** Remembers it, once and for all; false when something else is remembered already. */
export type KeepRoot = (root: Uint8Array) => boolean;

/** Why nobody may send anything. */
type Closed = Broken | 'no-root' | 'other-keys';

interface Door {
  lists: { text: string; signedBy: string; signature: string }[];
  root: Uint8Array | null;
  inForce: KeyList | Closed;
}

/** Who reads what is sent now, checked from the first list on; and that the database keeps these keys and no others. */
export async function doorOf(db: Transaction, readRoot: ReadRoot): Promise<Door> {
  const root = readRoot();
  const { lists, keys } = await ombudsDoor(db);
  const chain = lists.map((list) => ({ ...list, signature: read(list.signature) }));
  const inForce = root === null ? 'no-root' : listInForce(chain, root);
  if (typeof inForce === 'string') return { lists, root, inForce };
  return { lists, root, inForce: hasKeys(inForce, keys) ? inForce : 'other-keys' };
}

/** A key that stands in the database alone reads nothing, and says that somebody put it there. */
function hasKeys({ keys }: KeyList, kept: { id: string; recipient: string; verifies: string }[]) {
  const named = keys.map(
    ({ id, recipient, verifies }) => `${id} ${recipient} ${written(verifies)}`,
  );
  const there = kept.map(({ id, recipient, verifies }) => `${id} ${recipient} ${verifies}`);
  return named.length === there.length && named.every((key) => there.includes(key));
}
