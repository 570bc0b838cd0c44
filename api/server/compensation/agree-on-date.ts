import { keepAgreedOfDate, toldOfDate, type ToldMoney } from '@app/db/compensation/agreeing';
import type { Transaction } from '@app/db/database';
import { allTerms } from '@app/db/participation/queries';
import { amountOf, comesBy } from '@app/domain/compensation/amount-of-day';
import type { DateKind } from '@app/domain/date-kinds';
import type { Day } from '@app/domain/day';
import { termsOn } from '@app/domain/participation/terms';

interface OfMoney {
  kind: DateKind;
  id: string;
  day: Day;
}

/** Keeps what these coaches hear of the money of a date as they are asked, or as they come; nothing while people agreed nothing. */
export async function agreeOnDate(db: Transaction, date: OfMoney, coachIds: readonly string[]) {
  const { compensation, version } = termsOn(await allTerms(db), date.day);
  const cents = amountOf(date.kind, 0, compensation);
  if (cents === null || coachIds.length === 0) return;
  const { onAccountWithinDays: withinDays } = compensation;
  await keepAgreedOfDate(
    db,
    { kind: date.kind, dateId: date.id, coachIds, cents, withinDays, termsVersion: version },
    date.day,
  );
}

/** What a question about a date would tell a coach of its money, before it is put. */
export async function moneyOfDateToTell(
  db: Transaction,
  date: OfMoney,
  coachId: string,
): Promise<ToldMoney | null> {
  const { told, realCosts } = (await toldOfDate(db, date.id, coachId, date.day))!;
  const { compensation } = termsOn(await allTerms(db), date.day);
  const cents = amountOf(date.kind, 0, compensation);
  if (told !== null || cents === null) return told;
  return {
    cents: realCosts ? null : cents,
    ...{ travel: false, realCosts, needs: null, way: 'bank', preparation: null },
    comesBy: comesBy(date.day, compensation),
  };
}
