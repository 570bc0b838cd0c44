import type { Day as DayText } from '@app/domain/day';
import { inBrussels, type Moment as MomentText } from '@app/domain/moment';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Day, Id, Moment, Person } from '../shapes.ts';
import { letterThatAsks, QuestionLetter } from './questions.ts';

const SilentQuestion = z.strictObject({
  question: Id,
  coach: Id,
  askedAt: Moment,
  answerBy: Moment,
  letter: QuestionLetter.nullable(),
});

/** Questions that left by mail, that nobody answered or repeated, and that can still give a place. */
export const silentQuestions = (db: Transaction, now: MomentText) =>
  rows(db, SilentQuestion)`
    select i.id as question, i.coach_id as coach, ${iso(sql`i.asked_at`)} as "askedAt", ${iso(sql`i.answer_by`)} as "answerBy",
      ${letterThatAsks} as letter
    from app.sessions s
    join app.invitations i on i.session_id = s.id
    where s.day >= ${inBrussels(now).day} and lower(s.during) > ${now}::timestamptz and s.cancelled_at is null and s.cancels_at is null
      and i.channel = 'mail' and i.asked_at is not null and i.answer_by > ${now}::timestamptz
      and i.answer is null and i.waits_since is null and i.withdrawn_at is null
      and (s.coaches_taken < s.coaches_needed or i.taken_as = 'observer')
      and not exists (
        select from app.outbox o where o.kind = 'repeated' and o.about->>'invitation' = i.id::text
          and o.once_as = 'repeated:' || i.id || ':' || ${iso(sql`i.asked_at`)})
    order by s.day, i.id`;

const Unanswered = z.strictObject({
  question: Id,
  sessionId: Id,
  day: Day,
  title: z.string(),
  town: z.string(),
  coach: Person,
  phone: z.string().nullable(),
  places: z.int(),
  askedAt: Moment,
  answerBy: Moment,
});

/**
 * Questions about days from one day on that can be answered until another, and still can give a place, however they were
 * asked.
 */
export const unansweredQuestions = (db: Transaction, from: DayText, until: DayText) =>
  rows(db, Unanswered)`
    select i.id as question, s.id as "sessionId", s.day, coalesce(t.name, r.title) as title, coalesce(l.town, '') as town,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach, c.phone,
      s.coaches_needed - s.coaches_taken as places,
      ${iso(sql`i.asked_at`)} as "askedAt", ${iso(sql`i.answer_by`)} as "answerBy"
    from app.sessions s
    join app.invitations i on i.session_id = s.id
    join app.series r on r.id = s.series_id
    join app.persons p on p.id = i.coach_id
    left join app.contacts c on c.person_id = i.coach_id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    where s.day >= ${from} and lower(s.during) > now() and s.cancelled_at is null and s.cancels_at is null
      and i.asked_at is not null and i.withdrawn_at is null and i.waits_since is null
      and i.answer_by < (${until}::date + 1)::timestamp at time zone 'Europe/Brussels'
      and (i.answer is null or i.answer = 'undecided') and (s.coaches_taken < s.coaches_needed or i.taken_as = 'observer')
      and not exists (select from app.assignments a where a.invitation_id = i.id and a.ended_at is null)
    order by s.day, p.first_name, i.id`;
