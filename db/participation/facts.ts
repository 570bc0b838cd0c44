import type { Day } from '@app/domain/day';
import type { DayFacts } from '@app/domain/participation/facts';
import type { OwnChoice, Recorded, RecordedReason } from '@app/domain/participation/lifting';
import type { Terms } from '@app/domain/participation/terms';
import { sql } from 'drizzle-orm';
import { asRules, type Transaction } from '../database.ts';
import { factsOfCoaches, type GatheredCoach } from './facts-of-coaches.ts';
import { factsOfDay } from './facts-of-day.ts';
import { allTerms } from './queries.ts';

/** What is known about a day and about coaches for it, gathered in a constant number of queries. */
export interface Gathered {
  day: DayFacts;
  /** By coach id. */
  coaches: Map<string, GatheredCoach>;
  terms: Terms[];
  recorded: Recorded;
}

/** Facts about one day and one coach, some coaches, or all who go along now. */
export const factsAbout = (
  db: Transaction,
  session: string,
  today: Day,
  coachIds?: string[],
): Promise<Gathered | null> =>
  asRules(db, async () => {
    const day = await factsOfDay(db, session, today);
    if (!day) return null;

    const [coaches, terms, reasons, ownChoices] = await Promise.all([
      factsOfCoaches(db, day, coachIds),
      allTerms(db),
      db.execute(sql`select session_id as "sessionId", coach_id as "coachId", condition, reason as words,
              (written_at at time zone 'Europe/Brussels')::date as on
            from app.reasons where session_id = ${session} and about_day = ${day.facts.day}`) as unknown as Promise<
        RecordedReason[]
      >,
      db.execute(sql`select session_id as "sessionId", coach_id as "coachId", condition, heard_on as on
            from app.own_choices where session_id = ${session} and about_day = ${day.facts.day}`) as unknown as Promise<
        OwnChoice[]
      >,
    ]);
    return { day: day.facts, coaches, terms, recorded: { reasons, ownChoices } };
  });
