import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import { awayOn } from '../coaches/pathway.ts';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Day, Id, LetterFacts, Moment, Person } from '../shapes.ts';

const SilentCoach = z.strictObject({
  round: Id,
  closesAt: Moment,
  firstDay: Day,
  coach: Person,
  phone: z.string().nullable(),
  channel: z.string(),
  askedAt: Moment.nullable(),
  question: Id,
  /** The question was told once more since. */
  repeated: z.boolean(),
  letter: LetterFacts.nullable(),
});

/** The coaches without an answer to any day of a round that is open, round by round, by name; not those who are away. */
export const silentCoaches = (db: Transaction, today: Day) =>
  rows(db, SilentCoach)`
    select r.id as round, ${iso(sql`r.closes_at`)} as "closesAt", d.first as "firstDay", q.channel, ${iso(sql`q.asked_at`)} as "askedAt", c.phone,
      q.id as question, exists (
        select from app.outbox o where o.kind = 'availability-repeated' and o.about->>'availability' = q.id::text
          and o.once_as = 'availability-repeated:' || q.id || ':' || ${iso(sql`q.asked_at`)}) as repeated,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach,
      (select json_build_object('state', x.state, 'trouble', x.trouble, 'byHand', x.told_by is not null)
        from app.outbox x where x.kind = 'availability' and x.about->>'availability' = q.id::text
        order by x.made_at desc limit 1) as letter
    from app.availability_rounds r
    join lateral (
      select min(s.day) as first from app.availability_days d join app.sessions s on s.id = d.session_id
      where d.round_id = r.id and s.cancelled_at is null and lower(s.during) > now()) d on d.first is not null
    join app.availability_questions q on q.round_id = r.id
    join app.persons p on p.id = q.coach_id join app.coaches k on k.person_id = q.coach_id
    left join app.contacts c on c.person_id = q.coach_id
    where r.closed_at is null and r.closes_at > now() and q.withdrawn_at is null
      and not ${awayOn(sql`k.person_id`, today)}
      and not exists (select from app.availability_answers a where a.question_id = q.id)
    order by r.closes_at, r.id, p.first_name, p.last_name, p.id`;
