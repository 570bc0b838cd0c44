import { z } from 'zod';
import type { Endpoint } from '../endpoint.ts';
import { bytes, NameOfChance, SignedList } from '../ombuds.ts';

/** As on the list: what wraps for its owner, and what checks what she signed. */
const PublicKey = z.object({
  id: z.uuid(),
  /** `age1…` */
  recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
  /** 32 bytes of Ed25519. */
  verifies: bytes(32),
});

const AsKept = z.object({ id: z.uuid(), recipient: z.string(), verifies: z.base64() });

/** An identity that is locked, as a file of age. */
const Locked = bytes(100, 2000);

/** The same identity, three times locked. */
const Locks = z.object({
  /** Under six words; null when a passkey opens it every day. */
  words: Locked.nullable(),
  card: Locked,
  passkeys: z.array(z.object({ passkey: z.string().min(20).max(2000), locked: Locked })).max(10),
});

const unseen = { repeatable: true, unseen: true } as const;

export const showOwnKeys = {
  method: 'GET',
  url: '/ombuds/keys',
  config: { name: 'showOwnKeys', needs: 'see ombuds_keys', unseen: true },
  schema: {
    summary:
      'The locked keys of the ombudsperson who asks, the keys that others made and nobody signed for yet, and every signed list',
    response: {
      200: z.object({
        isOpen: z.boolean(),
        /** 32 bytes in base64; null before the first list. */
        root: z.base64().nullable(),
        lists: z.array(SignedList),
        /** As she is called on the list. */
        name: z.string(),
        keys: z.array(
          AsKept.extend({
            words: z.base64().nullable(),
            card: z.base64(),
            passkeys: z.array(z.object({ passkey: z.string(), locked: z.base64() })),
            /** The list as she last saw it, sealed with her key; null before she saw one. */
            seen: z.base64().nullable(),
            offered: z.boolean(),
          }),
        ),
        offered: z.array(AsKept.extend({ name: z.string() })),
      }),
    },
  },
} as const satisfies Endpoint;

export const offerKey = {
  method: 'POST',
  url: '/ombuds/keys',
  config: { name: 'offerKey', needs: 'add ombuds_keys', ...unseen },
  schema: {
    summary:
      'Keeps a key that the browser of an ombudsperson made and locked; it reads nothing before it stands on a signed list',
    body: PublicKey.extend({ id: NameOfChance, ...Locks.shape }),
    response: { 201: z.object({ outcome: z.enum(['kept', 'taken']) }) },
  },
} as const satisfies Endpoint;

export const lockOwnKey = {
  method: 'PATCH',
  url: '/ombuds/keys/:key',
  config: { name: 'lockOwnKey', needs: 'change ombuds_keys', ...unseen },
  schema: {
    summary: 'Replaces what locks her own key: other words, another card, other passkeys',
    params: z.object({ key: z.uuid() }),
    body: Locks,
    response: { 200: z.object({ outcome: z.literal('kept') }) },
  },
} as const satisfies Endpoint;

export const keepSeenList = {
  method: 'PUT',
  url: '/ombuds/keys/:key/seen',
  config: { name: 'keepSeenList', needs: 'change ombuds_keys', ...unseen },
  schema: {
    summary: 'Keeps the list of readers as she saw it now, sealed with her own key',
    params: z.object({ key: z.uuid() }),
    body: z.object({ seen: bytes(28, 24_000) }),
    response: { 200: z.object({ outcome: z.literal('kept') }) },
  },
} as const satisfies Endpoint;

export const signKeyList = {
  method: 'POST',
  url: '/ombuds/key-lists',
  config: { name: 'signKeyList', needs: 'see ombuds_key_lists', ...unseen, apart: true },
  schema: {
    summary:
      'Keeps the next list of readers, signed by one of the list before; the first is signed by its own key and remembered outside the database',
    body: z.object({ text: z.string().max(20_000), signedBy: z.uuid(), signature: bytes(64) }),
    response: { 201: z.object({ outcome: z.enum(['kept', 'taken', 'concerns-left']) }) },
  },
} as const satisfies Endpoint;
