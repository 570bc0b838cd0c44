import { addDays } from '@app/domain/day';
import { kindsOfTask } from '@app/domain/sessions/attention';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { mayNotKnow, news, notTold, sameMatter, sinceSheKnew } from '../messages/news.ts';
import { rows } from '../read.ts';
import { Day, Id, Moment, Person, TimeOfDay } from '../shapes.ts';

const Attention = z.strictObject({
  kind: z.enum(kindsOfTask),
  sessionId: Id,
  day: Day,
  title: z.string(),
  town: z.string(),
  coach: Person.nullable(),
  /** The trainer who has to be told, when it is one. */
  trainer: Person.nullable(),
  phone: z.string().nullable(),
  places: z.int(),
  givenBackBy: z.string().nullable(),
  askedAt: Moment.nullable(),
  /** The letter that did not reach her, and what it was about. */
  letter: Id.nullable(),
  about: z.enum(['changed', 'cancelled', 'confirmed']).nullable(),
  /** The question whose link ended, or whose place was confirmed in vain. */
  question: Id.nullable(),
  /** How a day was that changed, when she last heard of it. */
  since: z.record(z.string(), z.string()).nullable(),
  /** The old date of a day that moved, and its hours now. */
  was: Day.nullable(),
  from: TimeOfDay.nullable(),
  until: TimeOfDay.nullable(),
  /** Since when she could know what she did not confirm: when it left, or was put in the outbox. */
  toldAt: Moment.nullable(),
});
export type Attention = z.output<typeof Attention>;

/** Everything around today that somebody may have to look at, from what happened and what did not. */
export const attentionAround = (db: Transaction, today: Day, lettersLeave: boolean) =>
  rows(db, Attention)`
    with near as (
      select s.id, s.day, s.starts_at, coalesce(t.name, r.title) as title, coalesce(l.town, '') as town,
        s.coaches_needed - s.coaches_taken as places, s.preparation_on, s.prepared_on, s.debriefed_on,
        s.coaches_taken, lower(s.during) as begins, upper(s.during) as ends
      from app.sessions s
      join app.series r on r.id = s.series_id
      left join app.themes t on t.id = s.theme_id
      left join app.venues l on l.id = s.venue_id
      where s.day between ${addDays(today, -14)} and ${addDays(today, 21)} and s.cancelled_at is null and s.cancels_at is null
    ),
    coming as (select * from near where begins > now()),
    asked as (
      select i.id, i.session_id, i.coach_id, i.asked_at, i.answer_by, i.answer, i.waits_since, i.cancelled_read_at, i.spoken_at, i.taken_as, p.first_name, p.last_name, c.phone,
        exists (select from app.assignments a where a.invitation_id = i.id and a.ended_at is null) as has_place
      from app.invitations i
      join app.persons p on p.id = i.coach_id
      left join app.contacts c on c.person_id = i.coach_id
      where i.withdrawn_at is null and (i.asked_at is not null or app.may_know_of(i.id)) and i.id in (
        select x.id from near n join app.invitations x on x.session_id = n.id
        union
        select x.id from app.assignments a join app.invitations x on x.id = a.invitation_id
        where a.ended_at is null and lower(a.during) > now() and x.answer = 'undecided' and x.spoken_at is null
        union
        select (o.about->>'invitation')::uuid from app.outbox o
        where o.state <> 'sent' and (o.kind = 'new-link' or o.kind in ${news}))
    )
    select task.*, case when kind = 'call-about-wavering' then (
      select i.id from app.invitations i where i.session_id = task."sessionId" and i.coach_id = (task.coach->>'id')::uuid)
    when kind = 'bring-new-link' or about = 'confirmed' then (
      select coalesce((o.about->>'invitation')::uuid, a.invitation_id)
      from app.outbox o left join app.assignments a on a.id = (o.about->>'assignment')::uuid where o.id = task.letter) end as question,
      case when kind = 'may-not-know' then (
        select ${iso(sql`coalesce(o.sent_at, o.made_at)`)} from app.outbox o where o.id = task.letter) end as "toldAt",
      case when about = 'changed' then (select ${sinceSheKnew} from app.outbox o where o.id = task.letter) end as since
    from (
    select 'no-trainer' as kind, n.id as "sessionId", n.day, n.title, n.town, null::json as coach,
      null::json as trainer, null as phone, n.places, null as "givenBackBy", null as "askedAt", null::uuid as letter, null as about,
      null::date as was, null as from, null as until
    from coming n where not exists (select from app.session_trainers x where x.session_id = n.id)
    union all
    select 'trainer-cannot', x.id, x.day, coalesce(t.name, r.title), coalesce(l.town, ''), null, ${person}, c.phone, 0, null, null, null, null, null, null, null
    from app.trainer_answers y
    join app.sessions x on x.id = y.session_id and x.moves = y.moves
      and lower(x.during) > now() and x.cancelled_at is null and x.cancels_at is null
    join app.session_trainers w on w.session_id = x.id and w.person_id = y.person_id
    join app.persons p on p.id = y.person_id
    left join app.contacts c on c.person_id = p.id
    join app.series r on r.id = x.series_id
    left join app.themes t on t.id = x.theme_id
    left join app.venues l on l.id = x.venue_id
    where not y.fits
    union all
    select 'open-place', n.id, n.day, n.title, n.town, null, null, null, n.places, (
      select p.first_name from app.invitations w
      join app.assignments a on a.invitation_id = w.id join app.persons p on p.id = a.coach_id
      where w.session_id = n.id and a.taken_as = 'coach' and a.ended_by = 'coach' order by a.ended_at desc limit 1), null, null, null, null, null, null
    from coming n where n.places > 0
    union all
    select 'call-about-stopped-yes', n.id, n.day, n.title, n.town, ${coach}, null, i.phone, n.places, null, ${asked}, null, null, null, null, null
    from coming n join asked i on i.session_id = n.id
    where i.answer = 'yes' and not i.has_place
    union all
    select 'call-about-wavering', x.id, x.day, coalesce(t.name, r.title), coalesce(l.town, ''), ${coach}, null, i.phone, 0, null, ${asked}, null, null, null, null, null
    from asked i
    join app.sessions x on x.id = i.session_id and lower(x.during) > now() and x.cancelled_at is null and x.cancels_at is null
    join app.series r on r.id = x.series_id
    left join app.themes t on t.id = x.theme_id
    left join app.venues l on l.id = x.venue_id
    where i.answer = 'undecided' and i.has_place and i.spoken_at is null
    union all
    select 'waits-for-place', n.id, n.day, n.title, n.town, ${coach}, null, i.phone, n.places, null, ${asked}, null, null, null, null, null
    from coming n join asked i on i.session_id = n.id
    where i.waits_since is not null and not i.has_place and n.places > 0
    union all
    select case o.kind when 'new-link' then 'bring-new-link' else 'tell-yourself' end,
      x.id, x.day, coalesce(t.name, r.title), coalesce(l.town, ''), case when i.id is not null then ${coach} end,
      case when i.id is null then ${person} end, c.phone, 0, null, ${asked}, o.id, nullif(replace(o.kind, 'trainer-', ''), 'new-link'),
      (${sinceSheKnew}->>'wasDay')::date, to_char(x.starts_at, 'HH24:MI'), to_char(x.ends_at, 'HH24:MI')
    from app.outbox o
    left join asked i on i.id = (o.about->>'invitation')::uuid
    join app.persons p on p.id = coalesce(i.coach_id, (o.about->>'trainer')::uuid)
    left join app.contacts c on c.person_id = p.id
    join app.sessions x on x.id = coalesce(i.session_id, (o.about->>'session')::uuid) and lower(x.during) > now()
    join app.series r on r.id = x.series_id
    left join app.themes t on t.id = x.theme_id
    left join app.venues l on l.id = x.venue_id
    where ${notTold(lettersLeave)} and o.known_at is null and (x.cancelled_at is null or i.cancelled_read_at is null) and case
      when o.kind = 'new-link' then x.cancelled_at is null and x.cancels_at is null and i.asked_at <= o.made_at
        and (i.has_place or (i.answer is null or i.answer = 'undecided') and i.answer_by >= now())
      else o.kind in ${news} and i.answer is distinct from 'no' and not exists (
        select from app.outbox later
        where later.kind in ${news} and later.made_at > o.made_at and ${sameMatter(sql`later`, sql`o`)})
      end
    union all
    select 'may-not-know', s.id, s.day, coalesce(t.name, r.title), coalesce(l.town, ''), case when i.id is not null then ${person} end,
      case when i.id is null then ${person} end, c.phone, 0, null, null, o.id, 'changed',
      (${sinceSheKnew}->>'wasDay')::date, to_char(s.starts_at, 'HH24:MI'), to_char(s.ends_at, 'HH24:MI')
    from app.outbox o
    left join app.invitations i on i.id = (o.about->>'invitation')::uuid
    join app.persons p on p.id = coalesce(i.coach_id, (o.about->>'trainer')::uuid)
    left join app.contacts c on c.person_id = p.id
    join app.sessions s on s.id = coalesce(i.session_id, (o.about->>'session')::uuid) and lower(s.during) > now()
      and s.cancelled_at is null and s.cancels_at is null
    join app.series r on r.id = s.series_id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    where o.kind in ${news} and ${mayNotKnow} and o.state in ('sent', 'waiting', 'sending') and not ${notTold(lettersLeave)} and not exists (
      select from app.outbox later
      where later.kind in ${news} and later.made_at > o.made_at and ${sameMatter(sql`later`, sql`o`)})
    union all
    select 'tell-yourself', x.id, x.day, coalesce(t.name, r.title), coalesce(l.town, ''), ${person}, null, c.phone, 0, null, null, o.id,
      'confirmed', null, to_char(x.starts_at, 'HH24:MI'), to_char(x.ends_at, 'HH24:MI')
    from app.outbox o
    join app.assignments a on a.id = (o.about->>'assignment')::uuid and a.ended_at is null
    join app.persons p on p.id = a.coach_id
    left join app.contacts c on c.person_id = p.id
    join app.sessions x on x.id = a.session_id and lower(x.during) > now() and x.cancelled_at is null and x.cancels_at is null
    join app.series r on r.id = x.series_id
    left join app.themes t on t.id = x.theme_id
    left join app.venues l on l.id = x.venue_id
    where o.kind = 'confirmed' and o.state = 'undeliverable'
    union all
    select 'plan-preparation', n.id, n.day, n.title, n.town, null, null, null, n.places, null, null, null, null, null, null, null
    from coming n where n.coaches_taken > 0 and n.preparation_on is null and n.prepared_on is null
    union all
    select 'plan-debriefing', n.id, n.day, n.title, n.town, null, null, null, n.places, null, null, null, null, null, null, null
    from near n where n.ends < now() and n.coaches_taken > 0 and n.debriefed_on is null
    union all
    select 'record-observation', n.id, n.day, n.title, n.town, ${coach}, null, null, n.places, null, null, null, null, null, null, null
    from near n join asked i on i.session_id = n.id
    where n.ends < now() and i.taken_as = 'observer' and i.has_place and not exists (
      select from app.observations o where o.coach_id = i.coach_id and o.observed_on = n.day)
    ) task`;

const coach = sql`json_build_object('id', i.coach_id, 'firstName', i.first_name, 'lastName', i.last_name)`;
const person = sql`json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name)`;
const asked = iso(sql`i.asked_at`);

const LongNotAsked = Person.extend({ weeks: z.int().nullable() });

/** Coaches who like to come and were not asked for long, longest first. Weeks are null when never asked. */
export const longNotAsked = (db: Transaction, today: Day) =>
  rows(db, LongNotAsked)`
    select p.id, p.first_name as "firstName", p.last_name as "lastName",
      (${today}::date - asked.last) / 7 as weeks
    from app.coaches c
    join app.persons p on p.id = c.person_id
    left join lateral (
      select (max(i.asked_at) at time zone 'Europe/Brussels')::date as last
      from app.invitations i where i.coach_id = c.person_id
    ) asked on true
    where c.paused_on is null and c.stopped_on is null and c.starter_training_on is not null
      and coalesce(asked.last, '-infinity') < ${today}::date - 42
    order by asked.last nulls first, p.first_name
    limit 5`;
