import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Day, Id, Moment, Person } from '../shapes.ts';
import { letterThatAsks, QuestionLetter } from './questions.ts';

const NotLeft = z.strictObject({
  question: Id,
  sessionId: Id,
  day: Day,
  title: z.string(),
  town: z.string(),
  coach: Person,
  phone: z.string().nullable(),
  channel: z.string(),
  madeAt: Moment,
  letter: QuestionLetter.nullable(),
});
export type NotLeft = z.output<typeof NotLeft>;

/** Questions about days to come that did not leave, were not handed over or told, with the letter that should ask them. */
export const questionsNotLeft = (db: Transaction) =>
  rows(db, NotLeft)`
    select i.id as question, s.id as "sessionId", s.day, coalesce(t.name, r.title) as title, coalesce(l.town, '') as town,
      json_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name) as coach,
      c.phone, i.channel, ${iso(sql`i.made_at`)} as "madeAt", ${letterThatAsks} as letter
    from app.invitations i
    join app.sessions s on s.id = i.session_id
    join app.series r on r.id = s.series_id
    join app.persons p on p.id = i.coach_id
    left join app.contacts c on c.person_id = i.coach_id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    where i.asked_at is null and i.withdrawn_at is null and i.answer is null and i.waits_since is null
      and lower(s.during) > now() and s.cancelled_at is null and s.cancels_at is null
    order by s.day, i.made_at, i.id`;
