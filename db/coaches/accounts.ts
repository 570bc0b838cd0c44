import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Id } from '../shapes.ts';

const Sealed = z.strictObject({ sealId: Id, sealed: z.instanceof(Uint8Array) });

/** Account numbers without a fingerprint under this key. For the work behind the pages alone. */
export const accountsWithoutFingerprint = (db: Transaction, key: Uint8Array) =>
  rows(db, Sealed)`
    select seal_id as "sealId", sealed from app.accounts_without_fingerprint(${key}) order by seal_id`;

export const keepFingerprint = (
  db: Transaction,
  sealId: string,
  { fingerprint, possible }: { fingerprint: Uint8Array; possible: boolean },
) => db.execute(sql`select app.keep_fingerprint(${sealId}, ${fingerprint}, ${possible})`);
