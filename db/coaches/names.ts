import type { Day } from '@app/domain/day';
import { and, eq, sql } from 'drizzle-orm';
import { today } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { me } from '../rows.ts';
import { coachNames } from './tables.ts';

type Chosen = typeof coachNames.$inferSelect;

export type CoachName = Pick<Chosen, 'version' | 'name' | 'withoutLetter'> & {
  firstName: string;
  toldOn: Day | null;
  heardBy: string | null;
  channel: Chosen['channel'] | null;
  lettered: { sessionId: string; day: Day; title: string; name: string }[];
};

/** What others call a coach, and on which days from this one on a letter stands beside it. */
export async function nameOfCoach(db: Transaction, coachId: string, since: Day) {
  const [found] = await db.execute<CoachName>(sql`
    select coalesce(n.version, 0) as version, p.first_name as "firstName", n.name,
      coalesce(n.without_letter, false) as "withoutLetter", n.told_on as "toldOn", by.first_name as "heardBy", n.channel,
      coalesce((
        select json_agg(json_build_object('sessionId', d.session_id, 'day', d.day, 'title', d.title, 'name', d.name))
        from app.lettered_days(k.person_id, ${since}) d), '[]') as lettered
    from app.coaches k
    join app.persons p on p.id = k.person_id
    left join app.coach_names n on n.coach_id = k.person_id
    left join app.persons by on by.id = n.heard_by
    where k.person_id = ${coachId}`);
  return found;
}

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
