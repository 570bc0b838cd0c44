import type { Day } from '@app/domain/day';
import type { Transaction } from '../database.ts';
import { intervisionAttendances } from './tables.ts';

/** Writes down who was there, and when; once, however often it is said. */
export async function addAttendances(
  db: Transaction,
  rows: { coachId: string; attendedOn: Day }[],
) {
  if (rows.length > 0) await db.insert(intervisionAttendances).values(rows).onConflictDoNothing();
}
