import type { Moment } from '@app/domain/moment';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import { persons } from '../accounts/tables.ts';
import { moment, now } from '../columns.ts';
import { app, me, rowsOf } from '../rows.ts';

/** How somebody can tell herself what no mail could. */
export const waysToTell = ['call', 'sms', 'whatsapp', 'letter', 'face-to-face'] as const;
export type WayToTell = (typeof waysToTell)[number];

/** How we know that she knows: by her own tap, at one of her doors, or as somebody heard it. */
export const waysToHear = ['mail', ...waysToTell] as const;
export type WayToHear = (typeof waysToHear)[number];
export const waysToKnow = ['link', 'page', 'visit', ...waysToHear] as const;
export type WayToKnow = (typeof waysToKnow)[number];

/**
 * What must be told, written in the transaction that causes it: ids, and how a day was that changed. Never what somebody
 * wrote about a person, nor where one is reached.
 */
export const outbox = app.table(
  'outbox',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text().notNull(),
    about: jsonb().$type<Record<string, string>>().notNull(),
    onceAs: text().notNull(),
    /** The number of its day in her calendar; a letter that leaves twice keeps it. */
    sequence: integer(),
    state: text()
      .$type<'waiting' | 'sending' | 'sent' | 'undeliverable' | 'needless'>()
      .notNull()
      .default('waiting'),
    tries: integer().notNull().default(0),
    madeAt: moment().notNull().default(now),
    nextAt: moment().$type<Moment>().notNull().default(now),
    sentAt: moment(),
    trouble: text(),
    /** The person who told her, and how, when no mail could. `sentAt` is when. */
    toldBy: uuid().references(() => persons.id),
    toldHow: text().$type<WayToTell>(),
    /** Since when we are sure that she knows, and how; and the person who heard it, when she did not tap it herself. */
    knownAt: moment(),
    knownHow: text().$type<WayToKnow>(),
    knownBy: uuid().references(() => persons.id),
  },
  (message) => [
    unique('told_once').on(message.onceAs),
    index('outbox_by_turn')
      .on(message.nextAt)
      .where(sql`state in ('waiting', 'sending')`),
    index('outbox_by_invitation').on(sql`(${message.about}->>'invitation')`),
    index('outbox_by_availability').on(sql`(${message.about}->>'availability')`),
    index('outbox_by_date').on(sql`(${message.about}->>'date')`),
    index('outbox_by_gathering').on(sql`(${message.about}->>'gathering')`),
    check(
      'a_state_that_exists',
      sql`${message.state} in ('waiting', 'sending', 'sent', 'undeliverable', 'needless')`,
    ),
    check(
      'who_told_says_how',
      sql`(${message.toldBy} is null) = (${message.toldHow} is null)
        and ${message.toldHow} in ('call', 'sms', 'whatsapp', 'letter', 'face-to-face')`,
    ),
    check(
      'who_knows_says_how',
      sql`(${message.knownAt} is null) = (${message.knownHow} is null)
        and ${message.knownHow} in ('link', 'page', 'visit', 'mail', 'call', 'sms', 'whatsapp', 'letter', 'face-to-face')
        and (${message.knownBy} is null) = (coalesce(${message.knownHow}, 'link') in ('link', 'page', 'visit'))`,
    ),
    ...rowsOf('outbox', {
      // Never how somebody comes in or moves to another address.
      rel: { coordinator: sql`${message.kind} = any (app.office_letters())` },
      says: {
        add: {
          anon: sql`${message.kind} = 'sign-in'`,
          administrator: sql`${message.kind} = 'invited'`,
          job: sql`${message.kind} in ('reminder', 'repeated', 'gathering-repeated', 'date-reminder', 'date-repeated', 'availability-repeated')`,
          coordinator: sql`${message.kind} in ('invitation', 'availability', 'gathering', 'gathering-cancelled', 'date-question', 'date-changed', 'date-cancelled', 'date-withdrawn', 'date-leader', 'withdrawn', 'changed', 'trainer-changed', 'invited')`,
        },
        change: {
          coordinator: sql`${message.state} = 'sent' and ${message.toldBy} = ${me} and ${message.sentAt} = now()`,
        },
      },
      still: { coordinator: sql`${message.state} in ('waiting', 'undeliverable', 'needless')` },
    }),
  ],
);

/** In the demonstration nothing leaves the machine: the post lies here to be opened. */
export const postBox = app.table(
  'post_box',
  {
    id: uuid()
      .primaryKey()
      .references(() => outbox.id),
    recipient: text().notNull(),
    address: text().notNull(),
    subject: text().notNull(),
    html: text().notNull(),
    text: text().notNull(),
    calendar: text(),
    deliveredAt: moment().notNull().default(now),
  },
  () => rowsOf('post_box'),
);
