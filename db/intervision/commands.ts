import type { Day } from '@app/domain/day';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { recordset } from '../recordset.ts';

/** Writes down who was there, and when; once, however often it is said. */
export async function addAttendances(
  db: Transaction,
  rows: { coachId: string; attendedOn: Day }[],
) {
  await db.execute(sql`
    insert into app.intervision_attendances (coach_id, attended_on)
    select "coachId", "attendedOn" from ${recordset(rows, sql`"coachId" uuid, "attendedOn" date`)}
    on conflict do nothing`);
}
