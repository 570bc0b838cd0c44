import { asRules, type Transaction } from '@app/db/database';
import {
  bringLines as keepLines,
  coachesAround,
  coachesToPay,
  type JudgedOccasion,
} from '@app/db/compensation/due-commands';
import { factsOfLines, type OfOccasion } from '@app/db/compensation/facts-of-lines';
import { allTerms } from '@app/db/participation/queries';
import { amountOf } from '@app/domain/compensation/amount-of-day';
import { dueFor } from '@app/domain/compensation/due-line';
import type { LegalAmount } from '@app/domain/compensation/legal-amount';
import { termsOn, type Terms } from '@app/domain/participation/terms';

/**
 * Judges anew what is due to these coaches, and keeps it: to be called after every word that something is due by, and
 * after whatever an amount follows from. Lines for which money left, stay as they are.
 */
export async function bringLines(db: Transaction, coachIds: string[]): Promise<void> {
  if (coachIds.length === 0) return;
  const gaveRoom = await judgeAndKeep(db, coachIds);
  // What a line gives back, one that was judged before it may have.
  if (gaveRoom) await judgeAndKeep(db, coachIds);
}

/** Whether a line now takes less than it did. */
async function judgeAndKeep(db: Transaction, coachIds: string[]): Promise<boolean> {
  const { occasions, ...given } = await known(db, coachIds);
  const asked = occasions.filter(({ hasWord, line }) => hasWord || line !== null);
  const judged = judgeOccasions(asked, given).map(({ hasWord, ...one }) =>
    hasWord ? one : { ...one, line: null },
  );
  if (judged.length > 0) await keepLines(db, judged);
  const kept = new Map(
    asked.map(({ coachId, occasion, about, line }) => [`${coachId} ${occasion} ${about}`, line]),
  );
  return judged.some(({ coachId, occasion, about, line }) => {
    const before = kept.get(`${coachId} ${occasion} ${about}`);
    return (
      before && (before.flat > (line?.flat ?? 0) || before.travelTenths > (line?.travelTenths ?? 0))
    );
  });
}

/** The same for everybody of one day or date, after who was there or whether it was prepared was written down. */
export const bringLinesAround = async (db: Transaction, about: string): Promise<void> =>
  bringLines(db, await coachesAround(db, about));

/** The same for everybody to whom something is still due, after a figure of the law came or became another one. */
export const bringAllLines = async (db: Transaction): Promise<void> =>
  bringLines(db, await coachesToPay(db));

/** What is due to a coach, and for what she has no word yet: what she can expect. */
export async function expectedBy(db: Transaction, coachId: string) {
  const { occasions, ...given } = await known(db, [coachId]);
  return judgeOccasions(occasions, given);
}

/** What lines follow from: what happened, what the law says, and what people agreed. */
async function known(db: Transaction, coachIds: string[]) {
  const facts = await factsOfLines(db, coachIds);
  return { ...facts, terms: await asRules(db, () => allTerms(db)) };
}

interface Given {
  law: readonly LegalAmount[];
  terms: readonly Terms[];
}

interface Judged extends JudgedOccasion {
  hasWord: boolean;
}

/** One after the other: what a line takes, the next one of that day and year does not have. */
function judgeOccasions(occasions: readonly OfOccasion[], { law, terms }: Given) {
  const more = new Map<string, number>();
  const moved = (key: string) => more.get(key) ?? 0;
  const move = (key: string, by: number) => more.set(key, moved(key) + by);

  return occasions.flatMap((one): Judged[] => {
    if (one.isPaid) return [];
    const { coachId, occasion, about, day } = one;
    const [ofDay, ofYear] = [`${coachId} ${day}`, `${coachId} ${day.slice(0, 4)}`];
    const [flat, tenths] = [one.line?.flat ?? 0, one.line?.travelTenths ?? 0];
    const line = dueFor(
      {
        day,
        scheme: one.scheme,
        came: one.came,
        agreed: one.agreed ?? agreedByTerms(one, terms),
        receipts: one.receipts,
        already: {
          onDay: one.onDay + moved(ofDay) - flat,
          inYear: one.inYear + moved(ofYear) - flat,
          elsewhere: one.elsewhere,
          travelTenths: one.tenthsInYear + moved(`${ofYear} way`) - tenths,
        },
      },
      law,
    );
    const [flatNow, tenthsNow] = [
      line?.flat ?? 0,
      line?.scheme === 'flat-rate' ? line.travelTenths : 0,
    ];
    move(ofDay, flatNow - flat);
    move(ofYear, flatNow - flat);
    move(`${ofYear} way`, tenthsNow - tenths);
    return [{ coachId, occasion, about, day, line, hasWord: one.hasWord }];
  });
}

/** What everybody gets for such an occasion, without a way; null where people did not agree on it. */
function agreedByTerms({ occasion, day, byTerms }: OfOccasion, terms: readonly Terms[]) {
  const { compensation } = termsOn(terms, day);
  const flatCents = byTerms ? amountOf(occasion, 0, compensation) : null;
  return flatCents === null ? null : { flatCents, mode: null, kmTenths: null, ticketCents: null };
}
