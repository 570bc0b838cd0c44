import type { Moment as MomentText } from '@app/domain/moment';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { awayOn, todayHere } from '../coaches/pathway.ts';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { nobodyReads, notTold } from '../messages/news.ts';
import { rows } from '../read.ts';
import { Day, Id, LetterFacts, Moment, Person, TimeOfDay } from '../shapes.ts';

const Untold = z.strictObject({
  letter: Id,
  gathering: Id,
  coach: Person,
  phone: z.string().nullable(),
  askedAt: Moment.nullable(),
  closesAt: Moment,
  /** Its first moment to come. */
  moment: z.strictObject({ day: Day, startsAt: TimeOfDay, endsAt: TimeOfDay }),
});

/** Coaches who were choosing a moment of a gathering that does not go on, and whom no letter reached. */
export const untoldOfGatherings = (db: Transaction, lettersLeave: boolean) =>
  rows(db, Untold)`
    select o.id as letter, g.id as gathering, json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach,
      c.phone, ${iso(sql`q.asked_at`)} as "askedAt", ${iso(sql`g.closes_at`)} as "closesAt", m.first as moment
    from app.outbox o
    join app.gathering_questions q on q.id::text = o.about->>'gathering'
    join app.gatherings g on g.id = q.gathering_id and g.cancelled_at is not null
    join app.persons p on p.id = q.coach_id and p.blocked_on is null
    left join app.contacts c on c.person_id = q.coach_id
    cross join lateral (
      select json_build_object('day', d.day, 'startsAt', to_char(d.starts_at, 'HH24:MI'), 'endsAt', to_char(d.ends_at, 'HH24:MI')) as first
      from app.gathering_dates d
      where d.gathering_id = g.id and (d.day + d.starts_at) at time zone 'Europe/Brussels' > now()
      order by d.day, d.starts_at limit 1) m
    where o.kind = 'gathering-cancelled' and o.known_at is null and (${notTold(lettersLeave)} or ${nobodyReads})
    order by o.made_at, o.id`;

const Silent = z.strictObject({
  question: Id,
  askedAt: Moment,
  answerBy: Moment,
  letter: LetterFacts.nullable(),
});

/** Questions about moments that left by mail, to which a coach said nothing, and that were not repeated. */
export const silentAboutMoments = (db: Transaction, now: MomentText) =>
  rows(db, Silent)`
    select q.id as question, ${iso(sql`q.asked_at`)} as "askedAt", ${iso(sql`g.closes_at`)} as "answerBy",
      (select json_build_object('state', x.state, 'trouble', x.trouble, 'byHand', x.told_by is not null)
        from app.outbox x where x.kind = 'gathering' and x.about->>'gathering' = q.id::text order by x.made_at desc limit 1) as letter
    from app.gatherings g join app.gathering_questions q on q.gathering_id = g.id
    where g.cancelled_at is null and g.closes_at > ${now}::timestamptz and q.channel = 'mail' and q.asked_at is not null
      and not ${awayOn(sql`q.coach_id`, todayHere)}
      and not exists (select from app.gathering_dates d where d.gathering_id = g.id and d.picked_at is not null)
      and not exists (select from app.gathering_answers a where a.question_id = q.id)
      and not exists (
        select from app.outbox o where o.kind = 'gathering-repeated' and o.about->>'gathering' = q.id::text)
    order by g.closes_at, q.id`;
