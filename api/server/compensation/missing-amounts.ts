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

type Kept = LegalAmount & { replacedAt: string | null };

/** The year and the quarter of today that have no figure, before any day is planned, and those that days need. */
export const missingAmounts = async (db: Transaction, amounts: readonly Kept[], today: Day) =>
  missingFor(db, amounts, [today, ...(await daysOfYear(db, today))]);

/** Those that days need and that can be found by now, since figures are published shortly before their days. */
export const expectedAmounts = async (db: Transaction, today: Day) =>
  (await missingFor(db, await legalAmounts(db), await daysOfYear(db, today))).filter((one) =>
    isExpected(one, today),
  );

/** The planned days since the year of today began. */
const daysOfYear = (db: Transaction, today: Day) =>
  daysWithSessions(db, `${today.slice(0, 4)}-01-01`);

/**
 * The years and quarters of these days that have no figure to pay by, and those of any day for which an amount that is due
 * still waits.
 */
async function missingFor(
  db: Transaction,
  amounts: readonly Kept[],
  days: readonly Day[],
): Promise<MissingAmount[]> {
  const waited = await figuresWaitedFor(db);
  const inForce = amounts.filter(({ replacedAt }) => replacedAt === null);
  return kindsToPayBy.flatMap((kind) => {
    const ofKind = waited.filter((one) => one.kind === kind).map(({ day }) => day);
    return missingOn(inForce, kind, [...days, ...ofKind]).map(({ from, until }) => ({
      ...{ kind, from, until },
      waiting: ofKind.filter((day) => from <= day && day <= until).length,
    }));
  });
}
