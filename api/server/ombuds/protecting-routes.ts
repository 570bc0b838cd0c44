import { listOwnDays } from '@app/contract/ombuds/conflicts';
import { excludeFor, includeAgainFor, listNames } from '@app/contract/ombuds/protecting';
import { excludeFor as keep, includeAgainFor as end, namesToProtect } from '@app/db/ombuds/wishes';
import { ownDays } from '@app/db/ombuds/queries';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/**
 * What an ombudsperson knows and writes of the planning: the days with which she has to do herself, and the wish of a coach
 * who asked her, as the coach writes it.
 */
export const protectingRoutes: Routes = async (app) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'));

  app.route({ ...listOwnDays, handler: async ({ db }) => ({ days: await ownDays(db) }) });

  app.route({ ...listNames, handler: async ({ db }) => await namesToProtect(db) });

  app.route({
    ...excludeFor,
    handler: async ({ db, body: { coachId, ...target } }, reply) => {
      if ((await keep(db, coachId, target)) === 'unknown') refuse('not-found');
      reply.code(201);
      return { outcome: 'kept' } as const;
    },
  });

  app.route({
    ...includeAgainFor,
    handler: async ({ db, body: { coachId, ...target } }) => {
      await end(db, coachId, target);
      return { outcome: 'kept' } as const;
    },
  });
};
