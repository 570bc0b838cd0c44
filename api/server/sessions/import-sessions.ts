import {
  importSessions,
  previewSessionImport,
  listSessionLinesLeft,
  showSessionLine,
  showSessionList,
} from '@app/contract/imports';
import type { Clock } from '../clock.ts';
import type { Seal } from '../coaches/seal.ts';
import { oneAtATime } from '../beside/one-at-a-time.ts';
import { sendWritten } from '../beside/written.ts';
import type { Routes } from '../http/routes.ts';
import type { Lists } from '../imports/lists.ts';
import { takeOver } from '../imports/take-over.ts';
import { notTooOften } from '../imports/not-too-often.ts';
import type { LimitTries } from './answer-routes.ts';
import { sessionListOffice } from './list-office.ts';

/** Bringing in a list of training days: first shown, then taken over. */
export const sessionImportRoutes =
  (clock: Clock, seal: Seal, limitTries: LimitTries, { turns, beside }: Lists): Routes =>
  async (app) => {
    oneAtATime(app, turns);

    app.route({
      ...previewSessionImport,
      onRequest: ({ visit }) => notTooOften(limitTries, { visit }),
      handler: async ({ act, body, gone }, reply) => {
        const office = sessionListOffice(act, { now: clock.now(), seal });
        return sendWritten(
          reply,
          201,
          await beside('previewSessions', { sent: body }, office, gone),
        );
      },
    });

    app.route({
      ...importSessions,
      handler: (request, reply) =>
        takeOver(request, reply, ({ act, begin }, gone) => {
          const office = sessionListOffice(act, { now: clock.now(), seal });
          const asked = { asked: request.body };
          return beside('takeOverSessions', asked, { ...office, begin }, gone);
        }),
    });

    app.route({
      ...showSessionList,
      handler: async ({ act, params, gone }, reply) => {
        const office = sessionListOffice(act, { now: clock.now(), seal });
        const about = { id: params.list };
        return sendWritten(reply, 200, await beside('sessionList', about, office, gone));
      },
    });

    app.route({
      ...showSessionLine,
      handler: async ({ act, params, gone }, reply) => {
        const office = sessionListOffice(act, { now: clock.now(), seal });
        const about = { id: params.list, line: params.line };
        return sendWritten(reply, 200, await beside('sessionLine', about, office, gone));
      },
    });

    app.route({
      ...listSessionLinesLeft,
      handler: async ({ act, params, gone }, reply) => {
        const office = sessionListOffice(act, { now: clock.now(), seal });
        const about = { id: params.list };
        return sendWritten(reply, 200, await beside('sessionLinesLeft', about, office, gone));
      },
    });
  };
