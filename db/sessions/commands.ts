import { folded } from '@app/domain/written';
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
  const known = await organisationCalled(db, name);
  if (known) return known.id;
  await db.insert(organisations).values({ name, town }).onConflictDoNothing();
  return (await organisationCalled(db, name))!.id;
}

/** Who asks under this name, however it is written; of several the one with exactly this name. */
async function organisationCalled(db: Transaction, name: string) {
  const [found] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(sql`app.folded(${organisations.name}) = ${folded(name)}`)
    .orderBy(sql`${organisations.name} <> ${name}`, organisations.id)
    .limit(1);
  return found;
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

/** The place with this name of an organisation, however it is written; a name that is new there becomes a place. */
export async function placeNamed(db: Transaction, place: NewPlace & { organisationId: string }) {
  await db.insert(places).values(place).onConflictDoNothing();
  const [found] = await db
    .select({ id: places.id })
    .from(places)
    .where(and(eq(places.organisationId, place.organisationId), isCalled(place)));
  return found!.id;
}

const isCalled = ({ name, town }: { name: string; town: string }) =>
  sql`app.folded(${places.name}) = ${folded(name)} and app.folded(${places.town}) = ${folded(town)}`;

/** Places with the same name and town that are not of this organisation. */
export const sameNameElsewhere = (
  db: Transaction,
  { organisationId, ...place }: NewPlace & { organisationId: string | null },
) =>
  db
    .select({
      id: places.id,
      name: places.name,
      town: places.town,
      address: places.address,
      organisation: organisations.name,
    })
    .from(places)
    .leftJoin(organisations, eq(organisations.id, places.organisationId))
    .where(
      and(isCalled(place), sql`${places.organisationId} is distinct from ${organisationId}::uuid`),
    )
    .orderBy(organisations.name)
    .limit(6);

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
