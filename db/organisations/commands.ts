import { folded } from '@app/domain/written';
import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { Organisation } from './queries.ts';
import { organisations, venues } from './tables.ts';

export async function organisationNamed(
  db: Transaction,
  { name, town }: { name: string; town: string | null },
) {
  const known = await organisationCalled(db, name);
  if (known) return known.id;
  await db.insert(organisations).values({ name, town }).onConflictDoNothing();
  return (await organisationCalled(db, name))!.id;
}

/** The organisation of this name, however it is written; of several the one with exactly this name. */
async function organisationCalled(db: Transaction, name: string) {
  const [found] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(sql`app.folded(${organisations.name}) = ${folded(name)}`)
    .orderBy(sql`${organisations.name} <> ${name}`, organisations.id)
    .limit(1);
  return found;
}

export type NewVenue = typeof venues.$inferInsert & { town: string };

/** Adds a venue that is not known yet; the database refuses one that is. */
export async function addVenue(db: Transaction, venue: NewVenue) {
  const [made] = await db.insert(venues).values(venue).returning({ id: venues.id });
  return made!.id;
}

/** The venue with this name of an organisation, however it is written; a name that is new there becomes a venue. */
export async function venueNamed(db: Transaction, venue: NewVenue & { organisationId: string }) {
  await db.insert(venues).values(venue).onConflictDoNothing();
  const [found] = await db
    .select({ id: venues.id })
    .from(venues)
    .where(and(eq(venues.organisationId, venue.organisationId), isCalled(venue)));
  return found!.id;
}

const isCalled = ({ name, town }: { name: string; town: string }) =>
  sql`app.folded(${venues.name}) = ${folded(name)} and app.folded(${venues.town}) = ${folded(town)}`;

/** Venues with the same name and town that are not of this organisation. */
export const sameNameElsewhere = (
  db: Transaction,
  { organisationId, ...venue }: NewVenue & { organisationId: string | null },
) =>
  db
    .select({
      id: venues.id,
      name: venues.name,
      town: venues.town,
      address: venues.address,
      organisation: organisations.name,
    })
    .from(venues)
    .leftJoin(organisations, eq(organisations.id, venues.organisationId))
    .where(
      and(isCalled(venue), sql`${venues.organisationId} is distinct from ${organisationId}::uuid`),
    )
    .orderBy(organisations.name)
    .limit(6);

export const describeRoute = (db: Transaction, venueId: string, howToGetThere: string | null) =>
  db.update(venues).set({ howToGetThere }).where(eq(venues.id, venueId));

/** Changes an organisation that nobody changed since; undefined when somebody did. */
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

/** Changes a venue that nobody changed since; undefined when somebody did. */
export async function changeVenue(
  db: Transaction,
  id: string,
  version: number,
  values: Partial<NewVenue>,
) {
  const [changed] = await db
    .update(venues)
    .set(values)
    .where(and(eq(venues.id, id), eq(venues.version, version)))
    .returning({ version: venues.version });
  return changed;
}
