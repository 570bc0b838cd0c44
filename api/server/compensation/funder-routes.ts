import {
  addFunder,
  assignFunder,
  changeFunder,
  listFunders,
} from '@app/contract/compensation/funding';
import {
  addFunder as keepFunder,
  carryLines,
  carrySeries,
  fundersIn,
  renameFunder,
  seriesIn,
  setBudget,
} from '@app/db/compensation/funders';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** Who carries what coaches are repaid: budgets of a year, series and single lines. */
export const funderRoutes: Routes = async (app) => {
  app.route({
    ...listFunders,
    handler: async ({ db, query: { year } }) => ({
      funders: await fundersIn(db, year),
      series: await seriesIn(db, year),
    }),
  });

  app.route({
    ...addFunder,
    handler: async ({ db, body: { name, year, budgetCents } }, reply) => {
      const id = await keepFunder(db, { name });
      if (budgetCents !== null) await setBudget(db, id, year, budgetCents);
      reply.code(201);
      return { id };
    },
  });

  app.route({
    ...changeFunder,
    handler: async ({ db, params: { funder }, body: { version, name, year, budgetCents } }) => {
      const kept = await renameFunder(db, funder, name, version);
      if (kept === null) refuse('changed-meanwhile');
      if (budgetCents !== null) await setBudget(db, funder, year, budgetCents);
      return { version: kept };
    },
  });

  app.route({
    ...assignFunder,
    handler: async ({ db, body: { funderId, series, lines } }) => {
      const inSeries = funderId === 'as-series' ? 0 : await carrySeries(db, funderId, series);
      const by = funderId === 'as-series' ? funderId : { funderId };
      return { assigned: inSeries + (await carryLines(db, by, lines)) };
    },
  });
};
