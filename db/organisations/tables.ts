import { sql } from 'drizzle-orm';
import { index, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { version } from '../columns.ts';
import { app, mySessions, rowsOf } from '../rows.ts';

/** The organisations that ask for training days. */
export const organisations = app.table(
  'organisations',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    town: text(),
    contactName: text(),
    contactPhone: text(),
    contactEmail: text(),
    version: version(),
  },
  (organisation) => [
    unique('an_organisation_has_one_name').on(organisation.name),
    ...rowsOf('organisations', {
      rel: {
        coach: sql`${organisation.id} in (select app.organisations_of(array(${mySessions.coach})))`,
        trainer: sql`${organisation.id} in (select app.organisations_of(array(${mySessions.trainer})))`,
      },
    }),
  ],
);

/** Where a day happens, and how to get there. Known within its organisation. */
export const venues = app.table(
  'venues',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    town: text().notNull().default(''),
    address: text(),
    howToGetThere: text(),
    /** The nearest one, as it is written there. */
    busStop: text(),
    /** Where one goes in. */
    entrance: text(),
    /** Its organisation, when it was written down with one. */
    organisationId: uuid().references(() => organisations.id),
    version: version(),
  },
  (venue) => [
    index('venues_by_organisation').on(venue.organisationId),
    // Behind the same words at another organisation may be another door.
    uniqueIndex('a_venue_is_known_once').on(
      sql`coalesce(${venue.organisationId}, '00000000-0000-0000-0000-000000000000')`,
      sql`app.folded(${venue.name})`,
      sql`app.folded(${venue.town})`,
    ),
    ...rowsOf('venues', {
      rel: {
        coach: sql`${venue.id} in (select app.venues_of(array(${mySessions.coach})))`,
        trainer: sql`${venue.id} in (select app.venues_of(array(${mySessions.trainer})))`,
      },
    }),
  ],
);
