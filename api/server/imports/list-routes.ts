import { chooseForList, mendLine, stageList } from '@app/contract/imports';
import type { Clock } from '../clock.ts';
import type { Seal } from '../coaches/seal.ts';
import { asBytes } from '../http/only-json.ts';
import type { Routes } from '../http/routes.ts';
import type { LimitTries } from '../sessions/answer-routes.ts';
import { notTooOften } from './not-too-often.ts';
import { chooseFor, stage } from './staged-file.ts';

/** A list that waits: its file as it came, and what somebody chooses about it. Nobody reads it here. */
export const listRoutes =
  (clock: Clock, seal: Seal, limitTries: LimitTries): Routes =>
  async (app) => {
    const at = () => ({ now: clock.now(), seal });
    app.addContentTypeParser<Buffer>(asBytes, { parseAs: 'buffer' }, (_, body, done) =>
      done(null, body),
    );

    app.route({
      ...stageList,
      onRequest: ({ visit }) => notTooOften(limitTries, { visit }),
      handler: async ({ db, query, body }, reply) => {
        const file = body instanceof Uint8Array ? body : new Uint8Array();
        const list = await stage(db, query, file, at());
        reply.code(201);
        return { list };
      },
    });

    app.route({
      ...chooseForList,
      handler: async ({ db, params, body }, reply) => {
        const said = Object.entries(body).filter(([, value]) => value !== undefined);
        await chooseFor(db, params.list, Object.fromEntries(said), at());
        reply.code(204);
        return null;
      },
    });

    app.route({
      ...mendLine,
      handler: async ({ db, params, body }, reply) => {
        const mended = body.cells.map((one) => ({ ...one, line: params.line }));
        await chooseFor(db, params.list, { mended }, at());
        reply.code(204);
        return null;
      },
    });
  };
