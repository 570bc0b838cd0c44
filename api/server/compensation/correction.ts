import { lineFor } from '@app/db/compensation/facts-of-lines';
import type { Transaction } from '@app/db/database';
import { leftWithin } from '@app/domain/compensation/ceilings';
import { addedFor, type DueLine } from '@app/domain/compensation/due-line';
import { amountOn, type KindOfLegalAmount } from '@app/domain/compensation/legal-amount';

/** What was too little, in cents. */
interface TooLittle {
  flat: number | null;
  travel: number | null;
}

/** What the law leaves to add to a line, in cents, and by which ceiling; null with real costs, and where no figure is known. */
export async function roomOf(db: Transaction, lineId: string) {
  const found = await lineFor(db, lineId);
  if (found?.line.scheme !== 'flat-rate') return null;
  return leftWithin(ceilingsOf(found), found.line);
}

/** A correction as the ceilings leave it; null where there is no such line. */
export async function correctionOf(
  db: Transaction,
  lineId: string,
  { flat, travel }: TooLittle,
): Promise<DueLine | null> {
  const found = await lineFor(db, lineId);
  if (!found) return null;
  const { day, scheme, mode, onDay, inYear, tenthsInYear, elsewhere } = found.line;
  return addedFor(
    {
      ...{ day, scheme, flat: flat ?? 0, travel: travel ?? 0 },
      mode: travel === null ? null : mode,
      already: { onDay, inYear, elsewhere, travelTenths: tenthsInYear },
    },
    found.law,
  );
}

const ceilingsOf = ({ line, law }: NonNullable<Awaited<ReturnType<typeof lineFor>>>) => {
  const figure = (kind: KindOfLegalAmount) => amountOn(law, kind, line.day)?.amount ?? null;
  return { day: figure('flat-rate-day'), year: figure('flat-rate-year') };
};
