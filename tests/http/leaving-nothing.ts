import type { Database } from '@app/db/database';
import { sql } from 'drizzle-orm';

/**
 * The same database, with every transaction undone at its end: each request finds the house as it was. What a
 * commit would check is checked first.
 */
export const leavingNothing = (database: Database): Database =>
  new Proxy(database, {
    get: (target, name) =>
      name === 'transaction' ? undone(target) : (Reflect.get(target, name) as unknown),
  });

const back = Symbol('undone');

const undone =
  (database: Database): Database['transaction'] =>
  async (work, config) => {
    let result: Awaited<ReturnType<typeof work>>;
    await database
      .transaction(async (db) => {
        result = await work(db);
        await db.execute(sql`set constraints all immediate`);
        throw back;
      }, config)
      .catch((error: unknown) => {
        if (error !== back) throw error;
      });
    return result!;
  };
