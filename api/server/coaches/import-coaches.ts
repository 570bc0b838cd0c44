import {
  importCoaches,
  previewCoachImport,
  listCoachLinesLeft,
  type CoachImportLine,
} from '@app/contract/imports';
import type { CoachField } from '@app/domain/coaches/import-columns';
import type { Clock } from '../clock.ts';
import { oneAtATime } from '../beside/one-at-a-time.ts';
import { sendWritten } from '../beside/written.ts';
import type { Routes } from '../http/routes.ts';
import type { Lists } from '../imports/lists.ts';
import { notTooOften } from '../imports/not-too-often.ts';
import { stagedLeft } from '../imports/staged-file.ts';
import type { LimitTries } from '../sessions/answer-routes.ts';
import { coachListOffice } from './list-office.ts';
import type { Seal } from './seal.ts';
import { takeOverList } from './take-over-list.ts';

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
      handler: async ({ db, body }, reply) => {
        reply.code(201);
        return takeOverList(db, body, clock, seal);
      },
    });

    app.route({
      ...listCoachLinesLeft,
      handler: async ({ db, params }) =>
        stagedLeft<CoachField, CoachImportLine>(db, 'coaches', params.list, {
          now: clock.now(),
          seal,
        }),
    });
  };
