import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { answering, resultOf, row, rows } from '../read.ts';

/** A signed list as it is kept, its signature in base64. */
const List = z.object({ text: z.string(), signedBy: z.string(), signature: z.string() });
const Key = z.object({ id: z.string(), recipient: z.string(), verifies: z.string() });

const Door = answering(z.object({ lists: z.array(List), keys: z.array(Key) }));

/** Every signed list, oldest first, and the keys that are kept, in base64. */
export const ombudsDoor = (db: Transaction) => resultOf(db, Door, sql`app.ombuds_door()`);

const WaysOut = z.strictObject({
  ombudsperson: z.strictObject({
    name: z.string().nullable(),
    phone: z.string().nullable(),
    hours: z.string().nullable(),
    deputy: z.string().nullable(),
  }),
  secondRoute: z.strictObject({ name: z.string().nullable(), phone: z.string().nullable() }),
});

/** The ombudsperson by voice, and somebody of another house, as the administrator wrote them down. */
export async function waysOut(db: Transaction) {
  const found = await row(db, WaysOut)`
    select json_build_object('name', ombuds_name, 'phone', ombuds_phone, 'hours', ombuds_hours, 'deputy', ombuds_deputy)
        as ombudsperson,
      json_build_object('name', second_route_name, 'phone', second_route_phone) as "secondRoute"
    from app.settings`;
  return found!;
}

const OwnDays = answering(
  z.array(
    z.strictObject({
      day: z.iso.date(),
      title: z.string(),
      organisation: z.string(),
      as: z.array(z.enum(['trained', 'asked', 'supported'])),
      people: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    }),
  ),
);

/** Every day with which the ombudsperson who entered has to do, and who was there. */
export const ownDays = (db: Transaction) =>
  resultOf(db, OwnDays, sql`app.own_days_of_ombudsperson()`);

const Opened = answering(
  z
    .object({
      id: z.string(),
      keys: z.array(z.object({ epoch: z.int(), locked: z.string() })),
      next: z.int(),
      messages: z.array(
        z.object({
          sequence: z.int(),
          direction: z.enum(['in', 'out']),
          epoch: z.int(),
          sealed: z.string(),
          week: z.string(),
        }),
      ),
    })
    .nullable(),
);

/** What the holder of a code gets, in base64; null when no concern has it. */
export const openWith = (db: Transaction, lookup: Uint8Array) =>
  resultOf(db, Opened, sql`app.open_concern(${lookup})`);

const Kept = z.strictObject({
  id: z.string(),
  week: z.string(),
  deleteIn: z.string().nullable(),
  keys: z.array(
    z.object({
      epoch: z.int(),
      locked: z.string(),
      wraps: z.record(z.string(), z.string()),
    }),
  ),
  messages: z.array(
    z.object({
      sequence: z.int(),
      direction: z.enum(['in', 'out', 'note']),
      epoch: z.int(),
      envelope: z.string(),
      week: z.string(),
    }),
  ),
});

/** Concerns as they are kept, in no order that says anything; all of them, or the one that is named. */
export const keptConcerns = (db: Transaction, only: string | null = null) => rows(db, Kept)`
  select c.id, c.week::text as week, c.delete_in::text as "deleteIn", c.keys, (
      select coalesce(jsonb_agg(jsonb_build_object(
        'sequence', m.sequence, 'direction', m.direction, 'epoch', m.epoch, 'week', m.week,
        'envelope', replace(encode(m.sealed, 'base64'), E'\\n', '')) order by m.sequence), '[]')
      from app.concern_messages m where m.concern_id = c.id) as messages
  from app.concerns c where ${only}::uuid is null or c.id = ${only}::uuid order by c.id`;

/** How far each concern was written of which nobody was told yet, by its id. */
const News = z.record(z.string(), z.int());
export type News = z.infer<typeof News>;

const AtEight = answering(
  z.object({
    news: News.nullable(),
    readers: z.array(z.string()),
    ombudspersons: z.array(z.string()),
  }),
);

/** The news of which nobody was told yet, null without any, and the mail addresses of whoever hears of it. */
export const toSayAtEight = (db: Transaction) => resultOf(db, AtEight, sql`app.ombuds_has_news()`);
