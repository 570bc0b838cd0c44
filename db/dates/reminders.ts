import type { Day as DayText } from '@app/domain/day';
import { reminders } from '@app/domain/sessions/reminding';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { reach, reachShape } from '../sessions/reminders.ts';
import { Day, Id, LetterFacts, Moment, Person, TimeOfDay } from '../shapes.ts';
import { AskedDate, askedDate } from './queries.ts';

const DateToRemind = z.strictObject({
  question: Id,
  day: Day,
  /** Since when she counts on it, or since the last letter about a change of the date. */
  knownSince: Moment,
  /** The reminders of this day that were made. */
  made: z.array(z.enum(reminders)),
  ...reachShape,
});

/** Every coach who comes to a date from one day to another that goes on. */
export const datesToRemind = (db: Transaction, from: DayText, until: DayText) =>
  rows(db, DateToRemind)`
    select q.id as question, d.day,
      ${iso(sql`greatest(q.place_since, (
        select max(o.made_at) from app.outbox o where o.kind = 'date-changed' and o.about->>'date' = q.id::text))`)} as "knownSince",
      array(select o.about->>'at' from app.outbox o where ${isReminder(sql`o`)}) as made, ${reach}
    from app.dates() d
    join app.date_questions q on q.date_id = d.id and q.place_since is not null and q.withdrawn_at is null
    join app.persons p on p.id = q.coach_id and p.blocked_on is null
    left join app.contacts c on c.person_id = q.coach_id
    where d.day between ${from} and ${until} and d.cancelled_at is null
    order by d.day, q.id`;

/** A reminder of the question `q` about the date `d`, as its day is now. */
const isReminder = (letter: SQL) => sql`(
  ${letter}.kind = 'date-reminder' and ${letter}.about->>'date' = q.id::text and ${letter}.about->>'day' = d.day::text)`;

const LastReminder = z.strictObject({
  letter: Id,
  question: Id,
  day: Day,
  from: TimeOfDay,
  until: TimeOfDay,
  date: AskedDate,
  coach: Person,
  ...reachShape,
  whatsappAgreed: z.boolean(),
  facts: LetterFacts,
  knows: z.boolean(),
  knewBefore: z.boolean(),
});

/** The last reminder to every coach who comes to a date, and what is known of the ones before it. */
export const lastDateReminders = (db: Transaction, from: DayText, until: DayText) =>
  rows(db, LastReminder)`
    select distinct on (q.id) o.id as letter, q.id as question, d.day,
      to_char(d.starts_at, 'HH24:MI') as from, to_char(d.ends_at, 'HH24:MI') as until,
      (select to_json(one) from (select ${askedDate}) one) as date,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach,
      ${reach}, c.whatsapp_agreed_on is not null as "whatsappAgreed",
      json_build_object('state', o.state, 'trouble', o.trouble, 'byHand', o.told_by is not null) as facts,
      o.known_at is not null as knows,
      exists (select from app.outbox e where ${isReminder(sql`e`)} and e.made_at < o.made_at and e.known_at is not null) as "knewBefore"
    from app.dates() d
    join app.date_questions q on q.date_id = d.id and q.place_since is not null and q.withdrawn_at is null
    join app.outbox o on ${isReminder(sql`o`)}
    join app.persons p on p.id = q.coach_id and p.blocked_on is null
    left join app.contacts c on c.person_id = q.coach_id
    where d.day between ${from} and ${until} and lower(d.during) > now() and d.cancelled_at is null
    order by q.id, o.made_at desc`;

const SilentDateQuestion = z.strictObject({
  question: Id,
  askedAt: Moment,
  answerBy: Moment,
  letter: LetterFacts.nullable(),
});

/** Questions about dates that left by mail, that nobody answered or repeated, and to which a yes is still a place. */
export const silentDateQuestions = (db: Transaction, now: string) =>
  rows(db, SilentDateQuestion)`
    select q.id as question, ${iso(sql`q.asked_at`)} as "askedAt", ${iso(sql`q.answer_by`)} as "answerBy",
      (select json_build_object('state', x.state, 'trouble', x.trouble, 'byHand', x.told_by is not null)
        from app.outbox x where x.kind = 'date-question' and x.about->>'date' = q.id::text order by x.made_at desc limit 1) as letter
    from app.date_questions q join app.dates() d on d.id = q.date_id
    where q.channel = 'mail' and q.asked_at is not null and q.answer_by > ${now}::timestamptz and lower(d.during) > ${now}::timestamptz
      and q.answer is null and q.withdrawn_at is null and d.cancelled_at is null
      and not coalesce(d.coaches_taken >= d.most, false)
      and not exists (
        select from app.outbox o where o.kind = 'date-repeated' and o.about->>'date' = q.id::text
          and o.once_as = 'date-repeated:' || q.id || ':' || ${iso(sql`q.asked_at`)})
    order by d.day, q.id`;
