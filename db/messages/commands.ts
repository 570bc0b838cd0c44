import { eq, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Id, Moment } from '../shapes.ts';
import { news, sameMatter } from './news.ts';
import { outbox, postBox, type WayToTell } from './tables.ts';

/** Writes a letter's reason down, once under the same name. */
export const emit = (
  db: Transaction,
  kind: string,
  about: Record<string, string>,
  onceAs: string,
) => db.execute(sql`select app.emit(${kind}, ${JSON.stringify(about)}::jsonb, ${onceAs})`);

/** What must be told, taken to be sent now. */
const Taken = z.strictObject({
  id: Id,
  /** Also one that only a later version can write. */
  kind: z.string(),
  about: z.record(z.string(), z.string()),
  /** How often it was taken, this time too. */
  tries: z.int(),
  madeAt: Moment,
  /** The number of its day in her calendar, the same at every try; null in a letter older than these numbers. */
  sequence: z.int().nullable(),
  /** An earlier try ended without an answer: it may have arrived. */
  maybeSent: z.boolean(),
  /** That happened once before this time, so this try would make a second copy too many. */
  maybeSentTwice: z.boolean(),
});
export type Taken = z.output<typeof Taken>;

/** Letters to sign in have a turn of their own, so that somebody at the door never waits behind the rest. */
export type Turn = 'sign-in' | 'the rest';

/**
 * Takes what is due, for five minutes: a process that takes a letter and falls silent leaves it `sending`, and after that
 * it comes up again. Two processes never take the same one. What is about a day that is about to be cancelled waits until
 * that is sure.
 */
export const take = (db: Transaction, turn: Turn, now: Moment, most: number): Promise<Taken[]> =>
  rows(db, Taken)`
    with due as (
      select id, state = 'sending' as silent, coalesce(trouble like 'unknown%', false) as unsure
      from app.outbox
      where state in ('waiting', 'sending') and next_at <= ${now}::timestamptz
        and (kind = 'sign-in') = ${turn === 'sign-in'} and not ${isInDoubt}
      order by next_at, id limit ${most} for update skip locked
    )
    update app.outbox o set state = 'sending', tries = o.tries + 1,
      next_at = ${now}::timestamptz + interval '5 minutes',
      trouble = case when due.silent then 'unknown: stopped while sending' else o.trouble end
    from due where o.id = due.id
    returning o.id, o.kind, o.about, o.tries,
      ${iso(sql`o.made_at`)} as "madeAt", o.sequence,
      due.silent or due.unsure as "maybeSent", due.silent and due.unsure as "maybeSentTwice"`;

const isInDoubt = sql`exists (
  select from app.sessions s
  left join app.invitations i on i.session_id = s.id left join app.assignments a on a.session_id = s.id
  where s.cancels_at is not null
    and (about->>'session' = s.id::text or about->>'invitation' = i.id::text or about->>'assignment' = a.id::text))`;

/** What became of a letter that was taken. */
export type Settlement =
  | { state: 'sent'; trouble?: string }
  | { state: 'waiting'; nextAt: Moment; trouble: string }
  | { state: 'undeliverable' | 'needless'; trouble: string };

/** Keeps what became of a letter, unless somebody else has taken it meanwhile. */
export const settle = (
  db: Transaction,
  { id, tries }: Pick<Taken, 'id' | 'tries'>,
  settlement: Settlement,
  now: Moment,
) =>
  db.execute(sql`
    update app.outbox set state = ${settlement.state}, trouble = ${settlement.trouble ?? null},
      next_at = ${'nextAt' in settlement ? settlement.nextAt : now}::timestamptz,
      sent_at = case when ${settlement.state} = 'sent' then ${now}::timestamptz end
    where id = ${id} and tries = ${tries} and state = 'sending'`);

/** Counts a lasting refusal against an address; after three in a row we stop writing there. */
export const mailFailed = (db: Transaction, personId: string) =>
  db.execute(sql`select app.mail_failed(${personId})`);

/** Lays a letter where the demonstration shows it, once. */
export const putInPostBox = (db: Transaction, letter: typeof postBox.$inferInsert) =>
  db.insert(postBox).values(letter).onConflictDoNothing();

/** Throws away what was kept only for a while: answers to keys, previews of imports, counts of tries, letters long sent. */
export async function sweep(db: Transaction, now: Moment) {
  await db.execute(
    sql`delete from app.idempotency_keys where made_at < ${now}::timestamptz - interval '7 days'`,
  );
  await db.execute(
    sql`delete from app.import_previews where made_at < ${now}::timestamptz - interval '1 day'`,
  );
  await db.execute(sql`select app.forget_addresses(${now}::timestamptz - interval '90 days')`);
  await db.execute(sql`select app.forget_passing(${now}::timestamptz)`);
  await db.execute(sql`
    delete from app.outbox o where o.state in ('sent', 'needless')
      and o.next_at < ${now}::timestamptz - interval '90 days'
      and not exists (select from app.post_box p where p.id = o.id)`);
}

/**
 * Somebody told her what a letter could not, and so what its forerunners about the same day could not either; a new link
 * of hers is one for all. False when it was told already; null when there is no such letter.
 */
export async function toldHerself(db: Transaction, letter: string, how: WayToTell) {
  const [found] = await db
    .select({ state: outbox.state })
    .from(outbox)
    .where(eq(outbox.id, letter));
  if (!found) return null;
  const changed = await db.execute(sql`
    update app.outbox o set state = 'sent', sent_at = now(), told_by = app.uid(), told_how = ${how}
    from app.outbox x
    where x.id = ${letter} and o.state in ('waiting', 'undeliverable', 'needless') and (o.id = x.id or (
      o.kind in ${news} and x.kind in ${news} and o.made_at <= x.made_at and ${sameMatter(sql`o`, sql`x`)}
      or o.kind = 'new-link' and x.kind = 'new-link' and ${coachOf(sql`o`)} = ${coachOf(sql`x`)}))
    returning o.id`);
  return changed.length > 0;
}

const coachOf = (letter: SQL) => sql`(
  select i.coach_id from app.invitations i where i.id = (${letter}.about->>'invitation')::uuid)`;
