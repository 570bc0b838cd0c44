import { eq, getTableColumns, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { calledLike, lettersOf } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { row, rows } from '../read.ts';
import { recordset } from '../recordset.ts';
import { Day, Id, Venue } from '../shapes.ts';
import { venues } from './tables.ts';

/** An organisation that asks for training days, and the person to call there. */
const Organisation = z.strictObject({
  id: Id,
  version: z.int(),
  name: z.string(),
  town: z.string().nullable(),
  contactName: z.string().nullable(),
  contactPhone: z.string().nullable(),
  contactEmail: z.string().nullable(),
});
export type Organisation = z.output<typeof Organisation>;

export const organisationWith = (db: Transaction, id: string) =>
  row(db, Organisation)`
    select id, version, name, town, contact_name as "contactName", contact_phone as "contactPhone",
      contact_email as "contactEmail"
    from app.organisations where id = ${id}`;

/** One line of the list: the person to call, where, and what comes. */
const OrganisationLine = Organisation.pick({
  id: true,
  name: true,
  town: true,
  contactName: true,
  contactPhone: true,
}).extend({
  venues: z.array(z.string()),
  coming: z.int(),
  nextDay: Day.nullable(),
  /** How many there are on all pages. */
  found: z.int(),
});

/** Organisations by name: every word is found in a name, a town, a venue or the person to call. */
export async function organisationsFound(
  db: Transaction,
  search: string,
  today: Day,
  { size, page }: { size: number; page: number },
) {
  const wanted = calledLike(search, [
    sql`o.name`,
    sql`o.town`,
    sql`o.contact_name`,
    sql`array_to_string(venues.names, ' ')`,
    sql`array_to_string(venues.towns, ' ')`,
  ]);
  const found = await rows(db, OrganisationLine)`
    select o.id, o.name, o.town, o.contact_name as "contactName", o.contact_phone as "contactPhone",
      coalesce(venues.names, '{}') as venues, count(*) over ()::int as found,
      coalesce(ahead.coming, 0) as coming, ahead.next as "nextDay"
    from app.organisations o
    left join lateral (
      select array_agg(l.name order by l.name) as names, array_agg(l.town) as towns
      from app.venues l where ${isOf(sql`o.id`)}
    ) venues on true
    left join (
      select r.organisation_id, count(*)::int as coming, min(s.day) as next
      from app.sessions s join app.series r on r.id = s.series_id
      where s.day >= ${today} and s.cancelled_at is null group by 1
    ) ahead on ahead.organisation_id = o.id
    where ${wanted}
    order by ${lettersOf(sql`o.name`)}, o.id
    limit ${size} offset ${(page - 1) * size}`;
  return { organisations: found, found: found[0]?.found ?? 0 };
}

const { organisationId: _, ...columns } = getTableColumns(venues);

/** A venue as it is kept. */
export async function venueWith(db: Transaction, id: string) {
  const [found] = await db.select(columns).from(venues).where(eq(venues.id, id));
  return found;
}

/** How to get to a venue; null when nobody wrote it down. */
export const wayOfVenue = async (db: Transaction, id: string) =>
  (await venueWith(db, id))?.howToGetThere ?? null;

/** How many days are still to come at a venue, and how many of them wait for what is not known of it. */
export interface DaysAtVenue {
  id: string;
  coming: number;
  waiting: number;
}

const ListedVenue = Venue.omit({ isWayOfDay: true }).extend({
  id: Id,
  version: z.int(),
  organisation: z.string().nullable(),
  coming: z.int(),
  waiting: z.int(),
  /** How many there are on all pages. */
  found: z.int(),
});

/** Venues with their days, those that most days wait for first. */
export async function venuesListed(
  db: Transaction,
  days: DaysAtVenue[],
  { venue, size, page }: { venue?: string | undefined; size: number; page: number },
) {
  const found = await rows(db, ListedVenue)`
    select l.id, l.version, l.name, l.town, l.address, l.how_to_get_there as "howToGetThere", l.bus_stop as "busStop",
      l.entrance, o.name as organisation, coalesce(r.coming, 0) as coming, coalesce(r.waiting, 0) as waiting, count(*) over ()::int as found
    from app.venues l
    left join app.organisations o on o.id = l.organisation_id
    left join ${recordset(days, sql`id uuid, coming int, waiting int`)} on r.id = l.id
    where ${venue ? sql`l.id = ${venue}` : sql`true`}
    order by waiting desc, coming desc, ${lettersOf(sql`l.name`)}, l.id
    limit ${size} offset ${(page - 1) * size}`;
  return { venues: found.map(({ found: _, ...one }) => one), found: found[0]?.found ?? 0 };
}

const VenueLine = Venue.pick({ name: true, town: true, address: true }).extend({ id: Id });

/** The venues an organisation has: written down with it, or where its days happen. */
export const venuesOf = (db: Transaction, organisation: string) =>
  rows(db, VenueLine)`
    select l.id, l.name, l.town, l.address from app.venues l
    where ${isOf(sql`${organisation}::uuid`)} order by l.town, l.name`;

/** Whether the venue `l` belongs to an organisation. */
const isOf = (organisation: SQL) => sql`(l.organisation_id = ${organisation} or l.id in (
  select s.venue_id from app.sessions s join app.series r on r.id = s.series_id
  where r.organisation_id = ${organisation}))`;
