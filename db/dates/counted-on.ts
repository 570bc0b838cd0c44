import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { Day, TimeOfDay } from '../shapes.ts';

export const OtherDate = z.strictObject({ day: Day, from: TimeOfDay, until: TimeOfDay });

/** The training dates and intervisions that coaches count on, as a table of `coach_id`, `day`, `begins` and `ends`. */
export const datesCountedOn = sql`(
  select q.coach_id, d.day, to_char(d.starts_at, 'HH24:MI') as begins, to_char(d.ends_at, 'HH24:MI') as ends
  from app.date_questions q
  join (
    select 'training' as kind, t.id, t.day, t.starts_at, t.ends_at from app.training_dates t where t.cancelled_at is null
    union all
    select 'intervision', m.id, m.day, m.starts_at, m.ends_at
    from app.gathering_dates m join app.gatherings g on g.id = m.gathering_id where g.cancelled_at is null
  ) d on d.kind = q.kind and d.id = q.date_id
  where q.place_since is not null and q.withdrawn_at is null)`;
