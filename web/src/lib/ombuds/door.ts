import type { showOmbudsDoor } from '@app/contract/ombuds';
import { read } from '@app/vault/bytes';
import { listInForce, type KeyOnList } from '@app/vault/key-list';
import type { z } from 'zod';

/** What the API says at the door. */
export type Door = z.output<(typeof showOmbudsDoor)['schema']['response'][200]>;

/** For whom a concern is sealed, and with which salt its code is made. */
export interface OpenDoor {
  readers: KeyOnList[];
  salt: Uint8Array;
}

/** Checks in the browser, from the first list on, who reads; null when nobody may write. */
export function openDoor({ isOpen, root, lists }: Door): OpenDoor | null {
  if (!isOpen || root === null) return null;
  const salt = read(root);
  const inForce = listInForce(
    lists.map((list) => ({ ...list, signature: read(list.signature) })),
    salt,
  );
  return typeof inForce === 'string' ? null : { readers: inForce.keys, salt };
}

/** "Jo" of "Jo Wouters". */
export const firstNameOf = (name: string): string => name.split(' ')[0] || name;

/** The one to whom she writes: the ombudsperson as the administrator wrote her down, else the first that reads. */
export const firstReader = ({ ombudsperson }: Door, readers: readonly { name: string }[]) =>
  readers.find(({ name }) => name === ombudsperson.name) ?? readers[0];
