import { z } from 'zod';
import { Day, line, name, Once, type Endpoint, Version } from './endpoint.ts';
import { FullName, SessionLine } from './sessions/session.ts';
import { Venue, VenueForm } from './organisations/venue.ts';

export const listOrganisations = {
  method: 'GET',
  url: '/organisations',
  config: { name: 'listOrganisations', needs: 'change organisations' },
  schema: {
    summary: 'The organisations that ask for training days, and the venues we know',
    response: {
      200: z.object({
        organisations: z.array(
          z.object({ id: z.uuid(), name: z.string(), town: z.string().nullable() }),
        ),
        venues: z.array(
          z.object({
            id: z.uuid(),
            name: z.string(),
            town: z.string(),
            /** The organisation that has it. */
            organisation: z.string().nullable(),
          }),
        ),
        trainers: z.array(FullName),
      }),
    },
  },
} as const satisfies Endpoint;

export const OrganisationLine = z.object({
  id: z.uuid(),
  name: z.string(),
  town: z.string().nullable(),
  contactName: z.string().nullable(),
  contactPhone: z.string().nullable(),
  /** Names of where its days happen, and of venues written down with it. */
  venues: z.array(z.string()),
  /** How many days are still to come, and the first. */
  coming: z.int(),
  nextDay: Day.nullable(),
});

export const findOrganisations = {
  method: 'GET',
  url: '/organisations/found',
  config: { name: 'findOrganisations', needs: 'change organisations' },
  schema: {
    summary:
      'The organisations that ask for training days, by name, found by any word of what is known about them',
    querystring: z.object({
      search: line(80).optional(),
      page: z.coerce.number().int().min(1).max(1000).default(1),
    }),
    response: {
      200: z.object({ organisations: z.array(OrganisationLine), found: z.int(), pages: z.int() }),
    },
  },
} as const satisfies Endpoint;

/** An organisation that asks for training days, and the person to call there. */
export const Organisation = z.object({
  id: z.uuid(),
  version: Version,
  name: z.string(),
  town: z.string().nullable(),
  contactName: z.string().nullable(),
  contactPhone: z.string().nullable(),
  contactEmail: z.string().nullable(),
});

/** Where days happen, as it is kept. */
const KeptVenue = Venue.omit({ isWayOfDay: true }).extend({ id: z.uuid(), version: Version });

const oneOrganisation = z.object({ organisation: z.uuid() });

export const showOrganisation = {
  method: 'GET',
  url: '/organisations/:organisation',
  config: { name: 'showOrganisation', needs: 'change organisations' },
  schema: {
    summary: 'One organisation: the person to call, its venues, and its days from today on',
    params: oneOrganisation,
    response: {
      200: Organisation.extend({
        coming: z.array(SessionLine),
        venues: z.array(KeptVenue.pick({ id: true, name: true, town: true, address: true })),
      }),
    },
  },
} as const satisfies Endpoint;

export const changeOrganisation = {
  method: 'PATCH',
  url: '/organisations/:organisation',
  config: { name: 'changeOrganisation', needs: 'change organisations' },
  schema: {
    summary: 'Change an organisation. The telephone number is read the way people write it',
    params: oneOrganisation,
    body: Once.extend({
      version: Version,
      name: name(160).min(1),
      town: line(80).nullable(),
      contactName: line(160).nullable(),
      contactPhone: line(40).nullable(),
      contactEmail: line(254).nullable(),
    }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

/** A venue with its days from today on, and how many of them nobody can be asked for until it is known how to get there. */
export const VenueLine = KeptVenue.extend({
  organisation: z.string().nullable(),
  coming: z.int(),
  waiting: z.int(),
  /** How many people count on a day to come there, and hear of another address or way. */
  countOnIt: z.int(),
});

export const listVenues = {
  method: 'GET',
  url: '/venues',
  config: { name: 'listVenues', needs: 'change venues' },
  schema: {
    summary: 'Venues to fill in row by row, those that most days wait for first',
    querystring: z.object({
      /** This one alone. */
      venue: z.uuid().optional(),
      page: z.coerce.number().int().min(1).max(1000).default(1),
    }),
    response: {
      200: z.object({
        venues: z.array(VenueLine),
        found: z.int(),
        pages: z.int(),
        /** Days that wait for the way to a venue, on all pages. */
        waiting: z.int(),
      }),
    },
  },
} as const satisfies Endpoint;

const oneVenue = z.object({ venue: z.uuid() });

export const showVenue = {
  method: 'GET',
  url: '/venues/:venue',
  config: { name: 'showVenue', needs: 'change venues' },
  schema: {
    summary: 'A venue as it is kept, for the form that changes it',
    params: oneVenue,
    response: {
      200: KeptVenue.extend({
        /** First names of everybody who counts on a day to come there, and hears of another address or way. */
        countOnIt: z.array(z.string()),
      }),
    },
  },
} as const satisfies Endpoint;

export const changeVenue = {
  method: 'PATCH',
  url: '/venues/:venue',
  config: { name: 'changeVenue', needs: 'change venues' },
  schema: {
    summary:
      'Change a venue for every day that happens there. Everybody who counts on such a day hears of another address or way',
    params: oneVenue,
    body: Once.extend({ version: Version, ...VenueForm.shape }),
    response: {
      200: z.object({
        version: Version,
        /** Their first names. */
        told: z.array(z.string()),
      }),
    },
  },
} as const satisfies Endpoint;

export const addVenue = {
  method: 'POST',
  url: '/organisations/:organisation/venues',
  config: { name: 'addVenue', needs: 'add venues' },
  schema: {
    summary: 'Write a venue down with its organisation, to choose when a day is planned',
    params: oneOrganisation,
    body: Once.extend(VenueForm.shape),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;
