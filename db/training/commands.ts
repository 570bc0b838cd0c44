import type { Day } from '@app/domain/day';
import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { recordset } from '../recordset.ts';
import { completedThemes, observations } from './tables.ts';

export const addThemes = (db: Transaction, named: { id: string; name: string }[]) =>
  db.execute(sql`
    insert into app.themes (id, name) select id, name from ${recordset(named, sql`id uuid, name text`)}`);

/** What a coach followed becomes exactly this; a day that was known with it stays. */
export async function setFollowed(db: Transaction, coachId: string, themeIds: string[]) {
  await db
    .delete(completedThemes)
    .where(
      and(eq(completedThemes.coachId, coachId), notInArray(completedThemes.themeId, themeIds)),
    );
  await addFollowed(
    db,
    themeIds.map((themeId) => ({ coachId, themeId })),
  );
}

export async function addFollowed(db: Transaction, rows: { coachId: string; themeId: string }[]) {
  await db.execute(sql`
    insert into app.completed_themes (coach_id, theme_id)
    select "coachId", "themeId" from ${recordset(rows, sql`"coachId" uuid, "themeId" uuid`)}
    on conflict do nothing`);
}

/** Writes down a day on which she observed; once, however often it is said. */
export const addObservation = (db: Transaction, coachId: string, observedOn: Day) =>
  db.insert(observations).values({ coachId, observedOn }).onConflictDoNothing();
