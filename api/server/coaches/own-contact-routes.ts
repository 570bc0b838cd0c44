import { showOwnContact } from '@app/contract/coaches/own-contact';
import { contactOf } from '@app/db/accounts/queries';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** What is kept of how to reach a coach is no secret for herself. */
export const ownContactRoutes: Routes = async (app) => {
  app.route({
    ...showOwnContact,
    handler: async ({ db, visit }) =>
      visit?.role === 'coach' ? contactOf(db, visit.personId) : refuse('not-found'),
  });
};
