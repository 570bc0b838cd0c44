import type { BetweenDaysFacts } from '@app/domain/participation/facts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { awayOn, sinceOf } from '../coaches/pathway.ts';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { listOf } from '../recordset.ts';
import { Day, Id } from '../shapes.ts';

const BetweenDays = z.strictObject({
  coachId: Id,
  since: Day.nullable(),
  isAway: z.boolean(),
  attended: z.array(Day),
  keptSince: Day.nullable(),
  offered: z.array(z.strictObject({ on: Day, suits: z.boolean().nullable() })),
});

/** These coaches apart from their days, or every coach, as it is known today. An intervision was offered to her when she was asked, and its moment was picked. */
export async function factsBetweenDays(
  db: Transaction,
  today: Day,
  coachIds?: string[],
): Promise<BetweenDaysFacts[]> {
  const found = await rows(db, BetweenDays)`
    select k.person_id as "coachId", ${sinceOf(sql`k.person_id`)} as since,
      ${awayOn(sql`k.person_id`, today)} as "isAway",
      array(select v.attended_on::text from app.intervision_attendances v where v.coach_id = k.person_id) as attended,
      (select min(g.made_at at time zone 'Europe/Brussels')::date from app.gatherings g) as "keptSince",
      coalesce((select json_agg(json_build_object('on', d.day, 'suits', case coalesce(w.answer, a.answer) when 'yes' then true when 'no' then false end))
        from app.gathering_questions q join app.gatherings g on g.id = q.gathering_id and g.cancelled_at is null
        join app.gathering_dates d on d.gathering_id = g.id and d.picked_at is not null
        left join app.gathering_answers a on a.question_id = q.id and a.date_id = d.id and a.about_day = d.day
        left join app.date_questions w on w.date_id = d.id and w.coach_id = q.coach_id and w.withdrawn_at is null
        where q.coach_id = k.person_id and q.asked_at is not null), '[]') as offered
    from app.coaches k where ${coachIds ? sql`k.person_id = any (${listOf(coachIds)}::uuid[])` : sql`true`}`;
  return found.map(({ keptSince, offered, ...facts }) => ({
    ...facts,
    today,
    offers: keptSince === null ? 'unknown' : { keptSince, days: offered },
  }));
}
