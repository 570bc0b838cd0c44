import type { Day } from '@app/domain/day';
import { folded } from '@app/domain/written';
import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { recordset } from '../recordset.ts';
import { allThemes } from './queries.ts';
import { completedThemes, observations, themes } from './tables.ts';

/** The themes by folded name, after making those that are new. */
export async function themesNamed(db: Transaction, names: string[]): Promise<Map<string, string>> {
  const byName = (all: { id: string; name: string }[]) =>
    new Map(all.map(({ id, name }) => [folded(name), id]));

  const known = byName(await allThemes(db));
  const fresh = new Map(names.map((name) => [folded(name), name]));
  for (const name of known.keys()) fresh.delete(name);
  if (fresh.size === 0) return known;
  await db
    .insert(themes)
    .values([...fresh.values()].map((name) => ({ name })))
    .onConflictDoNothing();
  return byName(await allThemes(db));
}

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

/** Writes down a day on which she looked on; once, however often it is said. */
export const addObservation = (db: Transaction, coachId: string, observedOn: Day) =>
  db.insert(observations).values({ coachId, observedOn }).onConflictDoNothing();
