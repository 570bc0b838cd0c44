import type { Identity } from '@app/vault/identity';
import type { KeyList } from '@app/vault/key-list';
import { DoesNotOpen } from '@app/vault/lock';
import type { Heard } from '@app/vault/passphrase';
import { get, readonly, writable } from 'svelte/store';
import { alarmFor, chainOf, listOf, openKey, rememberSeen, seenBy, showKeys } from './keys.ts';
import type { Alarm, OwnKey, Secret, Shown } from './keys.ts';

/** What is open in this tab, and in no other place: it is gone when the tab is, and when the room locks. */
export interface Opened {
  identity: Identity;
  key: OwnKey;
  shown: Shown;
  /** Null while the room is red. */
  list: KeyList | null;
  alarm: Alarm | null;
}

const opened = writable<Opened | null>(null);

/** Null while the room is locked. */
export const room = readonly(opened);

/** Milliseconds without a touch after which the room locks. */
export const idle = 10 * 60 * 1000;

export const lockRoom = () => opened.set(null);

/** Unlocks the room with what she has; rejects with `DoesNotOpen` when it does not fit. */
export async function unlockRoom(secret: Secret, heard?: Heard) {
  const shown = await showKeys();
  const key = shown.keys.find(({ offered }) => !offered) ?? shown.keys[0];
  if (!key) throw new DoesNotOpen();
  await enter(await openKey(key, secret, heard), key, shown);
}

/** Looks again what the server keeps, with the key that is open. */
export async function refreshRoom() {
  const before = get(opened);
  if (!before) return;
  const shown = await showKeys();
  const key = shown.keys.find(({ id }) => id === before.key.id);
  // It may have locked meanwhile, and then it stays so.
  if (key && get(opened)) await enter(before.identity, key, shown);
  else lockRoom();
}

/** She says that she knows the readers that she did not know. */
export async function trustList() {
  const red = get(opened);
  if (red?.alarm?.kind !== 'newcomers') return;
  const { identity, key, shown } = red;
  const list = chainOf(shown).at(-1)!.text;
  await rememberSeen(identity, key, { ...(await seenBy(identity, key, shown)), list });
  await refreshRoom();
}

async function enter(identity: Identity, key: OwnKey, shown: Shown) {
  const alarm = await alarmFor(identity, key, shown);
  const list = listOf(shown);
  opened.set({
    ...{ identity, key, shown, alarm },
    list: typeof list === 'string' || alarm ? null : list,
  });
}
