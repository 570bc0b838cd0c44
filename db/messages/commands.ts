import { eq, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { recordset } from '../recordset.ts';
import { Id, Moment } from '../shapes.ts';
import { news, recordKnown, sameCall } from './news.ts';
import { outbox, postBox, type WayToTell } from './tables.ts';

/** Writes a letter's reason down, once under the same name. */
export const emit = (
  db: Transaction,
  kind: string,
  about: Record<string, string>,
  onceAs: string,
) => db.execute(sql`select app.emit(${kind}, ${JSON.stringify(about)}::jsonb, ${onceAs})`);

export interface Reason {
  kind: string;
  about: Record<string, string>;
  onceAs: string;
}

/** The same for many at once. */
export async function emitAll(db: Transaction, reasons: Reason[]) {
  if (reasons.length === 0) return;
  await db.execute(sql`
    select app.emit(r.kind, r.about, r."onceAs") from ${recordset(reasons, sql`kind text, about jsonb, "onceAs" text`)}`);
}

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

/** Rows that leave in one letter, as the days for which one coach is asked at once; mostly one. */
export type TakenTogether = readonly [Taken, ...Taken[]];

/**
 * Takes what is due, for five minutes: a process that takes a letter and falls silent leaves it `sending`, and after that
 * it comes up again. Two processes never take the same one, nor a part of the same one: the earliest row that is due
 * brings the others. What is about a day that is about to be cancelled waits until that is sure.
 */
export async function take(
  db: Transaction,
  turn: Turn,
  now: Moment,
  most: number,
): Promise<TakenTogether[]> {
  const isDue = (letter: SQL) => sql`
    ${letter}.state in ('waiting', 'sending') and ${letter}.next_at <= ${now}::timestamptz
    and (${letter}.kind = 'sign-in') = ${turn === 'sign-in'} and not ${isInDoubt(letter)}`;
  const taken = await rows(db, Taken)`
    with first as (
      select o.id, ${together(sql`o`)} as together from app.outbox o
      where ${isDue(sql`o`)} and not exists (
        select from app.outbox lead
        where ${together(sql`lead`)} = ${together(sql`o`)} and (lead.next_at, lead.id) < (o.next_at, o.id) and ${isDue(sql`lead`)})
      order by o.next_at, o.id limit ${most} for update skip locked
    ), due as (
      select o.id, o.state = 'sending' as silent, coalesce(o.trouble like 'unknown%', false) as unsure
      from app.outbox o
      where (o.id in (select id from first) or ${together(sql`o`)} in (select together from first)) and ${isDue(sql`o`)}
      for update skip locked
    )
    update app.outbox o set state = 'sending', tries = o.tries + 1,
      next_at = ${now}::timestamptz + interval '5 minutes',
      trouble = case when due.silent then 'unknown: stopped while sending' else o.trouble end
    from due where o.id = due.id
    returning o.id, o.kind, o.about, o.tries,
      ${iso(sql`o.made_at`)} as "madeAt", o.sequence,
      due.silent or due.unsure as "maybeSent", due.silent and due.unsure as "maybeSentTwice"`;
  const byLetter = Map.groupBy(taken, ({ id, about }) => about.together ?? id);
  return [...byLetter.values()].map((rows) => rows as [Taken, ...Taken[]]);
}

const together = (letter: SQL) => sql`${letter}.about->>'together'`;

const isInDoubt = (letter: SQL) => sql`exists (
  select from app.sessions s
  left join app.invitations i on i.session_id = s.id left join app.assignments a on a.session_id = s.id
  where s.cancels_at is not null
    and (${letter}.about->>'session' = s.id::text or ${letter}.about->>'invitation' = i.id::text
      or ${letter}.about->>'assignment' = a.id::text))`;

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

/** Throws away what was kept only for a while: answers to keys, previews of imports, counts of tries, old answers about papers, letters long sent. */
export async function sweep(db: Transaction, now: Moment) {
  await db.execute(
    sql`delete from app.idempotency_keys where made_at < ${now}::timestamptz - interval '7 days'`,
  );
  await db.execute(
    sql`delete from app.import_previews where made_at < ${now}::timestamptz - interval '1 day'`,
  );
  await db.execute(sql`select app.forget_addresses(${now}::timestamptz - interval '90 days')`);
  await db.execute(sql`select app.forget_passing(${now}::timestamptz)`);
  await db.execute(sql`select app.forget_papers(${now}::timestamptz)`);
  await db.execute(sql`
    delete from app.outbox o where o.state in ('sent', 'needless')
      and o.next_at < ${now}::timestamptz - interval '90 days'
      and not exists (select from app.post_box p where p.id = o.id)`);
}

/**
 * Somebody told her what a letter could not, and so what its forerunners about the same day could not either, and what is
 * told together with it; a new link of hers is one for all. Told in a talk, she knows. False when it was told already; null when there is no such letter.
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
      o.kind in ${news} and x.kind in ${news} and o.made_at <= x.made_at and ${sameCall(sql`o`, sql`x`)}
      or o.kind = 'new-link' and x.kind = 'new-link' and ${coachOf(sql`o`)} = ${coachOf(sql`x`)}))
    returning o.id`);
  if (changed.length > 0 && isTalk(how)) await recordKnown(db, letter, how);
  return changed.length > 0;
}

/** A way in which both speak, so that whoever told it heard that it was understood. */
const isTalk = (how: WayToTell) => how === 'call' || how === 'face-to-face';

const coachOf = (letter: SQL) => sql`(
  select i.coach_id from app.invitations i where i.id = (${letter}.about->>'invitation')::uuid)`;
