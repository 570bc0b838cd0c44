import { readOwnWords } from '@app/contract/coaches/words';
import { holdOneCoach } from '@app/db/coaches/queries';
import { markRead } from '@app/db/coaches/words';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { refuseAbsent } from './merge-coaches.ts';

/** What a coach says about her limits in her own words, and the coordinator who reads it. */
export const wordsRoutes: Routes = async (app) => {
  app.route({
    ...readOwnWords,
    handler: async ({ db, params: { coach }, body: { wording } }, reply) => {
      if (!(await holdOneCoach(db, coach))) await refuseAbsent(db, coach);
      if (!(await markRead(db, coach, wording))) refuse('changed-meanwhile');
      reply.code(201);
      return { wording };
    },
  });
};
