import { figuresWaitedFor } from '@app/db/compensation/due-queries';
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
  /** How many amounts that are due wait for it. */
  waiting: number;
}

/**
 * The years and quarters that have a planned day, since this year began, and no figure to pay it by; and those of before for
 * which an amount that is due still waits.
 */
export async function missingAmounts(
  db: Transaction,
  amounts: readonly (LegalAmount & { replacedAt: string | null })[],
  today: Day,
): Promise<MissingAmount[]> {
  const [days, waited] = [
    await daysWithSessions(db, `${today.slice(0, 4)}-01-01`),
    await figuresWaitedFor(db),
  ];
  const inForce = amounts.filter(({ replacedAt }) => replacedAt === null);
  return kindsToPayBy.flatMap((kind) => {
    const ofKind = waited.filter((one) => one.kind === kind).map(({ day }) => day);
    return missingOn(inForce, kind, [...days, ...ofKind]).map(({ from, until }) => ({
      ...{ kind, from, until },
      waiting: ofKind.filter((day) => from <= day && day <= until).length,
    }));
  });
}

/** Those of them that can be found by now, since figures are published shortly before their days. */
export const expectedAmounts = async (db: Transaction, today: Day) =>
  (await missingAmounts(db, await legalAmounts(db), today)).filter((one) => isExpected(one, today));
