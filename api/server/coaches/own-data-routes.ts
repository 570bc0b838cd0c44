import { listMyDays, showDataByPage, showMyData } from '@app/contract/coaches/own-data';
import { ownData, ownDataByPage, ownDays } from '@app/db/coaches/own-data';
import { stretchesOf } from '@app/domain/coaches/stretch';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { hashOf } from '../sessions/link.ts';

/** So many that their page stays small on a telephone. */
const size = 15;

/** What is kept about a coach is no secret for herself. */
export const ownDataRoutes: Routes = async (app) => {
  app.route({
    ...showMyData,
    handler: async ({ db }) => {
      const { alone, ...kept } = (await ownData(db)) ?? refuse('not-found');
      return { ...kept, alone: { ...alone, days: stretchesOf(alone.days) } };
    },
  });

  app.route({
    ...showDataByPage,
    handler: async ({ db, params }) =>
      (await ownDataByPage(db, hashOf(params.token))) ?? refuse('not-found'),
  });

  app.route({
    ...listMyDays,
    handler: async ({ db, query: { page } }) => {
      const { days: count } = (await ownData(db)) ?? refuse('not-found');
      const days = await ownDays(db, { most: size, skipped: (page - 1) * size });
      return { days, count, pages: Math.max(1, Math.ceil(count / size)), size };
    },
  });
};
