import {
  addPlace,
  changeOrganisation,
  changePlace,
  findOrganisations,
  showOrganisation,
  showPlace,
} from '@app/contract/sessions/organisations';
import {
  addPlace as keepNewPlace,
  changeOrganisation as keepOrganisation,
  changePlace as keepPlace,
} from '@app/db/sessions/commands';
import {
  organisationsFound,
  organisationWith,
  placesOf,
  placeWith,
} from '@app/db/sessions/organisations';
import { daysFor } from '@app/db/sessions/queries';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { contactFrom } from './read-contact.ts';

const mostDays = 200;

/** Organisations on one page. */
const size = 50;

/** Who asks for training days, and where they happen. */
export const organisationRoutes =
  ({ today }: Clock): Routes =>
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
          coming: await daysFor(db, id, today(), mostDays),
          places: await placesOf(db, id),
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
      ...addPlace,
      handler: async ({ db, params: { organisation: id }, body }, reply) => {
        if (!(await organisationWith(db, id))) refuse('not-found');
        reply.code(201);
        return { id: await keepNewPlace(db, { ...placeFrom(body), organisationId: id }) };
      },
    });

    app.route({
      ...showPlace,
      handler: async ({ db, params: { place } }) =>
        (await placeWith(db, place)) ?? refuse('not-found'),
    });

    app.route({
      ...changePlace,
      handler: async ({ db, params: { place: id }, body }) => {
        if (!(await placeWith(db, id))) refuse('not-found');
        return (
          (await keepPlace(db, id, body.version, placeFrom(body))) ??
          refuse('changed-meanwhile', { now: await placeWith(db, id) })
        );
      },
    });
  };

interface TypedPlace {
  name: string;
  town: string;
  address: string | null;
  howToGetThere: string | null;
}

const placeFrom = ({ name, town, address, howToGetThere }: TypedPlace) => ({
  name,
  town,
  address: address || null,
  howToGetThere: howToGetThere || null,
});
