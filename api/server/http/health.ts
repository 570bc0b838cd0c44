import { isAlive, isReady } from '@app/contract/health';
import { actingAs, type Database } from '@app/db/database';
import { sql } from 'drizzle-orm';
import { setTimeout as pause } from 'node:timers/promises';
import { refuse } from './problem.ts';
import type { Routes } from './routes.ts';

/** Milliseconds within which a database that is well answers. */
const soon = 1_500;

/** Live while the process answers; ready while the database does so too, soon, and nobody asked us to stop. */
export const healthRoutes =
  (isStopping: () => boolean, database: Database): Routes =>
  async (app) => {
    app.route({
      ...isAlive,
      config: { name: 'isAlive' },
      handler: async () => ({ fine: true as const }),
    });
    const ask = () =>
      actingAs(
        database,
        { role: 'anon', personId: null },
        (db) => db.execute(sql`select from app.settings`),
        { readOnly: true },
      );

    app.route({
      ...isReady,
      config: { name: 'isReady' },
      handler: async () => {
        if (isStopping()) refuse('try-again');
        const answer = await Promise.race([ask(), pause(soon, null, { ref: false })]);
        return answer === null ? refuse('database-silent') : { fine: true as const };
      },
    });
  };
