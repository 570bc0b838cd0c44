import type { BetweenDaysFacts } from '@app/domain/participation/facts';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { row } from '../read.ts';
import { Day, Id } from '../shapes.ts';

const BetweenDays = z.strictObject({
  coachId: Id,
  since: Day.nullable(),
  isAway: z.boolean(),
  attended: z.array(Day),
});

/** One coach apart from her days, as it is known today. Which intervisions we offered her is kept nowhere yet. */
export async function factsBetweenDays(
  db: Transaction,
  coachId: string,
  today: Day,
): Promise<BetweenDaysFacts | undefined> {
  const found = await row(db, BetweenDays)`
    select k.person_id as "coachId", k.since,
      coalesce(k.stopped_on <= ${today}, false) or coalesce(k.paused_on <= ${today}, false) as "isAway",
      array(select v.attended_on::text from app.intervision_attendances v where v.coach_id = k.person_id) as attended
    from app.coaches k where k.person_id = ${coachId}`;
  return found && { ...found, today, offered: 'unknown' };
}
