import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { nobodyReads, notTold } from '../messages/news.ts';
import { rows } from '../read.ts';
import { Answer, Id, LetterFacts, Moment, Person } from '../shapes.ts';
import { AskedDate, askedDate, sameLeader } from './queries.ts';

const asked = {
  question: Id,
  coach: Person,
  phone: z.string().nullable(),
  askedAt: Moment.nullable(),
  date: AskedDate,
};

const askedOf = sql`
  q.id as question, json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach, c.phone,
  ${iso(sql`q.asked_at`)} as "askedAt", (select to_json(one) from (select ${askedDate}) one) as date`;

/** A question about a date, with whom it is to. */
export type AskedAboutDate = z.output<z.ZodObject<typeof asked, z.core.$strict>>;

const OpenQuestion = z.strictObject({
  ...asked,
  channel: z.string(),
  answerBy: Moment,
  beginsAt: Moment,
  answer: Answer.nullable(),
  heard: z.boolean(),
  hasPlace: z.boolean(),
  full: z.boolean(),
  letter: LetterFacts.nullable(),
});

/** The questions about dates to come, with all that tells whether somebody has to do something. */
export const openDateQuestions = (db: Transaction) =>
  rows(db, OpenQuestion)`
    select ${askedOf}, q.channel, ${iso(sql`q.answer_by`)} as "answerBy", ${iso(sql`lower(d.during)`)} as "beginsAt", q.answer,
      q.heard_by is not null as heard, q.place_since is not null as "hasPlace", coalesce(d.coaches_taken >= d.most, false) as full,
      (select json_build_object('state', x.state, 'trouble', x.trouble, 'byHand', x.told_by is not null)
        from app.outbox x where x.kind = 'date-question' and x.about->>'date' = q.id::text order by x.made_at desc limit 1) as letter
    from app.date_questions q
    join app.dates() d on d.id = q.date_id
    join app.persons p on p.id = q.coach_id
    left join app.contacts c on c.person_id = q.coach_id
    where q.withdrawn_at is null and d.cancelled_at is null and lower(d.during) > now() and p.blocked_on is null
    order by d.day, p.first_name, q.id`;

const UntoldLeader = z.strictObject({
  letter: Id,
  trainer: Person,
  phone: z.string().nullable(),
  date: AskedDate,
  about: z.enum(['leads', 'changed', 'cancelled', 'given-away']),
});

/**
 * What was written to trainers about dates to come that they lead, and never reached them; the newest about a date alone. A
 * trainer who was never told that she leads it does not have to hear that she does not.
 */
export const untoldLeaders = (db: Transaction, lettersLeave: boolean) =>
  rows(db, UntoldLeader)`
    select o.id as letter, json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as trainer, c.phone,
      (select to_json(one) from (select ${askedDate}) one) as date,
      case
        when d.cancelled_at is not null then 'cancelled'
        when d.led_by is distinct from p.id then 'given-away'
        when told.before then 'changed'
        else 'leads' end as about
    from app.outbox o
    join app.dates() d on d.id = (o.about->>'leads')::uuid and lower(d.during) > now()
    join app.persons p on p.id = (o.about->>'trainer')::uuid and p.blocked_on is null
    left join app.contacts c on c.person_id = p.id
    cross join lateral (
      select exists (select from app.outbox e where ${sameLeader} and e.made_at < o.made_at and e.state = 'sent') as before) told
    where o.kind = 'date-leader' and ${notTold(lettersLeave)}
      and (told.before or d.cancelled_at is null and d.led_by = p.id)
      and not exists (select from app.outbox e where ${sameLeader} and e.made_at > o.made_at)
    order by d.day, o.made_at, o.id`;

const Untold = z.strictObject({
  ...asked,
  letter: Id,
  about: z.enum(['changed', 'cancelled', 'confirmed']),
});

/** What was written to coaches about dates to come and never reached them; the newest about a date alone. */
export const untoldOfDates = (db: Transaction, lettersLeave: boolean) =>
  rows(db, Untold)`
    select ${askedOf}, o.id as letter, replace(o.kind, 'date-', '') as about
    from app.outbox o
    join app.date_questions q on q.id::text = o.about->>'date' and q.withdrawn_at is null
    join app.dates() d on d.id = q.date_id and lower(d.during) > now()
    join app.persons p on p.id = q.coach_id and p.blocked_on is null
    left join app.contacts c on c.person_id = q.coach_id
    where o.known_at is null and case
      when o.kind = 'date-confirmed' then o.state = 'undeliverable' and q.place_since is not null and d.cancelled_at is null
      else o.kind in ('date-changed', 'date-cancelled') and (o.kind = 'date-cancelled' or d.cancelled_at is null)
        and q.answer is distinct from 'no' and (${notTold(lettersLeave)} or ${nobodyReads})
        and not exists (
          select from app.outbox later
          where later.kind in ('date-changed', 'date-cancelled') and later.about->>'date' = o.about->>'date' and later.made_at > o.made_at) end
    order by d.day, o.made_at, o.id`;
