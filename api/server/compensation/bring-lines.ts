import { asRules, type Transaction } from '@app/db/database';
import {
  bringLines as keepLines,
  coachesAround,
  coachesToPay,
  type JudgedOccasion,
} from '@app/db/compensation/due-commands';
import {
  factsOfLines,
  type OfCorrection,
  type OfOccasion,
} from '@app/db/compensation/facts-of-lines';
import { countEarlierWays, earlierWays, legalAmountsNow } from '@app/db/compensation/imports';
import { allTerms } from '@app/db/participation/queries';
import { amountOf } from '@app/domain/compensation/amount-of-day';
import { addedFor, dueFor } from '@app/domain/compensation/due-line';
import { carTenths } from '@app/domain/compensation/import-obstacles';
import type { LegalAmount } from '@app/domain/compensation/legal-amount';
import type { Day } from '@app/domain/day';
import { termsOn, type Terms } from '@app/domain/participation/terms';

/**
 * Judges anew what is due to these coaches, and keeps it: to be called after every word that something is due by, and
 * after whatever an amount follows from. Lines for which money left, stay as they are.
 */
export async function bringLines(db: Transaction, coachIds: string[]): Promise<void> {
  if (coachIds.length === 0) return;
  const { occasions, ...given } = await known(db, coachIds);
  const asked = occasions.filter(({ hasWord, line }) => hasWord || line !== null);
  const judged = judgeLines(asked, given, ({ hasWord }) => hasWord);
  // Each line is kept within the law as it is written: what takes less is written before what takes more.
  const [less, more] = [judged.flatMap(asLess), judged.filter(takesMore)];
  if (less.length > 0) await keepLines(db, less);
  if (more.length > 0) await keepLines(db, more);
}

interface Room {
  flat: number;
  travelTenths: number;
}

const nothing: Room = { flat: 0, travelTenths: 0 };
const noLine = { ...nothing, day: null };

/** What a line takes of the ceilings of its year; beside real costs its way takes nothing. */
const roomOf = (line: JudgedOccasion['line']): Room =>
  line === null
    ? nothing
    : { flat: line.flat, travelTenths: line.scheme === 'flat-rate' ? line.travelTenths : 0 };

const takesMore = ({ line, before, day }: Judged): boolean => {
  const room = roomOf(line);
  const isMoved = before.day !== null && before.day !== day && line !== null;
  return isMoved || room.flat > before.flat || room.travelTenths > before.travelTenths;
};

/** A line as far as it takes less than it did. One that takes more of the other ceiling, is without its way until then. */
function asLess(one: Judged): Judged[] {
  const { line, before } = one;
  if (!takesMore(one)) return [one];
  const takesLess =
    roomOf(line).flat < before.flat || roomOf(line).travelTenths < before.travelTenths;
  if (line === null || !takesLess) return [];
  const flat = Math.min(line.flat, before.flat);
  const because = flat === line.agreed ? null : (line.because ?? 'year-ceiling');
  return [{ ...one, line: { ...line, flat, because, travel: 0, travelTenths: 0 } }];
}

/** The same for everybody of one day or date, after who was there or whether it was prepared was written down. */
export const bringLinesAround = async (db: Transaction, about: string): Promise<void> =>
  bringLines(db, await coachesAround(db, about));

/** The same for everybody to whom something is still due, after a figure of the law came or became another one. */
export async function bringAllLines(db: Transaction): Promise<void> {
  const amounts = await legalAmountsNow(db);
  const counted = (await earlierWays(db)).map((way) => ({ ...way, now: carTenths(way, amounts) }));
  const otherwise = counted.filter(({ tenths, now }) => now !== tenths);
  if (otherwise.length > 0)
    await countEarlierWays(
      db,
      otherwise.map(({ line, now }) => ({ line, tenths: now })),
    );
  await bringLines(db, await coachesToPay(db));
}

/** What is due to a coach, and for what she has no word yet: what she can expect. */
export async function expectedBy(db: Transaction, coachId: string) {
  const { occasions, ...given } = await known(db, [coachId]);
  return judgeLines(occasions, given, () => true).filter(({ correction }) => correction === null);
}

/** What lines follow from: what happened, what the law says, and what people agreed. */
async function known(db: Transaction, coachIds: string[]) {
  const facts = await factsOfLines(db, coachIds);
  return { ...facts, terms: await asRules(db, () => allTerms(db)) };
}

interface Given {
  corrections: readonly OfCorrection[];
  law: readonly LegalAmount[];
  terms: readonly Terms[];
}

interface Judged extends JudgedOccasion {
  /** What its line takes as it is kept. */
  before: Room & { day: Day | null };
}

/**
 * One after the other, the first day first: what a line takes, the next one of that day and year does not have. Where less is
 * left than there was, the last days have less. What was paid or brought in with a list, stays and goes first; on one day,
 * what was added to a line that was paid goes before what is not paid at all.
 */
function judgeLines(
  occasions: readonly OfOccasion[],
  { corrections, law, terms }: Given,
  counts: (one: OfOccasion) => boolean,
): Judged[] {
  const unpaid = [...corrections, ...occasions.filter(({ isPaid }) => !isPaid)].toSorted(
    (one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0),
  );
  const taken = new Map<string, number>();
  const takenOf = (key: string) => taken.get(key) ?? 0;
  const take = (on: OnDay, { flat, travelTenths }: Room, by: 1 | -1) => {
    const [ofDay, ofYear, ofWay] = keysOf(on);
    taken.set(ofDay, takenOf(ofDay) + by * flat);
    taken.set(ofYear, takenOf(ofYear) + by * flat);
    taken.set(ofWay, takenOf(ofWay) + by * travelTenths);
  };
  for (const { coachId, line } of unpaid)
    if (line !== null) take({ coachId, day: line.day }, line, -1);

  return unpaid.map((one): Judged => {
    const { coachId, occasion, about, day } = one;
    const [ofDay, ofYear, ofWay] = keysOf(one);
    const already = {
      onDay: one.onDay + takenOf(ofDay),
      inYear: one.inYear + takenOf(ofYear),
      elsewhere: one.elsewhere,
      travelTenths: one.tenthsInYear + takenOf(ofWay),
    };
    const correction = isCorrection(one) ? one.id : null;
    const line = isCorrection(one)
      ? addedFor({ ...one, already }, law)
      : counts(one)
        ? dueFor({ ...one, agreed: one.agreed ?? agreedByTerms(one, terms), already }, law)
        : null;
    take(one, roomOf(line), 1);
    return { coachId, occasion, about, day, correction, line, before: one.line ?? noLine };
  });
}

const isCorrection = (one: OfOccasion | OfCorrection): one is OfCorrection => 'id' in one;

/** Of the ceilings that a line is held against: of its day, of its year, and of the way in its year. */
type OnDay = Pick<OfOccasion, 'coachId' | 'day'>;
const keysOf = ({ coachId, day }: OnDay) =>
  [
    `${coachId} ${day}`,
    `${coachId} ${day.slice(0, 4)}`,
    `${coachId} ${day.slice(0, 4)} way`,
  ] as const;

/** What everybody gets for such an occasion, without a way; null where people did not agree on it, and beside real costs. */
function agreedByTerms({ occasion, day, scheme, byTerms }: OfOccasion, terms: readonly Terms[]) {
  if (scheme === 'real-costs') return null;
  const { compensation } = termsOn(terms, day);
  const flatCents = byTerms ? amountOf(occasion, 0, compensation) : null;
  return flatCents === null ? null : { flatCents, mode: null, kmTenths: null, ticketCents: null };
}
