import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Target } from '../coaches/limits.ts';
import type { Transaction } from '../database.ts';
import { answering, resultOf } from '../read.ts';
import { Id } from '../shapes.ts';

const Named = z.strictObject({ id: Id, name: z.string() });
const Names = answering(
  z.strictObject({
    coaches: z.array(Named),
    trainers: z.array(Named),
    organisations: z.array(Named),
  }),
);

/** Everybody and every organisation that a protective agreement may be about, by name only. */
export const namesToProtect = (db: Transaction) => resultOf(db, Names, sql`app.names_to_protect()`);

const Excluded = answering(z.enum(['kept', 'unknown']));

/** Keeps somebody away from a coach with the very row that she would have written; see `app.exclusion_for`. */
export const excludeFor = (db: Transaction, coach: string, { kind, targetId }: Target) =>
  resultOf(db, Excluded, sql`app.exclusion_for(${coach}, ${kind}, ${targetId})`);

/** Takes that row away again; a second time changes nothing. */
export const includeAgainFor = (db: Transaction, coach: string, { kind, targetId }: Target) =>
  db.execute(sql`select app.include_again_for(${coach}, ${kind}, ${targetId})`);
