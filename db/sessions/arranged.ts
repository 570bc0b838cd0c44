import { daysAround } from '@app/domain/sessions/tasks';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { Answer, Day, Id, Moment, Person } from '../shapes.ts';

const ArrangedDay = z.strictObject({
  sessionId: Id,
  day: Day,
  title: z.string(),
  town: z.string(),
  begins: Moment,
  ends: Moment,
  hasTrainer: z.boolean(),
  places: z.int(),
  coachesTaken: z.int(),
  preparationAgreed: z.boolean(),
  debriefed: z.boolean(),
  debriefingOn: Day.nullable(),
  /** The coach who gave a place back last, while one is open. */
  givenBackBy: z.string().nullable(),
});

/** The days around today, with what is arranged for them. */
export function arrangedDays(db: Transaction, today: Day) {
  const { from, until } = daysAround(today);
  return rows(db, ArrangedDay)`
    select s.id as "sessionId", s.day, coalesce(t.name, r.title) as title, coalesce(l.town, '') as town,
      ${iso(sql`lower(s.during)`)} as begins, ${iso(sql`upper(s.during)`)} as ends,
      exists (select from app.session_trainers x where x.session_id = s.id) as "hasTrainer",
      s.coaches_needed - s.coaches_taken as places, s.coaches_taken as "coachesTaken",
      coalesce(s.prepared_on, s.preparation_on) is not null as "preparationAgreed", s.debriefed_on is not null as debriefed, s.debriefing_on as "debriefingOn",
      case when s.coaches_taken < s.coaches_needed then (
        select p.first_name from app.invitations w
        join app.assignments a on a.invitation_id = w.id join app.persons p on p.id = a.coach_id
        where w.session_id = s.id and a.taken_as = 'coach' and a.ended_by = 'coach' order by a.ended_at desc limit 1) end as "givenBackBy"
    from app.sessions s
    join app.series r on r.id = s.series_id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    where s.day between ${from} and ${until} and s.cancelled_at is null and s.cancels_at is null
    order by s.day, s.id`;
}

const PlaceOn = z.strictObject({
  sessionId: Id,
  question: Id,
  coach: Person,
  phone: z.string().nullable(),
});

/** The places that coaches have on these days. */
export const placesIn = (db: Transaction, sessions: string[]) =>
  rows(db, PlaceOn)`
    select a.session_id as "sessionId", a.invitation_id as question, c.phone,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach
    from app.assignments a join app.persons p on p.id = a.coach_id left join app.contacts c on c.person_id = p.id
    where a.session_id = any(${listOf(sessions)}::uuid[]) and a.ended_at is null`;

const AnsweredQuestion = z.strictObject({
  question: Id,
  sessionId: Id,
  day: Day,
  title: z.string(),
  town: z.string(),
  begins: Moment,
  ends: Moment,
  places: z.int(),
  coach: Person,
  phone: z.string().nullable(),
  askedAt: Moment.nullable(),
  answer: Answer.nullable(),
  hasPlace: z.boolean(),
  waits: z.boolean(),
  spoken: z.boolean(),
  observes: z.boolean(),
  observed: z.boolean(),
});

/** The questions about days around today that somebody answered, and those of every coach who wavers about a day to come. */
export function answeredQuestions(db: Transaction, today: Day) {
  const { from, until } = daysAround(today);
  return rows(db, AnsweredQuestion)`
    with those as (
      select i.id from app.sessions s join app.invitations i on i.session_id = s.id
      where s.day between ${from} and ${until} and (i.answer is not null or i.waits_since is not null)
      union
      select i.id from app.assignments a join app.invitations i on i.id = a.invitation_id
      where a.ended_at is null and lower(a.during) > now() and i.answer = 'undecided' and i.spoken_at is null)
    select i.id as question, s.id as "sessionId", s.day, coalesce(t.name, r.title) as title, coalesce(l.town, '') as town,
      ${iso(sql`lower(s.during)`)} as begins, ${iso(sql`upper(s.during)`)} as ends, s.coaches_needed - s.coaches_taken as places,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach, c.phone,
      ${iso(sql`i.asked_at`)} as "askedAt", i.answer,
      exists (select from app.assignments a where a.invitation_id = i.id and a.ended_at is null) as "hasPlace",
      i.waits_since is not null as waits, i.spoken_at is not null as spoken, i.taken_as = 'observer' as observes,
      exists (select from app.observations o where o.coach_id = i.coach_id and o.observed_on = s.day) as observed
    from those join app.invitations i on i.id = those.id
    join app.sessions s on s.id = i.session_id
    join app.persons p on p.id = i.coach_id
    join app.series r on r.id = s.series_id
    left join app.contacts c on c.person_id = i.coach_id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    where i.withdrawn_at is null and (i.asked_at is not null or app.may_know_of(i.id))
      and s.cancelled_at is null and s.cancels_at is null
    order by s.day, i.id`;
}
