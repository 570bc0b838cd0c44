import type { Transaction } from '../database.ts';
import { concernMessages, concerns, ombudsKeyLists, ombudsKeys } from '../ombuds/tables.ts';

/** The vault of a demonstration, sealed by the caller: nothing here can open it. */
export interface OmbudsRows {
  keys: (typeof ombudsKeys.$inferInsert)[];
  lists: (typeof ombudsKeyLists.$inferInsert)[];
  concerns: (typeof concerns.$inferInsert)[];
  messages: (typeof concernMessages.$inferInsert)[];
}

export async function addOmbuds(db: Transaction, rows: OmbudsRows) {
  await db.insert(ombudsKeys).values(rows.keys);
  await db.insert(ombudsKeyLists).values(rows.lists);
  await db.insert(concerns).values(rows.concerns);
  await db.insert(concernMessages).values(rows.messages);
}
