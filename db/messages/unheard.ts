import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Day, Id, Moment, Person } from '../shapes.ts';
import { mayNotKnow, news, notTold, sameMatter } from './news.ts';

const Unheard = z.strictObject({
  kind: z.enum(['tell-yourself', 'bring-new-link', 'may-not-know']),
  letter: Id,
  /** Shared by letters that were written at once to one reader. */
  together: z.string().nullable(),
  /** What the letter was about; null of a link that ended. */
  about: z.enum(['changed', 'cancelled', 'confirmed']).nullable(),
  sessionId: Id,
  day: Day,
  title: z.string(),
  town: z.string(),
  coach: Person.nullable(),
  /** The trainer who has to be told, when it is one. */
  trainer: Person.nullable(),
  phone: z.string().nullable(),
  askedAt: Moment.nullable(),
  /** The question whose link ended, or whose place was confirmed in vain. */
  question: Id.nullable(),
  /** Why no mail told her; null of what left. */
  notMailed: z.enum(['no-address', 'no-server', 'failed']).nullable(),
  /** Since when she could know what she did not confirm: when it left, or was put in the outbox. */
  toldAt: Moment.nullable(),
});

/** What was written to people about days to come, and never reached them or was not confirmed; the newest about a day alone. */
export const unheardNews = (db: Transaction, lettersLeave: boolean) =>
  rows(db, Unheard)`
    with written as (
      select o.id, case o.kind when 'new-link' then 'bring-new-link' else 'tell-yourself' end as kind,
        nullif(replace(o.kind, 'trainer-', ''), 'new-link') as about, i.id as question, (o.about->>'trainer')::uuid as trainer,
        coalesce(i.session_id, (o.about->>'session')::uuid) as session_id
      from app.outbox o
      left join app.invitations i on i.id = (o.about->>'invitation')::uuid and i.withdrawn_at is null
        and (i.asked_at is not null or app.may_know_of(i.id))
      join app.sessions s on s.id = coalesce(i.session_id, (o.about->>'session')::uuid) and lower(s.during) > now()
      left join app.contacts c on c.person_id = coalesce(i.coach_id, (o.about->>'trainer')::uuid)
      where (o.kind = 'new-link' or o.kind in ${news}) and ${notTold(lettersLeave)} and o.known_at is null
        and (s.cancelled_at is null or i.cancelled_read_at is null) and case
        when o.kind = 'new-link' then s.cancelled_at is null and s.cancels_at is null and i.asked_at <= o.made_at and (
          exists (select from app.assignments a where a.invitation_id = i.id and a.ended_at is null)
          or (i.answer is null or i.answer = 'undecided') and i.answer_by >= now())
        else i.answer is distinct from 'no' and ${isNewest} end
      union all
      select o.id, 'may-not-know', 'changed', i.id, (o.about->>'trainer')::uuid, s.id
      from app.outbox o
      left join app.invitations i on i.id = (o.about->>'invitation')::uuid
      join app.sessions s on s.id = coalesce(i.session_id, (o.about->>'session')::uuid) and lower(s.during) > now()
        and s.cancelled_at is null and s.cancels_at is null
      left join app.contacts c on c.person_id = coalesce(i.coach_id, (o.about->>'trainer')::uuid)
      where o.kind in ${news} and ${mayNotKnow} and o.state in ('sent', 'waiting', 'sending') and not ${notTold(lettersLeave)} and ${isNewest}
      union all
      select o.id, 'tell-yourself', 'confirmed', a.invitation_id, null, a.session_id
      from app.outbox o
      join app.assignments a on a.id = (o.about->>'assignment')::uuid and a.ended_at is null
      join app.sessions s on s.id = a.session_id and lower(s.during) > now() and s.cancelled_at is null and s.cancels_at is null
      where o.kind = 'confirmed' and o.state = 'undeliverable'
    )
    select w.kind, o.id as letter, o.about->>'together' as together, w.about, s.id as "sessionId", s.day, coalesce(t.name, r.title) as title, coalesce(l.town, '') as town,
      case when i.id is not null then ${person} end as coach, case when i.id is null then ${person} end as trainer, c.phone,
      case when w.kind <> 'may-not-know' and w.about is distinct from 'confirmed' then ${iso(sql`i.asked_at`)} end as "askedAt",
      case when w.kind = 'bring-new-link' or w.about = 'confirmed' then i.id end as question,
      case
        when w.kind <> 'tell-yourself' then null
        when o.trouble = 'no-address' or i.id is not null and c.email is null then 'no-address'
        when o.state in ('waiting', 'sending') and c.email_failed_on is null then 'no-server'
        else 'failed' end as "notMailed",
      case when w.kind = 'may-not-know' then ${iso(sql`coalesce(o.sent_at, o.made_at)`)} end as "toldAt"
    from written w
    join app.outbox o on o.id = w.id
    join app.sessions s on s.id = w.session_id
    left join app.invitations i on i.id = w.question
    join app.persons p on p.id = coalesce(i.coach_id, w.trainer)
    left join app.contacts c on c.person_id = p.id
    join app.series r on r.id = s.series_id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    order by s.day, o.made_at, o.id`;

const isNewest = sql`not exists (
  select from app.outbox later
  where later.kind in ${news} and later.made_at > o.made_at and ${sameMatter(sql`later`, sql`o`)})`;

const person = sql`json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name)`;
