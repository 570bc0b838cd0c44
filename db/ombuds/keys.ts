import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { answering, resultOf, row, rows } from '../read.ts';
import type { UnderPasskey } from './tables.ts';

/** What locks an identity, each a file of age. */
export interface Locks {
  /** Null where a passkey opens it every day. */
  words: Uint8Array | null;
  card: Uint8Array;
  passkeys: UnderPasskey[];
}

export interface NewKey extends Locks {
  id: string;
  recipient: string;
  verifies: Uint8Array;
}

const inBase64 = (column: string) => sql.raw(`replace(encode(${column}, 'base64'), E'\\n', '')`);

const OwnKey = z.strictObject({
  id: z.string(),
  recipient: z.string(),
  verifies: z.string(),
  words: z.string().nullable(),
  card: z.string(),
  passkeys: z.array(z.object({ passkey: z.string(), locked: z.string() })),
  seen: z.string().nullable(),
  offered: z.boolean(),
});

/** The keys of the ombudsperson who entered, all bytes in base64. */
export const ownKeys = (db: Transaction) => rows(db, OwnKey)`
  select id, recipient, ${inBase64('verifies')} as verifies, ${inBase64('locked_by_words')} as words,
    ${inBase64('locked_by_card')} as card, locked_by_passkeys as passkeys,
    ${inBase64('seen')} as seen, offered
  from app.ombuds_keys order by offered, id`;

const OfferedKeys = answering(
  z.array(
    z.object({ id: z.string(), name: z.string(), recipient: z.string(), verifies: z.string() }),
  ),
);

/** The keys that others made and nobody signed for yet. */
export const offeredKeys = (db: Transaction) =>
  resultOf(db, OfferedKeys, sql`app.ombuds_keys_offered()`);

const Named = z.strictObject({ name: z.string() });

/** What the one who entered is called in whole. */
export const ownWholeName = async (db: Transaction) =>
  (await row(db, Named)`
    select trim(first_name || ' ' || last_name) as name from app.persons where id = app.uid()`)!
    .name;

const Id = z.strictObject({ id: z.string() });

/** Keeps a key of one's own that stands on no list yet; false when there is another one of its name or recipient. */
export async function offer(
  db: Transaction,
  { id, recipient, verifies, words, card, passkeys }: NewKey,
): Promise<boolean> {
  const kept = await row(db, Id)`
    insert into app.ombuds_keys (id, recipient, verifies, locked_by_words, locked_by_card, locked_by_passkeys, offered)
    values (${id}, ${recipient}, ${verifies}, ${words}, ${card}, ${JSON.stringify(passkeys)}::jsonb, true)
    on conflict do nothing returning id`;
  return kept !== undefined || (await isOwn(db, id, recipient));
}

const isOwn = async (db: Transaction, id: string, recipient: string) =>
  (await row(db, Id)`
    select id from app.ombuds_keys where id = ${id} and recipient = ${recipient}`) !== undefined;

/** Locks a key of one's own anew; false when she has no such key. */
export const lockAgain = async (db: Transaction, id: string, { words, card, passkeys }: Locks) =>
  (await row(db, Id)`
    update app.ombuds_keys set locked_by_words = ${words}, locked_by_card = ${card},
      locked_by_passkeys = ${JSON.stringify(passkeys)}::jsonb
    where id = ${id} and person_id = app.uid() returning id`) !== undefined;

/** Keeps what she saw of the list, sealed; false when she has no such key. */
export const keepSeen = async (db: Transaction, id: string, seen: Uint8Array) =>
  (await row(db, Id)`
    update app.ombuds_keys set seen = ${seen} where id = ${id} and person_id = app.uid() returning id`) !==
  undefined;

const Signed = answering(z.enum(['kept', 'taken', 'unknown', 'concerns-left']));

/** Keeps the next signed list, of which the signature was checked; see `app.sign_ombuds_list`. */
export const keepList = (
  db: Transaction,
  { text, signedBy, signature }: { text: string; signedBy: string; signature: Uint8Array },
) => resultOf(db, Signed, sql`app.sign_ombuds_list(${text}, ${signedBy}, ${signature})`);
