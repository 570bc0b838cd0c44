import { listConditions } from '@app/contract/participation/terms';
import { decidedTerms } from '@app/db/participation/queries';
import type { Clock } from '../clock.ts';
import type { Routes } from '../http/routes.ts';
import { listAgreements } from './list-agreements.ts';

/** The agreements that people change together. */
export const termsRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...listConditions,
      handler: async ({ db }) => {
        const all = await decidedTerms(db);
        return {
          today: today(),
          version: Math.max(...all.map(({ version }) => version)),
          conditions: listAgreements(all, today()),
        };
      },
    });
  };
