import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { Organisation, Place } from './organisations.ts';
import { organisations, places, series, sessions, sessionTrainers, type Kind } from './tables.ts';

/** Cancels a day. False when it was cancelled already. */
export async function cancel(db: Transaction, id: string, version: number) {
  const [current] = await db
    .select({ version: sessions.version })
    .from(sessions)
    .where(eq(sessions.id, id))
    .for('update');
  if (current?.version !== version) return false;
  await db.execute(sql`select app.cancel_session(${id})`);
  return true;
}

export const releasePlace = (db: Transaction, session: string, coach: string) =>
  db.execute(sql`select app.release_place(${session}, ${coach})`);

export interface NewSeries {
  title: string;
  kind: Kind;
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

export async function organisationNamed(
  db: Transaction,
  { name, town }: { name: string; town: string | null },
) {
  await db.insert(organisations).values({ name, town }).onConflictDoNothing();
  const [found] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.name, name));
  return found!.id;
}

export interface NewPlace {
  name: string;
  town: string;
  address?: string | null;
  howToGetThere?: string | null;
  /** Whose it is, when somebody said so. */
  organisationId?: string | null;
}

/** Adds a place that is not known yet; the database refuses one that is. */
export async function addPlace(db: Transaction, place: NewPlace) {
  const [made] = await db.insert(places).values(place).returning({ id: places.id });
  return made!.id;
}

export async function placeNamed(db: Transaction, { name, town, ...rest }: NewPlace) {
  await db
    .insert(places)
    .values({ name, town, ...rest })
    .onConflictDoNothing();
  const [found] = await db
    .select({ id: places.id })
    .from(places)
    .where(and(eq(places.name, name), eq(places.town, town)));
  return found!.id;
}

export const describeRoute = (db: Transaction, placeId: string, howToGetThere: string | null) =>
  db.update(places).set({ howToGetThere }).where(eq(places.id, placeId));

/** Changes who asks when nobody did since; undefined when somebody did. */
export async function changeOrganisation(
  db: Transaction,
  id: string,
  version: number,
  values: Omit<Organisation, 'id' | 'version'>,
) {
  const [changed] = await db
    .update(organisations)
    .set(values)
    .where(and(eq(organisations.id, id), eq(organisations.version, version)))
    .returning({ version: organisations.version });
  return changed;
}

/** Changes a place that nobody changed since; undefined when somebody did. */
export async function changePlace(
  db: Transaction,
  id: string,
  version: number,
  values: Omit<Place, 'id' | 'version'>,
) {
  const [changed] = await db
    .update(places)
    .set(values)
    .where(and(eq(places.id, id), eq(places.version, version)))
    .returning({ version: places.version });
  return changed;
}
