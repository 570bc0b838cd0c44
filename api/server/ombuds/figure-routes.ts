import {
  listFigures,
  listFiguresByPage,
  publishFigures,
  writeFigures,
} from '@app/contract/ombuds/figures';
import { figures, figuresOfPage, keepFigures, publish } from '@app/db/ombuds/figures';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { hashOf } from '../sessions/link.ts';

/** What an ombudsperson says of a year: in her own words, to coaches first, and once it is published it stands. */
export const figureRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'));

    app.route({
      ...listFigures,
      handler: async ({ db }) => ({ figures: await figures(db) }),
    });

    app.route({
      ...listFiguresByPage,
      handler: async ({ db, params }) => ({
        figures: (await figuresOfPage(db, hashOf(params.token))) ?? refuse('not-found'),
      }),
    });

    app.route({
      ...writeFigures,
      handler: async ({ db, params: { year }, body: { text } }) => {
        if (year > Number(today().slice(0, 4))) refuse('not-found');
        if (!(await keepFigures(db, year, text))) refuse('figures-published');
        return { outcome: 'kept' } as const;
      },
    });

    app.route({
      ...publishFigures,
      handler: async ({ db, params: { year } }, reply) => {
        if (!(await publish(db, year))) refuse('not-found');
        reply.code(201);
        return { outcome: 'published' } as const;
      },
    });
  };
