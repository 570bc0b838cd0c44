import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { Id, Moment, Person, Venue } from '../shapes.ts';
import { LetterSession, Reader, readerAs, sessionAs } from './queries.ts';
import { waysToTell } from './tables.ts';

/** Letters that tell what happens with a day that somebody counts on. */
export const news = sql`('changed', 'cancelled', 'trainer-changed', 'trainer-cancelled')`;

/** Two letters to one person about one day. */
export const sameMatter = (one: SQL, other: SQL) => sql`
  (${one}.about->'invitation', ${one}.about->'trainer', ${one}.about->'session')
  is not distinct from (${other}.about->'invitation', ${other}.about->'trainer', ${other}.about->'session')`;

/** What a trainer is told about a day of hers, as it stands now. */
const ToldTrainer = z.strictObject({
  reader: Reader,
  session: LetterSession,
  /** She still stands there. */
  stands: z.boolean(),
  /** The coaches and the other trainers, as they are called there. */
  others: z.array(z.string()),
  wasVenue: Venue.nullable(),
});
export type ToldTrainer = z.output<typeof ToldTrainer>;

export async function toldTrainer(
  db: Transaction,
  { session, trainer, wasVenue }: Record<string, string>,
  now: Moment,
): Promise<ToldTrainer | null> {
  const found = await row(db, ToldTrainer)`
    select ${readerAs(sql`who.id`)} as reader, ${sessionAs(now)} as session,
      app.venue_shown(${wasVenue ?? null}::uuid) as "wasVenue",
      array(select c.name from app.called_in(array[s.id]) c join app.assignments x on x.coach_id = c.id
          where x.session_id = s.id and x.taken_as = 'coach' and x.ended_at is null order by c.name)
        || array(select p.first_name from app.session_trainers x join app.persons p on p.id = x.person_id
          where x.session_id = s.id and p.id <> who.id order by p.first_name) as others,
      exists (select from app.session_trainers x where x.session_id = s.id and x.person_id = who.id) as stands
    from app.sessions s
    join app.series r on r.id = s.series_id
    join app.organisations o on o.id = r.organisation_id
    join app.persons who on who.id = ${trainer ?? null}::uuid
    where s.id = ${session ?? null}::uuid`;
  return found ?? null;
}

/** A letter about what happens with a day, to be brought on paper. */
const LetterOnPaper = z.strictObject({
  kind: z.enum(['changed', 'cancelled', 'trainer-changed', 'trainer-cancelled']),
  about: z.record(z.string(), z.string()),
  told: z.boolean(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  town: z.string().nullable(),
});

/** Of a day that moved more than once, what she was told last counts as how it was. */
export const letterOnPaper = (db: Transaction, id: string) =>
  row(db, LetterOnPaper)`
    select o.kind, o.state = 'sent' as told, c.street, c.postal_code as "postalCode", c.town,
      o.about || coalesce((
        select e.about from app.outbox e
        where e.kind = o.kind and e.state <> 'sent' and e.made_at < o.made_at and ${sameMatter(sql`e`, sql`o`)}
        order by e.made_at limit 1), '{}') as about
    from app.outbox o
    left join app.invitations i on i.id = (o.about->>'invitation')::uuid
    left join app.contacts c on c.person_id = coalesce(i.coach_id, (o.about->>'trainer')::uuid)
    where o.id = ${id} and o.kind in ${news}`;

/** The people who had to hear what happened with a day, and whether each did: by our mail, or by somebody. */
const NewsToOne = z.strictObject({
  letter: Id,
  person: Person,
  about: z.enum(['changed', 'cancelled']),
  /** On its way by mail, or for us to tell. */
  state: z.enum(['told', 'leaving', 'to-tell']),
  toldAt: Moment.nullable(),
  toldBy: z.string().nullable(),
  toldHow: z.enum([...waysToTell, 'mail']).nullable(),
});

export const newsAbout = (db: Transaction, session: string, lettersLeave: boolean) =>
  rows(db, NewsToOne)`
    select distinct on (p.id) o.id as letter,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as person,
      replace(o.kind, 'trainer-', '') as about,
      case when o.state = 'sent' then 'told' when ${notTold(lettersLeave)} then 'to-tell' else 'leaving' end as state,
      ${iso(sql`o.sent_at`)} as "toldAt", by.first_name as "toldBy",
      case when o.state = 'sent' then coalesce(o.told_how, 'mail') end as "toldHow"
    from app.outbox o
    left join app.invitations i on i.id = (o.about->>'invitation')::uuid
    join app.persons p on p.id = coalesce(i.coach_id, (o.about->>'trainer')::uuid)
    left join app.contacts c on c.person_id = p.id
    left join app.persons by on by.id = o.told_by
    where o.kind in ${news} and coalesce(i.session_id, (o.about->>'session')::uuid) = ${session}
      and (o.state in ('sent', 'waiting', 'sending') or ${notTold(lettersLeave)})
    order by p.id, o.made_at desc`;

/** The letter `o` to somebody with the contacts `c` never reached her, or cannot as it is. A trainer may have another address. */
export const notTold = (lettersLeave: boolean) => sql`(o.state = 'undeliverable'
  or o.state = 'needless' and o.trouble in ('no-address', 'address-failed', 'too-late')
  or o.state in ('waiting', 'sending')
    and (not ${lettersLeave} or o.about ? 'invitation' and (c.email is null or c.email_failed_on is not null)))`;
