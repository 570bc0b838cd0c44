import type { Day } from '@app/domain/day';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { answering, resultOf, row, rows, YesOrNo } from '../read.ts';
import { listOf } from '../recordset.ts';
import { Id, Moment, OnlyId } from '../shapes.ts';
import { series, sessions, sessionTrainers, type SessionKind } from './tables.ts';

const CancelsAt = answering(Moment.nullable());

/** Cancels a day that nobody changed since, at a moment to come: the one that holds, or undefined after a change. */
export async function cancel(db: Transaction, id: string, version: number, at: Moment) {
  const [current] = await db
    .select({ version: sessions.version })
    .from(sessions)
    .where(eq(sessions.id, id))
    .for('no key update');
  if (current?.version !== version) return undefined;
  return resultOf(db, CancelsAt, iso(sql`app.cancel_session(${id}, ${at})`));
}

/** A day goes on that would be cancelled. False when it is cancelled already. */
export const keep = (db: Transaction, id: string) =>
  resultOf(db, YesOrNo, sql`app.keep_session(${id})`);

const Days = z.strictObject({ days: z.array(Id) });

/** The days whose moment to be cancelled passed, together those of one moment. */
export async function daysToCancel(db: Transaction, now: Moment) {
  const found = await rows(db, Days)`select days from app.days_to_cancel(${now})`;
  return found.map(({ days }) => days);
}

/** Finishes what was begun. False when there is nothing to finish any more. */
export const finishCancelling = (db: Transaction, days: string[], now: Moment) =>
  resultOf(db, YesOrNo, sql`app.finish_cancelling(${listOf(days)}::uuid[], ${now})`);

/**
 * A cancelled day once more, on a date: its hours, venue, theme, trainers and talks, without anybody who was asked. A
 * second time gives the day that was made; null when the day is not cancelled.
 */
export async function makeAgain(db: Transaction, id: string, day: Day, today: Day) {
  const moved = (talk: SQL) => sql`case when ${talk} + (${day}::date - s.day) >= ${today}
    then ${talk} + (${day}::date - s.day) end`;
  const made = await row(db, OnlyId)`
    insert into app.sessions (instead_of, series_id, number, day, starts_at, ends_at, theme_id, venue_id, participants,
      coaches_needed, remark, preparation_on, preparation_at, preparation_minutes, preparation_how,
      debriefing_on, debriefing_at, debriefing_minutes)
    select s.id, s.series_id, s.number, ${day}, s.starts_at, s.ends_at, s.theme_id, s.venue_id, s.participants,
      s.coaches_needed, s.remark, ${moved(sql`s.preparation_on`)}, s.preparation_at, s.preparation_minutes,
      s.preparation_how, ${moved(sql`s.debriefing_on`)}, s.debriefing_at, s.debriefing_minutes
    from app.sessions s where s.id = ${id} and s.cancelled_at is not null
    on conflict (instead_of) do nothing returning id`;
  if (made)
    await db.execute(sql`
      insert into app.session_trainers (session_id, person_id, starts_at, ends_at)
      select ${made.id}, x.person_id, x.starts_at, x.ends_at from app.session_trainers x where x.session_id = ${id}`);
  const [found] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(eq(sessions.insteadOf, id));
  return found?.id ?? null;
}

export const releasePlace = (db: Transaction, session: string, coach: string) =>
  db.execute(sql`select app.release_place(${session}, ${coach})`);

export interface NewSeries {
  title: string;
  kind: SessionKind;
  organisationId: string;
}

export async function addSeries(db: Transaction, fresh: NewSeries) {
  const [made] = await db.insert(series).values(fresh).returning({ id: series.id });
  return made!.id;
}

export type SessionValues = Omit<
  typeof sessions.$inferInsert,
  'during' | 'coachesTaken' | 'version'
>;

export async function addSession(db: Transaction, values: SessionValues, trainerIds: string[]) {
  const [made] = await db.insert(sessions).values(values).returning({ id: sessions.id });
  await setTrainers(db, made!.id, trainerIds);
  return made!.id;
}

/** Changes a day that nobody changed since; undefined when somebody did. */
export async function changeSession(
  db: Transaction,
  id: string,
  version: number,
  values: Partial<SessionValues>,
) {
  const [changed] = await db
    .update(sessions)
    .set({ ...values, sequence: sql`${sessions.sequence} + 1` })
    .where(and(eq(sessions.id, id), eq(sessions.version, version)))
    .returning({ version: sessions.version });
  return changed;
}

export async function setTrainers(db: Transaction, sessionId: string, trainerIds: string[]) {
  await db.delete(sessionTrainers).where(eq(sessionTrainers.sessionId, sessionId));
  if (trainerIds.length > 0)
    await db
      .insert(sessionTrainers)
      .values([...new Set(trainerIds)].map((personId) => ({ sessionId, personId })));
}
