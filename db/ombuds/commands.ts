import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { answering, resultOf } from '../read.ts';
import type { KeyOfConcern } from './tables.ts';

/** A concern as the browser sealed it. */
export interface NewConcern {
  id: string;
  /** What is kept of the lookup of its code. */
  lookup: Uint8Array;
  keys: KeyOfConcern[];
  envelope: Uint8Array;
}

const Filed = answering(z.enum(['kept', 'taken']));

/** Keeps a concern; `taken` when another one has its name or code. */
export const file = (db: Transaction, { id, lookup, keys, envelope }: NewConcern) =>
  resultOf(
    db,
    Filed,
    sql`app.file_concern(${id}, ${lookup}, ${JSON.stringify(keys)}::jsonb, ${envelope})`,
  );

const Written = answering(z.enum(['kept', 'taken', 'unknown']));

/** Adds a message of the teller; `taken` when that number is another message, `unknown` when no concern has this code. */
export const write = (
  db: Transaction,
  lookup: Uint8Array,
  { sequence, epoch, envelope }: { sequence: number; epoch: number; envelope: Uint8Array },
) => resultOf(db, Written, sql`app.write_again(${lookup}, ${sequence}, ${epoch}, ${envelope})`);
