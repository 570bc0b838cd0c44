import {
  importSessions,
  previewSessionImport,
  listSessionLinesLeft,
  type SessionImportLine,
} from '@app/contract/imports';
import type { SessionField } from '@app/domain/sessions/import-columns';
import type { Clock } from '../clock.ts';
import type { Seal } from '../coaches/seal.ts';
import { oneAtATime } from '../beside/one-at-a-time.ts';
import { sendWritten } from '../beside/written.ts';
import type { Routes } from '../http/routes.ts';
import type { Lists } from '../imports/lists.ts';
import { notTooOften } from '../imports/not-too-often.ts';
import { stagedLeft } from '../imports/staged-file.ts';
import type { LimitTries } from './answer-routes.ts';
import { sessionListOffice } from './list-office.ts';
import { takeOverDays } from './take-over-list.ts';

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
      handler: async ({ db, body }, reply) => {
        reply.code(201);
        return takeOverDays(db, body, clock, seal);
      },
    });

    app.route({
      ...listSessionLinesLeft,
      handler: async ({ db, params }) =>
        stagedLeft<SessionField, SessionImportLine>(db, 'sessions', params.list, {
          now: clock.now(),
          seal,
        }),
    });
  };
