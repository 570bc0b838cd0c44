import type { LegalAmount, StandingOfAmount } from '@app/domain/compensation/legal-amount';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { now } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { me } from '../rows.ts';
import { legalAmounts } from './tables.ts';

interface Entered extends LegalAmount {
  standing: StandingOfAmount;
  basis: string;
  source: string;
}

/** Writes down figures of the law; refused by the database where one of that kind holds on one of their days. */
export const addLegalAmounts = (db: Transaction, entered: Entered[]) =>
  db
    .insert(legalAmounts)
    .values(entered.map(({ from, until, ...one }) => ({ ...one, fromDay: from, untilDay: until })))
    .returning({ id: legalAmounts.id });

/** These figures hold no more; how many of them still did. */
export async function replaceLegalAmounts(db: Transaction, ids: string[]): Promise<number> {
  const gone = await db
    .update(legalAmounts)
    .set({ replacedAt: now })
    .where(and(inArray(legalAmounts.id, ids), isNull(legalAmounts.replacedAt)))
    .returning({ id: legalAmounts.id });
  return gone.length;
}

/** A second person read the source of this figure too. False where it holds no more, or was checked before. */
export async function checkLegalAmount(db: Transaction, id: string): Promise<boolean> {
  const checked = await db
    .update(legalAmounts)
    .set({ checkedBy: me, checkedAt: now })
    .where(
      and(eq(legalAmounts.id, id), isNull(legalAmounts.checkedBy), isNull(legalAmounts.replacedAt)),
    )
    .returning({ id: legalAmounts.id });
  return checked.length > 0;
}
