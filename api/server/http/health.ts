import { isAlive, isReady } from '@app/contract/health';
import { sql } from 'drizzle-orm';
import { refuse } from './problem.ts';
import type { Routes } from './routes.ts';

/** Live while the process answers; ready while the database does and nobody asked us to stop. */
export const healthRoutes =
  (isStopping: () => boolean): Routes =>
  async (app) => {
    app.route({
      ...isAlive,
      config: { name: 'isAlive' },
      handler: async () => ({ fine: true as const }),
    });

    app.route({
      ...isReady,
      handler: async ({ db }) => {
        if (isStopping()) refuse('try-again');
        await db.execute(sql`select from app.settings`);
        return { fine: true as const };
      },
    });
  };
