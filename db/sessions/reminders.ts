import { reminders } from '@app/domain/sessions/reminding';
import type { Day as DayText } from '@app/domain/day';
import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { channels } from '../accounts/tables.ts';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Day, Id, LetterFacts, Moment, Person, TimeOfDay } from '../shapes.ts';

/** How a person is reached, in the columns of `reach`. */
export const reachShape = {
  preferredChannel: z.enum(channels),
  mail: z.enum(['works', 'fails', 'none']),
  phone: z.string().nullable(),
};

const PlaceToRemind = z.strictObject({
  invitation: Id,
  day: Day,
  /** When the place was given, or the last letter left about a change of the day. */
  knownSince: Moment,
  /** The reminders of this day that were made. */
  made: z.array(z.enum(reminders)),
  ...reachShape,
});

/** Everybody with a place on a day from one day to another that goes on. */
export const placesToRemind = (db: Transaction, from: DayText, until: DayText) =>
  rows(db, PlaceToRemind)`
    select i.id as invitation, s.day,
      ${iso(sql`greatest(a.given_at, (
        select max(o.made_at) from app.outbox o where o.kind = 'changed' and o.about->>'invitation' = i.id::text))`)} as "knownSince",
      array(select o.about->>'at' from app.outbox o
        where o.kind = 'reminder' and o.about->>'invitation' = i.id::text and o.about->>'day' = s.day::text) as made,
      ${reach}
    from app.sessions s
    join app.assignments a on a.session_id = s.id and a.ended_at is null
    join app.invitations i on i.id = a.invitation_id
    join app.persons p on p.id = a.coach_id and p.blocked_on is null
    left join app.contacts c on c.person_id = a.coach_id
    where s.day between ${from} and ${until} and s.cancelled_at is null and s.cancels_at is null
    order by s.day, i.id`;

/** How the coach with the contacts `c` is reached. */
export const reach = sql`coalesce(c.preferred_channel, 'call') as "preferredChannel", c.phone,
  case when c.email is null then 'none' when c.email_failed_on is null then 'works' else 'fails' end as mail`;

const LastReminder = z.strictObject({
  letter: Id,
  question: Id,
  sessionId: Id,
  day: Day,
  from: TimeOfDay,
  until: TimeOfDay,
  title: z.string(),
  town: z.string(),
  coach: Person,
  ...reachShape,
  whatsappAgreed: z.boolean(),
  facts: LetterFacts,
  knows: z.boolean(),
  knewBefore: z.boolean(),
});

/** The last reminder to everybody with a place on a day to come, and what is known of the ones before it. */
export const lastReminders = (db: Transaction, from: DayText, until: DayText) =>
  rows(db, LastReminder)`
    select distinct on (a.id) o.id as letter, a.invitation_id as question, s.id as "sessionId", s.day,
      to_char(s.starts_at, 'HH24:MI') as from, to_char(s.ends_at, 'HH24:MI') as until,
      coalesce(t.name, r.title) as title, coalesce(l.town, '') as town,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach,
      ${reach}, c.whatsapp_agreed_on is not null as "whatsappAgreed",
      json_build_object('state', o.state, 'trouble', o.trouble, 'byHand', o.told_by is not null) as facts,
      ${knows(sql`o`)} as knows,
      exists (select from app.outbox e where ${isReminder(sql`e`)} and e.made_at < o.made_at and ${knows(sql`e`)}) as "knewBefore"
    from app.sessions s
    join app.assignments a on a.session_id = s.id and a.ended_at is null
    join app.outbox o on ${isReminder(sql`o`)}
    join app.persons p on p.id = a.coach_id and p.blocked_on is null
    join app.series r on r.id = s.series_id
    left join app.contacts c on c.person_id = a.coach_id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    where s.day between ${from} and ${until} and lower(s.during) > now() and s.cancelled_at is null and s.cancels_at is null
    order by a.id, o.made_at desc`;

/** A reminder of the place `a` on the day `s`, as that day is now. */
const isReminder = (letter: SQL) => sql`(
  ${letter}.kind = 'reminder' and ${letter}.about->>'invitation' = a.invitation_id::text and ${letter}.about->>'day' = s.day::text)`;

const knows = (letter: SQL) => sql`${letter}.known_at is not null`;
