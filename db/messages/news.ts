import { kindsToKnow, newsKinds } from '@app/domain/messages/news-kinds';
import { acknowledgements } from '@app/domain/sessions/answer-outcomes';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { answering, resultOf, row, rows, YesOrNo } from '../read.ts';
import { listOf, recordset } from '../recordset.ts';
import { Id, Moment, OnlyId, Person, Venue } from '../shapes.ts';
import { LetterSession, Reader, readerAs, sessionAs } from './queries.ts';
import { waysToKnow, waysToTell, type WayToHear } from './tables.ts';

export const news = sql`(${listed(newsKinds)})`;
const toKnow = sql`(${listed(kindsToKnow)})`;

function listed(kinds: readonly string[]) {
  return sql.join(
    kinds.map((kind) => sql`${kind}`),
    sql`, `,
  );
}

/** Why a letter about a change never left: by then all was as its reader knew it. */
export const asSheKnowsIt = 'as-she-knows-it';

/** Two letters to one person about one day, or about one date. */
export const sameMatter = (one: SQL, other: SQL) => sql`
  (${one}.about->'invitation', ${one}.about->'trainer', ${one}.about->'session', ${one}.about->'date')
  is not distinct from (${other}.about->'invitation', ${other}.about->'trainer', ${other}.about->'session', ${other}.about->'date')`;

/** Two letters of which the first is told whenever the second is: about the same day, or about a day told together with it. */
export const sameCall = (one: SQL, other: SQL) => sql`(${sameMatter(one, other)} or exists (
  select from app.outbox together
  where together.about->>'together' = ${other}.about->>'together' and ${sameMatter(one, sql`together`)}))`;

/** What a trainer is told about a day of hers, as it stands now. */
const ToldTrainer = z.strictObject({
  reader: Reader,
  session: LetterSession,
  /** She still stands there. */
  stands: z.boolean(),
  /** The coaches and the other trainers, as they are called there. */
  others: z.array(z.string()),
});
export type ToldTrainer = z.output<typeof ToldTrainer>;

/** A trainer, and a day of hers. */
interface OfTrainer {
  session: string;
  trainer: string;
}

export async function toldTrainer(
  db: Transaction,
  { session, trainer }: Record<string, string>,
  now: Moment,
): Promise<ToldTrainer | null> {
  if (!session || !trainer) return null;
  return (await toldTrainers(db, [{ session, trainer }], now))[0] ?? null;
}

/** The same of many, in no order. */
export const toldTrainers = (db: Transaction, some: OfTrainer[], now: Moment) =>
  rows(db, ToldTrainer)`
    select ${readerAs(sql`who.id`)} as reader, ${sessionAs(now)} as session,
      array(select c.name from app.called_in(array[s.id]) c join app.assignments x on x.coach_id = c.id
          where x.session_id = s.id and x.taken_as = 'coach' and x.ended_at is null order by c.name)
        || array(select p.first_name from app.session_trainers x join app.persons p on p.id = x.person_id
          where x.session_id = s.id and p.id <> who.id order by p.first_name) as others,
      exists (select from app.session_trainers x where x.session_id = s.id and x.person_id = who.id) as stands
    from ${recordset(some, sql`session uuid, trainer uuid`)}
    join app.sessions s on s.id = r.session
    join app.persons who on who.id = r.trainer
    join app.series in_series on in_series.id = s.series_id
    join app.organisations o on o.id = in_series.organisation_id`;

/** A letter about what happens with a day, to be said or to be brought on paper. */
const LetterToTell = z.strictObject({
  id: Id,
  kind: z.enum(['changed', 'cancelled', 'trainer-changed', 'trainer-cancelled']),
  about: z.record(z.string(), z.string()),
  told: z.boolean(),
  /** She said that she knows it, or somebody heard that of her. */
  known: z.boolean(),
  phone: z.string().nullable(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  town: z.string().nullable(),
});
export type LetterToTell = z.output<typeof LetterToTell>;

/** These letters, and what is told together with any of them and in no later letter; in no order. */
export const lettersToTell = (db: Transaction, letters: string[]) =>
  rows(db, LetterToTell)`
    select o.id, o.kind, o.state = 'sent' or o.known_at is not null as told,
      o.known_at is not null or i.cancelled_read_at is not null as known, c.phone, c.street, c.postal_code as "postalCode", c.town,
      ${sinceSheKnew} as about
    from app.outbox o
    left join app.invitations i on i.id = (o.about->>'invitation')::uuid
    left join app.contacts c on c.person_id = coalesce(i.coach_id, (o.about->>'trainer')::uuid)
    where o.kind in ${news} and (o.id = any(${listOf(letters)}::uuid[]) or o.about->>'together' in (
      select x.about->>'together' from app.outbox x where x.id = any(${listOf(letters)}::uuid[]))
      and not exists (
        select from app.outbox later
        where later.kind in ${news} and later.made_at > o.made_at and ${sameMatter(sql`later`, sql`o`)}))`;

/**
 * What the letter `o` is about, with how the day was when its reader last heard of it: what an earlier one had to tell and
 * never did, counts from there.
 */
export const sinceSheKnew = sql`(o.about || coalesce((
  select jsonb_object_agg(was.key, was.value) from (
    select distinct on (part.key) part.key, part.value
    from app.outbox e cross join lateral jsonb_each(e.about) part
    where part.key like 'was%' and e.kind = o.kind and ${sameMatter(sql`e`, sql`o`)} and e.made_at <= o.made_at
      and e.made_at >= coalesce((select i.made_at from app.invitations i where i.id = (o.about->>'invitation')::uuid), '-infinity')
      and not exists (
        select from app.outbox told
        where told.kind = o.kind and ${sameMatter(sql`told`, sql`o`)} and told.made_at >= e.made_at
          and (told.state = 'sent' and told.sent_at <= o.made_at or told.known_at <= o.made_at))
    order by part.key, e.made_at) was), '{}'))`;

/** A change that a letter tells: how the day was when its reader last heard of it. */
const ToldChange = z.strictObject({
  letter: Id,
  about: z.record(z.string(), z.string()),
  /** A later letter about the same day left, or is about to, and tells this too. */
  isInLater: z.boolean(),
  wasVenue: Venue.nullable(),
  /** First names; null when the trainers are the same. */
  wasTrainers: z.array(z.string()).nullable(),
});
export type ToldChange = z.output<typeof ToldChange>;

export const toldChanges = (db: Transaction, letters: string[]) =>
  rows(db, ToldChange)`
    with known as (
      select o.id, ${sinceSheKnew} as about from app.outbox o where o.id = any(${listOf(letters)}::uuid[]))
    select known.id as letter, known.about, app.venue_shown(nullif(known.about->>'wasVenue', '')::uuid) as "wasVenue",
      case when known.about ? 'wasTrainers' then array(select p.first_name from app.persons p
        where p.id::text = any (string_to_array(known.about->>'wasTrainers', ' ')) order by p.first_name) end as "wasTrainers",
      exists (
        select from app.outbox later, app.outbox o
        where o.id = known.id and later.kind = o.kind and later.made_at > o.made_at and ${sameMatter(sql`later`, sql`o`)}
          and later.state in ('waiting', 'sending', 'sent')) as "isInLater"
    from known`;

/** The people who had to hear what happened with a day, and whether each did: by our mail, or by somebody. */
const NewsToOne = z.strictObject({
  letter: Id,
  person: Person,
  about: z.enum(['changed', 'cancelled']),
  /** How the day was when she last heard of it. */
  since: z.record(z.string(), z.string()),
  /** On its way by mail, or for us to tell. */
  state: z.enum(['told', 'leaving', 'to-tell']),
  toldAt: Moment.nullable(),
  toldBy: z.string().nullable(),
  toldHow: z.enum([...waysToTell, 'mail']).nullable(),
  /** She has to say that she knows, and did not yet. */
  mayNotKnow: z.boolean(),
  knownAt: Moment.nullable(),
  knownBy: z.string().nullable(),
  knownHow: z.enum(waysToKnow).nullable(),
});

export const newsAbout = (db: Transaction, session: string, lettersLeave: boolean) =>
  rows(db, NewsToOne)`
    select distinct on (p.id) o.id as letter,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as person,
      replace(o.kind, 'trainer-', '') as about, ${sinceSheKnew} as since,
      case when o.state = 'sent' then 'told' when ${notTold(lettersLeave)} then 'to-tell' else 'leaving' end as state,
      ${iso(sql`o.sent_at`)} as "toldAt", by.first_name as "toldBy",
      case when o.state = 'sent' then coalesce(o.told_how, 'mail') end as "toldHow",
      lower(s.during) > now() and s.cancelled_at is null and ${mayNotKnow} as "mayNotKnow",
      ${iso(sql`case when o.kind = 'cancelled' then i.cancelled_read_at else o.known_at end`)} as "knownAt", heard.first_name as "knownBy",
      case when o.kind = 'cancelled' and i.cancelled_read_at is not null then 'page' else o.known_how end as "knownHow"
    from app.outbox o
    left join app.invitations i on i.id = (o.about->>'invitation')::uuid
    join app.persons p on p.id = coalesce(i.coach_id, (o.about->>'trainer')::uuid)
    join app.sessions s on s.id = coalesce(i.session_id, (o.about->>'session')::uuid)
    left join app.contacts c on c.person_id = p.id
    left join app.persons by on by.id = o.told_by
    left join app.persons heard on heard.id = o.known_by
    where o.kind in ${news} and s.id = ${session}
      and (o.state in ('sent', 'waiting', 'sending') or o.known_at is not null or ${notTold(lettersLeave)})
      and (o.state = 'sent' or not exists (
        select from app.outbox later
        where later.kind = o.kind and later.made_at > o.made_at and later.trouble = ${asSheKnowsIt} and ${sameMatter(sql`later`, sql`o`)}))
    order by p.id, o.made_at desc`;

/**
 * The reader of the letter `o`, about the question `i` or as a trainer of the day `s`, counts on that day and did not say yet
 * that she knows. Of a coach who said no, gave her place back or still has to answer, no confirmation is asked.
 */
export const mayNotKnow = sql`(o.kind in ${toKnow} and o.known_at is null and case
  when i.id is null then exists (
    select from app.session_trainers x where x.session_id = s.id and x.person_id = (o.about->>'trainer')::uuid)
  else i.withdrawn_at is null and (i.answer is not distinct from 'yes' or exists (
    select from app.assignments a where a.invitation_id = i.id and a.ended_at is null))
  end)`;

/**
 * Somebody heard of her that she knows what this letter, those told together with it and those before them told. False when
 * it was known.
 */
export const recordKnown = (db: Transaction, letter: string, how: WayToHear) =>
  resultOf(
    db,
    YesOrNo,
    sql`app.record_known(array(
      select o.id from app.outbox o join app.outbox x on x.id = ${letter}
      where o.kind in ${toKnow} and x.kind in ${toKnow} and o.made_at <= x.made_at and ${sameCall(sql`o`, sql`x`)}), ${how})`,
  );

/** The last letter that told a trainer of a change of this day, by the end of a date; undefined when there was none. */
export async function newsToTrainer(db: Transaction, session: string, trainer: string, by: string) {
  const found = await row(db, OnlyId)`
    select o.id from app.outbox o
    where o.kind in ${toKnow} and o.about->>'trainer' = ${trainer} and o.about->>'session' = ${session}
      and (o.made_at at time zone 'Europe/Brussels')::date <= ${by}
    order by o.made_at desc limit 1`;
  return found?.id;
}

const Acknowledged = answering(z.enum(acknowledgements));

/** A trainer says that she knows what changed about a day of hers, up to this letter. */
export const acknowledgeAsTrainer = (db: Transaction, session: string, letter: string) =>
  resultOf(db, Acknowledged, sql`app.acknowledge_as_trainer(${session}, ${letter})`);

/** The letter `o` to somebody with the contacts `c` never reached her, or cannot as it is. A trainer may have another address. */
export const notTold = (lettersLeave: boolean) => sql`(o.state = 'undeliverable'
  or o.state = 'needless' and o.trouble in ('by-hand', 'no-address', 'address-failed', 'too-late')
  or o.state in ('waiting', 'sending')
    and (not ${lettersLeave} or o.about ? 'invitation' and (c.email is null or c.email_failed_on is not null)))`;

/** The letter `o` waits, and no mail can bring it to its reader with the addresses `c`. */
export const nobodyReads = sql`(o.state in ('waiting', 'sending') and (c.email is null or c.email_failed_on is not null))`;
