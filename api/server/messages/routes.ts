import { listPost, showPost } from '@app/contract/messages';
import { isDemonstration, letterInPost, post } from '@app/db/messages/queries';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** The post of the demonstration. Anywhere else there is nothing at these addresses. */
export const messageRoutes: Routes = async (app) => {
  app.route({
    ...listPost,
    handler: async ({ db }) => ((await isDemonstration(db)) ? post(db) : refuse('not-found')),
  });

  app.route({
    ...showPost,
    handler: async ({ db, params }) => (await letterInPost(db, params.post)) ?? refuse('not-found'),
  });
};
