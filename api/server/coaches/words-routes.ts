import { isDeepStrictEqual } from 'node:util';
import { keepUnderstoodLimit, readOwnWords } from '@app/contract/coaches/words';
import { holdOneCoach } from '@app/db/coaches/queries';
import { holdWords, keepLimit, markRead } from '@app/db/coaches/words';
import type { Transaction } from '@app/db/database';
import { understoodLimits } from '@app/domain/coaches/understood-limits';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { refuseAbsent } from './merge-coaches.ts';

/** What a coach says about her limits in her own words: a coordinator reads it, and keeps what can be judged. */
export const wordsRoutes: Routes = async (app) => {
  app.route({
    ...readOwnWords,
    handler: async ({ db, params: { coach }, body: { wording } }, reply) => {
      await hold(db, coach);
      if (!(await markRead(db, coach, wording))) refuse('changed-meanwhile');
      reply.code(201);
      return { wording };
    },
  });

  app.route({
    ...keepUnderstoodLimit,
    handler: async ({ db, params: { coach }, body: { wording, limit } }, reply) => {
      await hold(db, coach);
      const hers = (await holdWords(db, coach, wording)) ?? refuse('changed-meanwhile');
      const said = understoodLimits(hers.words, hers.townsKnown);
      if (!said.some((one) => isDeepStrictEqual(one, limit))) refuse('changed-meanwhile');
      await keepLimit(db, coach, limit);
      reply.code(201);
      return { limit };
    },
  });

  async function hold(db: Transaction, coach: string) {
    if (!(await holdOneCoach(db, coach))) await refuseAbsent(db, coach);
  }
};
