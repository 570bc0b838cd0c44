import {
  importSessions,
  previewSessionImport,
  listSessionLinesLeft,
  type SessionImportLine,
} from '@app/contract/imports';
import type { SessionField } from '@app/domain/sessions/import-columns';
import type { Clock } from '../clock.ts';
import type { Seal } from '../coaches/seal.ts';
import type { Routes } from '../http/routes.ts';
import { notTooOften } from '../imports/not-too-often.ts';
import { stagedLeft } from '../imports/staged-file.ts';
import type { LimitTries } from './answer-routes.ts';
import { previewDays } from './preview-list.ts';
import { takeOverDays } from './take-over-list.ts';

/** Bringing in a list of training days: first shown, then taken over. */
export const sessionImportRoutes =
  (clock: Clock, seal: Seal, limitTries: LimitTries): Routes =>
  async (app) => {
    app.route({
      ...previewSessionImport,
      handler: async ({ db, visit, body }, reply) => {
        await notTooOften(limitTries, { visit });
        reply.code(201);
        return previewDays(db, body, clock, seal);
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
