import { daysWithSessions, legalAmounts } from '@app/db/compensation/queries';
import type { Transaction } from '@app/db/database';
import {
  isExpected,
  kindsToPayBy,
  missingOn,
  type KindOfLegalAmount,
  type LegalAmount,
  type Period,
} from '@app/domain/compensation/legal-amount';
import type { Day } from '@app/domain/day';

export interface MissingAmount extends Period {
  kind: KindOfLegalAmount;
}

/** The years and quarters that have a planned day, since this year began, and no figure to pay it by. */
export async function missingAmounts(
  db: Transaction,
  amounts: readonly (LegalAmount & { replacedAt: string | null })[],
  today: Day,
): Promise<MissingAmount[]> {
  const days = await daysWithSessions(db, `${today.slice(0, 4)}-01-01`);
  const inForce = amounts.filter(({ replacedAt }) => replacedAt === null);
  return kindsToPayBy.flatMap((kind) =>
    missingOn(inForce, kind, days).map((period) => ({ kind, ...period })),
  );
}

/** Those of them that can be found by now, since figures are published shortly before their days. */
export const expectedAmounts = async (db: Transaction, today: Day) =>
  (await missingAmounts(db, await legalAmounts(db), today)).filter((one) => isExpected(one, today));
