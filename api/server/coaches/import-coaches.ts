import {
  importCoaches,
  previewCoachImport,
  listCoachLinesLeft,
  type CoachImportLine,
} from '@app/contract/imports';
import type { CoachField } from '@app/domain/coaches/import-columns';
import type { Clock } from '../clock.ts';
import type { Routes } from '../http/routes.ts';
import { notTooOften } from '../imports/not-too-often.ts';
import { stagedLeft } from '../imports/staged-file.ts';
import type { LimitTries } from '../sessions/answer-routes.ts';
import { previewList } from './preview-list.ts';
import type { Seal } from './seal.ts';
import { takeOverList } from './take-over-list.ts';

/** Bringing in a list of coaches: first shown, then taken over. */
export const coachImportRoutes =
  (clock: Clock, seal: Seal, limitTries: LimitTries): Routes =>
  async (app) => {
    app.route({
      ...previewCoachImport,
      handler: async ({ db, visit, body }, reply) => {
        await notTooOften(limitTries, { visit });
        reply.code(201);
        return previewList(db, body, clock, seal);
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
