import { sql, type SQL } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { persons } from '../accounts/tables.ts';
import { bytes } from '../columns.ts';
import { app, byMe, me, rowsOf } from '../rows.ts';

/** A week says little enough of when somebody wrote: its Monday, in Brussels. */
const thisWeek = sql`date_trunc('week', now() at time zone 'Europe/Brussels')::date`;
const week = () => date().notNull().default(thisWeek);
const isMonday = (column: AnyPgColumn): SQL => sql`extract(isodow from ${column}) = 1`;

/** Nothing of when it was made stands in a name of version 4. */
const isOfChance = (column: AnyPgColumn): SQL => sql`substr(${column}::text, 15, 1) = '4'`;

const isLong = (column: AnyPgColumn, length: number): SQL =>
  sql`octet_length(${column}) = ${sql.raw(String(length))}`;

/** A key under a passkey of her browser. */
export interface UnderPasskey {
  /** As `age-encryption` names it. */
  passkey: string;
  /** What was locked, in base64. */
  locked: string;
}

/** What opens an ombudsperson's envelopes, three times locked. It opens nothing without what only she has. */
export const ombudsKeys = app.table(
  'ombuds_keys',
  {
    id: uuid().primaryKey(),
    personId: uuid()
      .notNull()
      .default(byMe)
      .references(() => persons.id),
    /** `age1…`, as on the signed list. */
    recipient: text().notNull(),
    /** The public half of what she signs with. */
    verifies: bytes().notNull(),
    lockedByWords: bytes(),
    lockedByCard: bytes().notNull(),
    lockedByPasskeys: jsonb().$type<UnderPasskey[]>().notNull().default([]),
    /** The list of readers as she last saw it, sealed with her key: a reader added behind her back turns her room red. */
    seen: bytes(),
    /** She made it, and it stands on no list yet. A key that is put here without being offered closes the door. */
    offered: boolean().notNull().default(false),
    week: week(),
  },
  (key) => [
    unique('one_key_a_recipient').on(key.recipient),
    check('a_key_of_chance', isOfChance(key.id)),
    check('a_recipient_of_age', sql`${key.recipient} ~ '^age1[02-9ac-hj-np-z]{58}$'`),
    check('a_key_that_verifies', isLong(key.verifies, 32)),
    check('a_key_since_a_monday', isMonday(key.week)),
    index('ombuds_keys_by_person').on(key.personId),
    ...rowsOf('ombuds_keys', {
      own: sql`${key.personId} = ${me}`,
      says: { add: { ombudsperson: sql`${key.offered}` } },
    }),
  ],
);

/** Who reads what is sent, list after list; each signed by a key of the one before. None is ever changed. */
export const ombudsKeyLists = app.table(
  'ombuds_key_lists',
  {
    epoch: integer().primaryKey(),
    /** To the letter as it was signed. */
    text: text().notNull(),
    signedBy: uuid().notNull(),
    signature: bytes().notNull(),
  },
  (list) => [
    check('lists_are_counted_from_one', sql`${list.epoch} >= 1`),
    check('a_signature', isLong(list.signature, 64)),
    check('a_list_says_its_epoch', sql`(${list.text}::jsonb ->> 'epoch')::integer = ${list.epoch}`),
    ...rowsOf('ombuds_key_lists'),
  ],
);

/** A key of a concern, locked for the teller and wrapped for each ombudsperson that may read; all in base64. */
export interface KeyOfConcern {
  /** From 1; a hand-over begins another. */
  epoch: number;
  /** The first under the code, each next one under the one before. */
  locked: string;
  /** By the id of an ombudsperson's key. */
  wraps: Record<string, string>;
}

/** A closed envelope without a name on it: nobody's, about nobody, of no kind. */
export const concerns = app.table(
  'concerns',
  {
    id: uuid().primaryKey(),
    /** Of what follows from the code: with it a code can be checked, and nothing opened. */
    lookupHash: bytes().notNull(),
    keys: jsonb().$type<KeyOfConcern[]>().notNull(),
    /** Nobody was told yet that there is something new. */
    unannounced: boolean().notNull().default(true),
    week: week(),
    /** Written by the browser that closed it. */
    deleteIn: date(),
  },
  (concern) => [
    unique('one_concern_a_code').on(concern.lookupHash),
    check('a_concern_of_chance', isOfChance(concern.id)),
    check('a_hash_of_a_lookup', isLong(concern.lookupHash, 32)),
    check('keys_of_a_concern', sql`jsonb_typeof(${concern.keys}) = 'array'`),
    check('a_concern_of_a_week', isMonday(concern.week)),
    check('a_concern_goes_in_a_week', isMonday(concern.deleteIn)),
    ...rowsOf('concerns'),
  ],
);

/** One envelope of a conversation: from the teller, to her, or a note of the ombudsperson's own. */
export const concernMessages = app.table(
  'concern_messages',
  {
    concernId: uuid().notNull(),
    /** From 1, without gaps. */
    sequence: integer().notNull(),
    direction: text().$type<'in' | 'out' | 'note'>().notNull(),
    /** Which key of the concern it was sealed with. */
    epoch: integer().notNull(),
    /** By the browser, in steps of 4 KiB, at most sixteen. */
    sealed: bytes().notNull(),
    week: week(),
    /** A note goes earlier than the rest. */
    deleteIn: date(),
  },
  (message) => [
    primaryKey({ name: 'one_message_a_number', columns: [message.concernId, message.sequence] }),
    foreignKey({
      name: 'a_message_goes_with_its_concern',
      columns: [message.concernId],
      foreignColumns: [concerns.id],
    }).onDelete('cascade'),
    check('messages_are_counted_from_one', sql`${message.sequence} >= 1 and ${message.epoch} >= 1`),
    check('a_direction_that_exists', sql`${message.direction} in ('in', 'out', 'note')`),
    check(
      'sealed_in_whole_steps',
      sql`(octet_length(${message.sealed}) - 28) % 4096 = 0 and octet_length(${message.sealed}) between 4124 and 65564`,
    ),
    check('a_message_of_a_week', isMonday(message.week)),
    check(
      'a_note_goes_by_itself',
      sql`${message.deleteIn} is null or (${message.direction} = 'note' and ${isMonday(message.deleteIn)})`,
    ),
    ...rowsOf('concern_messages', {
      says: { add: { ombudsperson: sql`${message.direction} in ('out', 'note')` } },
      still: { ombudsperson: sql`${message.direction} = 'note'` },
    }),
  ],
);

/** What an ombudsperson says of a year in her own words and figures. Coaches read it first, and then it stands. */
export const ombudsFigures = app.table(
  'ombuds_figures',
  {
    year: integer().primaryKey(),
    text: text().notNull(),
    publishedWeek: date(),
  },
  (figures) => [
    check('figures_of_a_week', isMonday(figures.publishedWeek)),
    check('figures_are_short', sql`length(${figures.text}) <= 4000`),
    // So few that a reader might guess who is meant.
    check('no_number_below_five', sql`${figures.text} !~ '(?<![0-9.,])[1-4](?![0-9]|[.,][0-9])'`),
    ...rowsOf('ombuds_figures', {
      rel: {
        coach: sql`${figures.publishedWeek} is not null`,
        trainer: aWeekLater(figures.publishedWeek),
        coordinator: aWeekLater(figures.publishedWeek),
        administrator: aWeekLater(figures.publishedWeek),
      },
      still: { ombudsperson: sql`${figures.publishedWeek} is null` },
    }),
  ],
);

function aWeekLater(published: AnyPgColumn): SQL {
  return sql`${published} < ${thisWeek}`;
}
