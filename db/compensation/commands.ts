import type { Insurance } from '@app/domain/compensation/insurance';
import type { LegalAmount, StandingOfAmount } from '@app/domain/compensation/legal-amount';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { now } from '../columns.ts';
import type { Transaction } from '../database.ts';
import { me } from '../rows.ts';
import { insurances, legalAmounts } from './tables.ts';

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

interface Insured extends Insurance {
  insurer: string;
  number: string | null;
}

const asRow = ({ covers, from, until, ...one }: Insured) => ({
  ...one,
  covers: [...covers],
  fromDay: from,
  untilDay: until,
});

export async function addInsurance(db: Transaction, insured: Insured): Promise<string> {
  const [added] = await db
    .insert(insurances)
    .values(asRow(insured))
    .returning({ id: insurances.id });
  return added!.id;
}

/** Corrects what was written, by the person who does so now. Null when it changed since this version, or is not there. */
export async function changeInsurance(
  db: Transaction,
  id: string,
  insured: Insured,
  since: number,
): Promise<number | null> {
  const [kept] = await db
    .update(insurances)
    .set({ ...asRow(insured), writtenBy: me, writtenAt: now })
    .where(and(eq(insurances.id, id), eq(insurances.version, since)))
    .returning({ version: insurances.version });
  return kept?.version ?? null;
}
