import type { offerKey, signKeyList } from '@app/contract/ombuds/keys';
import { written } from '@app/vault/bytes';
import { newCaseKey, unwrapWith, wrapFor } from '@app/vault/case-key';
import { open, seal } from '@app/vault/envelope';
import { lockIdentity, publicOf, type Identity } from '@app/vault/identity';
import type { Heard } from '@app/vault/passphrase';
import { signList, type KeyOnList } from '@app/vault/key-list';
import { ask } from './ask.ts';
import { listOf, rememberSeen, seenBy, type OwnKey, type Shown } from './keys.ts';
import type { UnderPasskey } from './passkey.ts';

interface Daily {
  words: string | null;
  passkeys: UnderPasskey[];
}

/** What the server keeps of an identity: the same, locked by each way that opens it. */
async function locksOf(
  identity: Identity,
  card: string,
  { words, passkeys }: Daily,
  heard?: Heard,
) {
  return {
    words: words === null ? null : written(await lockIdentity(identity, 'words', words, heard)),
    card: written(await lockIdentity(identity, 'card', card)),
    passkeys,
  };
}

/** Gives the server a new key, locked. It reads nothing before it stands on a signed list. */
export async function offer(identity: Identity, card: string, daily: Daily, heard?: Heard) {
  const { recipient, verifies } = await publicOf(identity);
  await ask<typeof offerKey>('POST', '/ombuds/keys', {
    id: crypto.randomUUID(),
    recipient,
    verifies: written(verifies),
    ...(await locksOf(identity, card, daily, heard)),
  });
}

/** Seals a text for a key as a teller would, and opens it with what that key unlocked to. */
export async function sendToOneself({ recipient }: OwnKey, identity: Identity, text: string) {
  const envelope = { concern: crypto.randomUUID(), sequence: 1, direction: 'in' } as const;
  const key = newCaseKey();
  const [wrap, sealed] = await Promise.all([wrapFor(recipient, key), seal(key, envelope, text)]);
  return open(await unwrapWith(identity.opens, wrap), envelope, sealed);
}

/** Signs the next list with these readers on it, and remembers that she saw it. Answers what became of it. */
export async function signReaders(
  identity: Identity,
  own: Pick<OwnKey, 'id' | 'seen'>,
  shown: Shown,
  keys: KeyOnList[],
) {
  const before = listOf(shown);
  const epoch = typeof before === 'string' ? 1 : before.epoch + 1;
  const { text, signedBy, signature } = signList({ epoch, keys }, own.id, identity);
  const { outcome } = await ask<typeof signKeyList>('POST', '/ombuds/key-lists', {
    ...{ text, signedBy, signature: written(signature) },
  });
  const stays = keys.some(({ id }) => id === own.id);
  if (outcome === 'kept' && stays)
    await rememberSeen(identity, own, { ...(await seenBy(identity, own, shown)), list: text });
  return outcome;
}
