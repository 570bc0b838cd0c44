import type { Day } from '@app/domain/day';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { recordset } from '../recordset.ts';
import { Day as ADay, OnlyId } from '../shapes.ts';
import { trainedOn } from './queries.ts';
import {
  completions,
  extensions,
  modules,
  observations,
  removedCompletions,
  trainingDates,
} from './tables.ts';

export const addThemes = (db: Transaction, named: { id: string; name: string }[]) =>
  db.execute(sql`
    insert into app.themes (id, name) select id, name from ${recordset(named, sql`id uuid, name text`)}`);

/**
 * The themes a coach followed become these. A theme that is ticked no more goes only where nothing but that tick was
 * written down: a day, a note, the person who gave it or a training date is kept with who wrote it, and stays.
 */
export async function setFollowed(db: Transaction, coachId: string, themeIds: string[]) {
  const named = recordset(
    themeIds.map((id) => ({ id })),
    sql`id uuid`,
  );
  await db.execute(sql`
    delete from app.completions d using app.modules m
    where d.coach_id = ${coachId} and m.id = d.module_id and m.kind = 'theme' and m.theme_id not in (select id from ${named})
      and d.completed_on is null and d.note is null and d.granted_by is null and d.date_id is null`);
  await addFollowed(
    db,
    themeIds.map((themeId) => ({ coachId, themeId })),
  );
}

/** Writes down that these were followed, on a day that nobody told, where it was not known yet. */
export async function addFollowed(db: Transaction, rows: { coachId: string; themeId: string }[]) {
  const told = recordset(rows, sql`"coachId" uuid, "themeId" uuid`);
  await db.execute(sql`
    insert into app.modules (kind, theme_id) select distinct 'theme', "themeId" from ${told}
    on conflict do nothing`);
  await db.execute(sql`
    insert into app.completions (coach_id, module_id)
    select "coachId", m.id from ${told} join app.modules m on m.kind = 'theme' and m.theme_id = "themeId"
    where not exists (select from app.completions d where d.coach_id = "coachId" and d.module_id = m.id)
    on conflict do nothing`);
}

/**
 * The training for coaches was finished on exactly this day by each of them, and by none of them without a day. What she
 * learnt elsewhere stays, and a day that is known already is not written down once more.
 */
export async function setTrained(db: Transaction, rows: { coachId: string; day: Day | null }[]) {
  const told = recordset(rows, sql`"coachId" uuid, day date`);
  const changed = sql`${told} where day is distinct from ${trainedOn(sql`r."coachId"`)}`;
  await db.execute(sql`insert into app.modules (kind) values ('starter') on conflict do nothing`);
  await db.execute(sql`
    with changed as (select "coachId", day from ${changed}),
      starter as (select id from app.modules where kind = 'starter'),
      gone as (
        delete from app.completions d using changed, starter
        where d.coach_id = "coachId" and d.module_id = starter.id and d.note is null and d.completed_on is distinct from day
      )
    insert into app.completions (coach_id, module_id, completed_on)
    select "coachId", starter.id, day from changed, starter where day is not null
    on conflict do nothing`);
}

/** Writes down a day on which she observed; once, however often it is said. */
export const addObservation = (db: Transaction, coachId: string, observedOn: Day) =>
  db.insert(observations).values({ coachId, observedOn }).onConflictDoNothing();

const ExtendedUntil = z.strictObject({ until: ADay.nullable() });

/** Until when a module was made to count at most; held until the transaction ends, so that of two who extend it one goes first. */
export const extendedUntil = (db: Transaction, moduleId: string) =>
  row(db, ExtendedUntil)`
    select (select max(x.until) from app.extensions x where x.module_id = m.id) as until
    from app.modules m where m.id = ${moduleId} and m.kind <> 'refresher' for no key update`;

/** Makes a module count until a later day for everybody who followed it by today. */
export async function addExtension(db: Transaction, told: Extension): Promise<string> {
  const [added] = await db.insert(extensions).values(told).returning({ id: extensions.id });
  return added!.id;
}

type Extension = Pick<typeof extensions.$inferInsert, 'moduleId' | 'until' | 'why' | 'decidedWith'>;

/** Adds what coaches can follow; null when there is one of its kind about that theme. */
export async function addModule(db: Transaction, told: typeof modules.$inferInsert) {
  const [added] = await db
    .insert(modules)
    .values(told)
    .onConflictDoNothing()
    .returning({ id: modules.id });
  return added?.id ?? null;
}

/** Changes how it is called and who gives it. Null when it changed since this version. */
export async function changeModule(
  db: Transaction,
  id: string,
  told: Pick<typeof modules.$inferInsert, 'name' | 'givenBy'>,
  since: number,
) {
  const [kept] = await db
    .update(modules)
    .set(told)
    .where(and(eq(modules.id, id), eq(modules.version, since)))
    .returning({ version: modules.version });
  return kept?.version ?? null;
}

/** Takes away what was written down by mistake, and keeps that it stood there. False when it is gone already. */
export async function removeCompletion(db: Transaction, id: string, why: string) {
  const gone = await db.delete(completions).where(eq(completions.id, id)).returning({
    id: completions.id,
    coachId: completions.coachId,
    moduleId: completions.moduleId,
    completedOn: completions.completedOn,
    note: completions.note,
  });
  if (gone.length === 0) return false;
  await db.insert(removedCompletions).values(gone.map((one) => ({ ...one, why })));
  return true;
}

/** Lets count what a coach learnt elsewhere; null when that day was written down already. */
export async function addCompletion(db: Transaction, told: typeof completions.$inferInsert) {
  const [added] = await db
    .insert(completions)
    .values(told)
    .onConflictDoNothing()
    .returning({ id: completions.id });
  return added?.id ?? null;
}

type PlannedDate = Pick<
  typeof trainingDates.$inferInsert,
  'day' | 'startsAt' | 'endsAt' | 'venue' | 'ledBy' | 'most'
>;

/** Plans a day on which a module is given. */
export async function addTrainingDate(db: Transaction, moduleId: string, told: PlannedDate) {
  const [added] = await db
    .insert(trainingDates)
    .values({ moduleId, ...told })
    .returning({ id: trainingDates.id });
  return added!.id;
}

/** Changes it, cancels it, or says that it was written down who came. Null when it changed since this version, or was cancelled. */
export async function changeTrainingDate(
  db: Transaction,
  id: string,
  told: Partial<PlannedDate> | { cancelledAt: SQL } | { attendedAt: SQL },
  since: number,
) {
  const [kept] = await db
    .update(trainingDates)
    .set(told)
    .where(and(eq(trainingDates.id, id), eq(trainingDates.version, since)))
    .returning({ version: trainingDates.version });
  return kept?.version ?? null;
}

/** Exactly these coaches came on a date, and followed what was given; what was written down for that day already, stays. */
export async function setAttendance(
  db: Transaction,
  {
    id,
    moduleId,
    day,
    ledById,
  }: { id: string; moduleId: string; day: Day; ledById: string | null },
  coachIds: string[],
) {
  const came = recordset(
    coachIds.map((coachId) => ({ coachId })),
    sql`"coachId" uuid`,
  );
  await db.execute(sql`
    delete from app.completions d where d.date_id = ${id} and d.coach_id not in (select "coachId" from ${came})`);
  const found = await rows(db, OnlyId)`
    insert into app.completions (coach_id, module_id, completed_on, granted_by, date_id)
    select k.person_id, ${moduleId}::uuid, ${day}::date, ${ledById}::uuid, ${id}::uuid
    from app.coaches k where k.person_id in (select "coachId" from ${came})
    on conflict do nothing returning id`;
  return found.length;
}
