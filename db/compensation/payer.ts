import { bankFileFormats, type BankFileFormat } from '@app/domain/compensation/bank-file';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { iso } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { answering, resultOf, row, YesOrNo } from '../read.ts';
import { Moment } from '../shapes.ts';

const Payer = z.strictObject({
  name: z.string(),
  lastFour: z.string(),
  bic: z.string().nullable(),
  format: z.enum(bankFileFormats),
  aloneAllowed: z.boolean(),
  version: z.int(),
  writtenBy: z.string(),
  writtenAt: Moment,
});

/** The organisation as its bank knows it, as it was written last. */
export const payerNow = async (db: Transaction) =>
  (await row(db, Payer)`
    select y.name, y.last_four as "lastFour", y.bic, y.format, y.alone_allowed as "aloneAllowed",
      (select count(*)::int from app.payers) as version, p.first_name as "writtenBy", ${iso(sql`y.written_at`)} as "writtenAt"
    from app.payers y join app.persons p on p.id = y.written_by order by y.written_at desc, y.id limit 1`) ??
  null;

interface Written {
  /** What its writer saw; 0 is nothing yet. */
  version: number;
  name: string;
  bic: string | null;
  format: BankFileFormat;
  /** Null keeps the number that is there. */
  account: { sealId: string; sealed: Uint8Array; lastFour: string } | null;
}

/** False when somebody wrote in between. */
export const writePayer = (db: Transaction, { version, name, bic, format, account }: Written) =>
  resultOf(
    db,
    YesOrNo,
    sql`app.write_payer(${version}, ${name}, ${bic}, ${format}, ${account?.sealId ?? null}::uuid, ${account?.sealed ?? null}::bytea,
      ${account?.lastFour ?? null})`,
  );

export const allowPayingAlone = (db: Transaction, allowed: boolean) =>
  db.execute(sql`select app.allow_paying_alone(${allowed})`);

const Alone = answering(z.boolean().nullable());

/** Whether one person may approve alone; null before anybody wrote down who pays. */
export const payingAlone = (db: Transaction) => resultOf(db, Alone, sql`app.paying_alone()`);
