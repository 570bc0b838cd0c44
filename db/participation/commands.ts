import type { Day } from '@app/domain/day';
import type { Terms } from '@app/domain/participation/terms';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { terms } from './tables.ts';

interface Reason {
  sessionId: string;
  coachId: string | null;
  condition: string;
  reason: string;
}

/** A reason is written once and never rewritten; for the day as it is planned now. */
export const giveReason = (db: Transaction, { sessionId, coachId, condition, reason }: Reason) =>
  db.execute(sql`
    insert into app.reasons (session_id, coach_id, condition, about_day, reason)
    select id, ${coachId}::uuid, ${condition}, day, ${reason} from app.sessions where id = ${sessionId}
    on conflict on constraint one_reason_per_condition do nothing`);

interface Choice {
  sessionId: string;
  coachId: string;
  condition: string;
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

/** Holds the terms until the transaction ends, so that of two people who decide one comes first. */
export const holdTerms = (db: Transaction) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtext('app.terms'))`);

export const addTerms = (db: Transaction, versions: readonly Terms[]) =>
  db.insert(terms).values(
    versions.map((numbers) => ({
      version: numbers.version,
      startsOn: numbers.startsOn,
      numbers,
    })),
  );
