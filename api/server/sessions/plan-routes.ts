import { addSeries, cancelSession, changeSession } from '@app/contract/sessions/planning';
import { cancel } from '@app/db/sessions/commands';
import { sessionLine } from '@app/db/sessions/queries';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { moveOrChange } from './change-session.ts';
import { planSeries } from './plan-series.ts';
import { namesOf, whoMustKnow } from './who-must-know.ts';

/** Making, changing and cancelling days. */
export const planRoutes: Routes = async (app) => {
  app.route({
    ...addSeries,
    handler: async ({ db, body }, reply) => {
      reply.code(201);
      return planSeries(db, body);
    },
  });

  app.route({
    ...changeSession,
    handler: ({ db, params, body }) => moveOrChange(db, params.session, body),
  });

  app.route({
    ...cancelSession,
    handler: async ({ db, params: { session }, body: { version } }, reply) => {
      if (!(await sessionLine(db, session))) refuse('not-found');
      const concerned = await whoMustKnow(db, session);
      if (!(await cancel(db, session, version))) refuse('changed-meanwhile');
      reply.code(201);
      return { told: namesOf(concerned) };
    },
  });
};
