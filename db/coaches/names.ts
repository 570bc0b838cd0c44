import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { channels } from '../accounts/tables.ts';
import { today } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row } from '../read.ts';
import { me } from '../rows.ts';
import { Day, Id } from '../shapes.ts';
import { coachNames } from './tables.ts';

type Chosen = typeof coachNames.$inferSelect;

const CoachName = z.strictObject({
  version: z.int(),
  firstName: z.string(),
  name: z.string().nullable(),
  withoutLetter: z.boolean(),
  toldOn: Day.nullable(),
  heardBy: z.string().nullable(),
  channel: z.enum([...channels, 'face-to-face', 'page']).nullable(),
  lettered: z.array(
    z.strictObject({ sessionId: Id, day: Day, title: z.string(), name: z.string() }),
  ),
});

/** What others call a coach, and at which sessions from this day on a letter stands beside it. */
export const nameOfCoach = (db: Transaction, coachId: string, since: Day) =>
  row(db, CoachName)`
    select coalesce(n.version, 0) as version, p.first_name as "firstName", n.name,
      coalesce(n.without_letter, false) as "withoutLetter", n.told_on as "toldOn", by.first_name as "heardBy", n.channel,
      coalesce((
        select json_agg(json_build_object('sessionId', s.session_id, 'day', s.day, 'title', s.title, 'name', s.name))
        from app.lettered_sessions(k.person_id, ${since}) s), '[]') as lettered
    from app.coaches k
    join app.persons p on p.id = k.person_id
    left join app.coach_names n on n.coach_id = k.person_id
    left join app.persons by on by.id = n.heard_by
    where k.person_id = ${coachId}`;

/** Keeps what others call her, told on her page today or heard by the caller. Null when it changed since then. */
export async function nameCoach(
  db: Transaction,
  coachId: string,
  chosen: Pick<Chosen, 'name' | 'withoutLetter' | 'channel'>,
  since: number,
): Promise<number | null> {
  const told = { ...chosen, heardBy: chosen.channel === 'page' ? null : me };
  const [kept] =
    since === 0
      ? await db
          .insert(coachNames)
          .values({ coachId, ...told })
          .onConflictDoNothing()
          .returning({ version: coachNames.version })
      : await db
          .update(coachNames)
          .set({ ...told, toldOn: today })
          .where(and(eq(coachNames.coachId, coachId), eq(coachNames.version, since)))
          .returning({ version: coachNames.version });
  return kept?.version ?? null;
}
