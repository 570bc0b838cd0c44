import {
  addVenue,
  changeOrganisation,
  changeVenue,
  findOrganisations,
  listVenues,
  showOrganisation,
  showVenue,
} from '@app/contract/organisations';
import {
  addVenue as keepNewVenue,
  changeOrganisation as keepOrganisation,
  changeVenue as keepVenue,
} from '@app/db/organisations/commands';
import {
  organisationsFound,
  organisationWith,
  venuesListed,
  venuesOf,
  venueWith,
} from '@app/db/organisations/queries';
import { daysCountedOn, daysToComeAt } from '@app/db/sessions/counted-on';
import { sessionsFor } from '@app/db/sessions/queries';
import type { TypedVenue } from '@app/contract/organisations/venue';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { comingDays } from '../participation/coming-days.ts';
import { tellOfChanges } from '../sessions/tell-of-changes.ts';
import { daysAtVenues } from './days-at-venues.ts';
import { contactFrom } from './read-contact.ts';
import { whoCountOnVenues } from './who-count-on-venues.ts';

const mostSessions = 200;

/** Organisations on one page. */
const size = 50;

/** The organisations that ask for training days, and their venues. */
export const organisationRoutes =
  ({ now, today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...findOrganisations,
      handler: async ({ db, query: { search = '', page } }) => {
        const list = await organisationsFound(db, search, today(), { size, page });
        return { ...list, pages: Math.max(1, Math.ceil(list.found / size)) };
      },
    });

    app.route({
      ...showOrganisation,
      handler: async ({ db, params: { organisation: id } }) => {
        const organisation = (await organisationWith(db, id)) ?? refuse('not-found');
        return {
          ...organisation,
          coming: await sessionsFor(db, id, today(), mostSessions),
          venues: await venuesOf(db, id),
        };
      },
    });

    app.route({
      ...changeOrganisation,
      handler: async ({ db, params: { organisation: id }, body }) => {
        if (!(await organisationWith(db, id))) refuse('not-found');
        const { name, town, version } = body;
        const values = { name, town: town || null, ...contactFrom(body) };
        return (
          (await keepOrganisation(db, id, version, values)) ??
          refuse('changed-meanwhile', { now: await organisationWith(db, id) })
        );
      },
    });

    app.route({
      ...addVenue,
      handler: async ({ db, params: { organisation: id }, body: { key, ...venue } }, reply) => {
        if (!(await organisationWith(db, id))) refuse('not-found');
        reply.code(201);
        return { id: await keepNewVenue(db, { ...venueFrom(venue), organisationId: id }) };
      },
    });

    app.route({
      ...listVenues,
      handler: async ({ db, query: { venue, page } }) => {
        const days = daysAtVenues(await comingDays(db, today()));
        const { venues, found } = await venuesListed(db, days, { venue, size, page });
        const counting = await whoCountOnVenues(
          db,
          venues.map(({ id }) => id),
          now(),
        );
        return {
          venues: venues.map((one) => ({ ...one, countOnIt: counting.get(one.id)?.length ?? 0 })),
          found,
          pages: Math.max(1, Math.ceil(found / size)),
          waiting: days.reduce((all, { waiting }) => all + waiting, 0),
        };
      },
    });

    app.route({
      ...showVenue,
      handler: async ({ db, params: { venue: id } }) => {
        const venue = (await venueWith(db, id)) ?? refuse('not-found');
        const countOnIt = (await whoCountOnVenues(db, [id], now())).get(id) ?? [];
        return { ...venue, countOnIt };
      },
    });

    app.route({
      ...changeVenue,
      handler: async ({ db, params: { venue: id }, body: { key, version, ...venue } }) => {
        if (!(await venueWith(db, id))) refuse('not-found');
        const days = await daysToComeAt(db, [id], now());
        const counted = await daysCountedOn(
          db,
          days.map((day) => day.id),
        );
        const changed =
          (await keepVenue(db, id, version, venueFrom(venue))) ??
          refuse('changed-meanwhile', { now: await venueWith(db, id) });
        return { ...changed, told: await tellOfChanges(db, counted, now()) };
      },
    });
  };

/** What is left empty of a venue is not known of it; what is not told stays as it is. */
const venueFrom = ({ name, town, ...more }: TypedVenue) => ({ name, town, ...known(more) });

const known = <Texts extends Record<string, string | null | undefined>>(typed: Texts) =>
  Object.fromEntries(
    Object.entries(typed).map(([field, text]) => [field, text === '' ? null : text]),
  ) as Texts;
