import {
  importCoaches,
  previewCoachImport,
  listCoachLinesLeft,
  showCoachLine,
  showCoachList,
} from '@app/contract/imports';
import type { Clock } from '../clock.ts';
import { oneAtATime } from '../beside/one-at-a-time.ts';
import { sendWritten } from '../beside/written.ts';
import type { Routes } from '../http/routes.ts';
import type { Lists } from '../imports/lists.ts';
import { takeOver } from '../imports/take-over.ts';
import { notTooOften } from '../imports/not-too-often.ts';
import type { LimitTries } from '../sessions/answer-routes.ts';
import { coachListOffice } from './list-office.ts';
import type { Seal } from './seal.ts';

/** Bringing in a list of coaches: first shown, then taken over. */
export const coachImportRoutes =
  (clock: Clock, seal: Seal, limitTries: LimitTries, { turns, beside }: Lists): Routes =>
  async (app) => {
    oneAtATime(app, turns);

    app.route({
      ...previewCoachImport,
      onRequest: ({ visit }) => notTooOften(limitTries, { visit }),
      handler: async ({ act, body, gone }, reply) => {
        const office = coachListOffice(act, { now: clock.now(), seal });
        const asked = { sent: body, today: clock.today() };
        return sendWritten(reply, 201, await beside('previewCoaches', asked, office, gone));
      },
    });

    app.route({
      ...importCoaches,
      handler: (request, reply) =>
        takeOver(request, reply, ({ act, begin }, gone) => {
          const office = coachListOffice(act, { now: clock.now(), seal });
          const asked = { asked: request.body, today: clock.today() };
          return beside('takeOverCoaches', asked, { ...office, begin }, gone);
        }),
    });

    app.route({
      ...showCoachList,
      handler: async ({ act, params, gone }, reply) => {
        const office = coachListOffice(act, { now: clock.now(), seal });
        const about = { id: params.list, today: clock.today() };
        return sendWritten(reply, 200, await beside('coachList', about, office, gone));
      },
    });

    app.route({
      ...showCoachLine,
      handler: async ({ act, params, gone }, reply) => {
        const office = coachListOffice(act, { now: clock.now(), seal });
        const about = { id: params.list, today: clock.today(), line: params.line };
        return sendWritten(reply, 200, await beside('coachLine', about, office, gone));
      },
    });

    app.route({
      ...listCoachLinesLeft,
      handler: async ({ act, params, gone }, reply) => {
        const office = coachListOffice(act, { now: clock.now(), seal });
        const about = { id: params.list, today: clock.today() };
        return sendWritten(reply, 200, await beside('coachLinesLeft', about, office, gone));
      },
    });
  };
