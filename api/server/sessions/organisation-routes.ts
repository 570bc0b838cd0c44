import {
  changeOrganisation,
  changePlace,
  showOrganisation,
  showPlace,
} from '@app/contract/sessions/organisations';
import {
  changeOrganisation as keepOrganisation,
  changePlace as keepPlace,
} from '@app/db/sessions/commands';
import { daysFor, organisationWith, placeWith } from '@app/db/sessions/queries';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { contactFrom } from './read-contact.ts';

const mostDays = 200;

/** Who asks for training days, and where they happen. */
export const organisationRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...showOrganisation,
      handler: async ({ db, params: { organisation: id } }) => {
        const organisation = (await organisationWith(db, id)) ?? refuse('not-found');
        return { ...organisation, coming: await daysFor(db, id, today(), mostDays) };
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
      ...showPlace,
      handler: async ({ db, params: { place } }) =>
        (await placeWith(db, place)) ?? refuse('not-found'),
    });

    app.route({
      ...changePlace,
      handler: async ({ db, params: { place: id }, body }) => {
        if (!(await placeWith(db, id))) refuse('not-found');
        const { name, town, address, howToGetThere, version } = body;
        const values = {
          name,
          town,
          address: address || null,
          howToGetThere: howToGetThere || null,
        };
        return (
          (await keepPlace(db, id, version, values)) ??
          refuse('changed-meanwhile', { now: await placeWith(db, id) })
        );
      },
    });
  };
