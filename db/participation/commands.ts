import type { Day } from '@app/domain/day';
import type { ConditionName } from '@app/domain/participation/reason';
import type { Terms } from '@app/domain/participation/terms';
import type { Distance } from '@app/domain/participation/travel';
import { sql } from 'drizzle-orm';
import { today } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { recordset } from '../recordset.ts';
import { Version } from '../shapes.ts';
import { firstOf, lastOf } from './queries.ts';

interface Reason {
  sessionId: string;
  coachId: string | null;
  condition: ConditionName;
  reason: string;
}

/** A reason is written once and never rewritten; for the day as it is planned now. */
export const giveReason = (db: Transaction, { sessionId, coachId, condition, reason }: Reason) =>
  db.execute(sql`
    insert into app.reasons (session_id, coach_id, condition, about_day, reason)
    select id, ${coachId}::uuid, ${condition}, day, ${reason} from app.sessions where id = ${sessionId}
    on conflict on constraint one_reason_per_condition do nothing`);

/** The same why more coaches are asked than there are places. */
export const giveReasonForMore = (db: Transaction, sessionId: string, reason: string) =>
  db.execute(sql`
    insert into app.more_questions (session_id, about_day, reason)
    select id, day, ${reason} from app.sessions where id = ${sessionId}
    on conflict on constraint one_reason_for_more_questions do nothing`);

interface Choice {
  sessionId: string;
  coachId: string;
  condition: ConditionName;
  heardOn: Day;
  channel: string;
  heardBy: string | null;
}

export const keepOwnChoice = (
  db: Transaction,
  { sessionId, coachId, condition, heardOn, channel, heardBy }: Choice,
) =>
  db.execute(sql`
    insert into app.own_choices (session_id, coach_id, condition, about_day, heard_by, heard_on, channel)
    select id, ${coachId}::uuid, ${condition}, day, ${heardBy}::uuid, ${heardOn}::date, ${channel}
    from app.sessions where id = ${sessionId}
    on conflict on constraint chosen_once do nothing`);

/** Keeps what is said by a person who saw this version; of two who say it at once, the second gets none back. */
export async function tellDistance(
  db: Transaction,
  { towns: [from, to], minutes }: Distance,
  seen: number,
): Promise<number | undefined> {
  const told = await row(db, Version)`
    insert into app.distances as known (one_town, other_town, minutes)
    values (${firstOf(from, to)}, ${lastOf(from, to)}, ${minutes})
    on conflict (one_town, other_town) do update set minutes = excluded.minutes, told_on = ${today}
    where known.version = ${seen} returning version`;
  return told?.version;
}

interface Decided {
  /** The version that people saw when they decided. */
  seen: number;
  versions: readonly Terms[];
  with: string;
  why: string;
}

/**
 * Adds the versions of one decision, the first of which the others repeat. False when somebody decided in between: the
 * caller lets go of what was added.
 */
export async function decideTerms(
  db: Transaction,
  { seen, versions, with: whom, why }: Decided,
): Promise<boolean> {
  const first = versions[0]!.version;
  if (first !== seen + 1) return false;
  const lines = versions.map(({ version, startsOn, ...numbers }) => ({
    version,
    starts_on: startsOn,
    numbers,
    carried_from: version === first ? null : first,
  }));
  const added = await rows(db, Version)`
    insert into app.terms (version, starts_on, numbers, decided_with, why, carried_from)
    select version, starts_on, numbers, ${whom}, ${why}, carried_from
    from ${recordset(lines, sql`version integer, starts_on date, numbers jsonb, carried_from integer`)}
    order by version
    on conflict (version) do nothing returning version`;
  return added.length === versions.length;
}
