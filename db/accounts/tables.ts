import { actingRoles, type ActingRole } from '@app/domain/access';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes, moment, now, today, version } from '../columns.ts';
import { app, byMe, endsOnce, me, rowsOf } from '../rows.ts';

/** Everybody the organisation works with. A person exists without an account. */
export const persons = app.table(
  'persons',
  {
    id: uuid().primaryKey().defaultRandom(),
    firstName: text().notNull(),
    lastName: text().notNull().default(''),
    language: text().notNull().default('nl'),
    blockedOn: date(),
    version: version(),
  },
  (person) =>
    rowsOf('persons', {
      own: sql`${person.id} = ${me}`,
      rel: {
        coach: sql`${person.id} in (select app.people_beside_me())`,
        trainer: sql`${person.id} in (select app.coaches_i_train_with())`,
      },
    }),
);

/** The roles in which a person may act. */
export const personRoles = app.table(
  'person_roles',
  {
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    role: text().$type<ActingRole>().notNull(),
    since: date().notNull().default(today),
  },
  (held) => [
    primaryKey({ name: 'a_role_is_held_once', columns: [held.personId, held.role] }),
    check(
      'a_role_that_exists',
      sql`${held.role} in (${sql.raw(actingRoles.map((role) => `'${role}'`).join(', '))})`,
    ),
    // A coordinator brings in coaches and trainers; the other roles are an administrator's.
    ...rowsOf('person_roles', {
      own: sql`${held.personId} = ${me}`,
      rel: sql`${held.role} in ('coach', 'trainer')`,
    }),
  ],
);

export const channels = ['call', 'sms', 'whatsapp', 'mail', 'letter'] as const;
export type Channel = (typeof channels)[number];

/** How to reach a person. The address to sign in with is another one, and lives with the account. */
export const contacts = app.table(
  'contacts',
  {
    personId: uuid()
      .primaryKey()
      .references(() => persons.id),
    phone: text(),
    email: text(),
    emailFailedOn: date(),
    preferredChannel: text().$type<Channel>().notNull().default('call'),
    whatsappAgreedOn: date(),
    street: text(),
    postalCode: text(),
    town: text(),
    version: version(),
  },
  (contact) => [
    check(
      'a_channel_that_exists',
      sql`${contact.preferredChannel} in ('call', 'sms', 'whatsapp', 'mail', 'letter')`,
    ),
    index('contacts_by_phone').on(contact.phone),
    ...rowsOf('contacts', { own: sql`${contact.personId} = ${me}` }),
  ],
);

/** What was answered to a key, so that a double tap has one effect. Kept seven days. */
export const idempotencyKeys = app.table(
  'idempotency_keys',
  {
    personId: uuid().notNull().default(byMe),
    key: uuid().notNull(),
    operation: text().notNull(),
    requestHash: bytes().notNull(),
    status: integer(),
    response: jsonb(),
    madeAt: moment().notNull().default(now),
  },
  (used) => [
    primaryKey({ name: 'a_key_is_used_once', columns: [used.personId, used.key] }),
    ...rowsOf('idempotency_keys', { own: sql`${used.personId} = ${me}` }),
  ],
);

/** The organisation itself: one row. Only the seed of the demonstration makes it a demonstration. */
export const settings = app.table(
  'settings',
  {
    one: boolean().primaryKey().default(true),
    organisation: text().notNull().default(''),
    demonstration: boolean().notNull().default(false),
    contactPersonId: uuid().references(() => persons.id),
    contactHours: text(),
    /** Where post comes back, as it stands on an envelope: a line each. */
    address: text(),
    /** What a teller reads of the ombudsperson, whether or not she can write to her: name, number, hours, who replaces her. */
    ombudsName: text(),
    ombudsPhone: text(),
    ombudsHours: text(),
    ombudsDeputy: text(),
    /** Somebody of another house, to whom a coach can go as well. */
    secondRouteName: text(),
    secondRoutePhone: text(),
    version: version(),
  },
  (setting) => [check('there_is_one_organisation', sql`${setting.one}`), ...rowsOf('settings')],
);

/** Somebody whom coaches could call about anything, and from when until when; kept by the database itself. */
export const supportContacts = app.table(
  'support_contacts',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    since: moment().notNull().default(now),
    until: moment(),
  },
  (contact) => [
    uniqueIndex('one_support_contact_at_a_time')
      .on(sql`(${contact.until} is null)`)
      .where(sql`${contact.until} is null`),
    ...rowsOf('support_contacts'),
  ],
);

/** A person's own dates for one calendar of hers. The address is known by its hash only. */
export const calendarFeeds = app.table(
  'calendar_feeds',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    /** The device or program it is for, in her own words; null when she never said so. */
    name: text(),
    tokenHash: bytes().notNull(),
    madeAt: moment().notNull().default(now),
    /** When a calendar program last read it, to the hour. */
    lastSeen: moment(),
    revokedAt: moment(),
  },
  (feed) => [
    unique('a_feed_has_its_own_address').on(feed.tokenHash),
    uniqueIndex('a_calendar_has_its_own_name')
      .on(feed.personId, sql`lower(${feed.name})`)
      .where(sql`${feed.revokedAt} is null`),
    index('calendar_feeds_by_person').on(feed.personId),
    ...rowsOf('calendar_feeds', {
      own: sql`${feed.personId} = ${me}`,
      ...endsOnce(feed.revokedAt, ['coach', 'trainer']),
    }),
  ],
);
