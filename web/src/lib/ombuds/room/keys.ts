import type { keepSeenList, showOwnKeys } from '@app/contract/ombuds/keys';
import { read, written } from '@app/vault/bytes';
import { publicOf, unlockIdentity, type Identity } from '@app/vault/identity';
import {
  fingerprintOf,
  listInForce,
  type Broken,
  type KeyList,
  type SignedList,
} from '@app/vault/key-list';
import { DoesNotOpen } from '@app/vault/lock';
import type { Heard } from '@app/vault/passphrase';
import { newcomers, openSeen, sealSeen, type Seen } from '@app/vault/seen';
import { wordsOf } from '@app/vault/words';
import type { Output } from '#lib/server/api.ts';
import { ask } from './ask.ts';
import { unlockWithPasskey, type UnderPasskey } from './passkey.ts';

/** What the server keeps of her keys and of the list of readers. */
export type Shown = Output<typeof showOwnKeys>;
export type OwnKey = Shown['keys'][number];

/** What she opens her key with. */
export type Secret =
  | { by: 'words'; words: string }
  | { by: 'card'; card: string }
  | { by: 'passkey'; with: UnderPasskey };

/** Why the room is red: the list does not hold, is not the one she saw, or has readers on it that she does not know. */
export type Alarm =
  | { kind: 'broken'; why: Broken | 'closed' }
  | { kind: 'not-seen' }
  | { kind: 'newcomers'; readers: { name: string; words: string; by: string }[] };

export const showKeys = () => ask<typeof showOwnKeys>('GET', '/ombuds/keys');

/** Opens her key, and says how far it is; rejects with `DoesNotOpen` at another secret, and at a key that is not the one it says. */
export async function openKey(key: OwnKey, secret: Secret, heard?: Heard): Promise<Identity> {
  const identity = await unlocked(key, secret, heard);
  const { recipient } = await publicOf(identity);
  if (recipient !== key.recipient) throw new DoesNotOpen();
  return identity;
}

function unlocked({ words, card }: OwnKey, secret: Secret, heard?: Heard): Promise<Identity> {
  if (secret.by === 'passkey') return unlockWithPasskey(secret.with);
  if (secret.by === 'card') return unlockIdentity(read(card), secret.card, heard);
  if (words === null) throw new DoesNotOpen();
  return unlockIdentity(read(words), secret.words, heard);
}

export const chainOf = ({ lists }: Pick<Shown, 'lists'>): SignedList[] =>
  lists.map((list) => ({ ...list, signature: read(list.signature) }));

/** The list of readers that holds, as this browser checked it; otherwise why there is none. */
export function listOf(shown: Pick<Shown, 'lists' | 'root'>): KeyList | Broken {
  return shown.root === null ? 'no-list' : listInForce(chainOf(shown), read(shown.root));
}

/** What is wrong since she saw the list; null when nothing is. */
export async function alarmFor(
  identity: Identity,
  key: OwnKey,
  shown: Shown,
): Promise<Alarm | null> {
  const list = listOf(shown);
  if (typeof list === 'string') return { kind: 'broken', why: list };
  if (!shown.isOpen) return { kind: 'broken', why: 'closed' };
  const chain = chainOf(shown);
  const { list: seen } = await seenBy(identity, key, shown);
  const found = newcomers(seen, chain);
  if (found === 'not-seen') return { kind: 'not-seen' };
  const names = new Map(chain.flatMap(({ text }) => namesIn(text)));
  const readers = found
    .filter(({ key: one, by }) => one.id !== key.id && by !== key.id)
    .map(({ key: one, by }) => ({
      name: one.name,
      words: wordsOf(fingerprintOf(one)),
      by: names.get(by) ?? '',
    }));
  return readers.length > 0 ? { kind: 'newcomers', readers } : null;
}

const namesIn = (text: string) =>
  (JSON.parse(text) as { keys: { id: string; name: string }[] }).keys.map(
    ({ id, name }) => [id, name] as const,
  );

/** What she saw before; the first list where she saw none, and nothing that follows from it where it does not open. */
export async function seenBy(
  identity: Identity,
  key: Pick<OwnKey, 'seen'>,
  shown: Pick<Shown, 'lists'>,
): Promise<Seen> {
  if (key.seen === null) return { list: chainOf(shown)[0]?.text ?? '', concerns: {} };
  return openSeen(identity, read(key.seen)).catch(() => ({ list: '', concerns: {} }));
}

/** Remembers what she saw, sealed with her own key, with the server and with the key that is open here. */
export async function rememberSeen(
  identity: Identity,
  key: Pick<OwnKey, 'id' | 'seen'>,
  seen: Seen,
) {
  const sealed = written(await sealSeen(identity, seen));
  await ask<typeof keepSeenList>('PUT', `/ombuds/keys/${key.id}/seen`, { seen: sealed });
  key.seen = sealed;
}
