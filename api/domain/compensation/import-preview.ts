import type { Day } from '../day.ts';
import { isTaken } from '../import-line.ts';
import type { Answers, LineOutcome, PreviewLine } from '../import-preview.ts';
import type { PaymentField } from './import-columns.ts';
import type { PaymentLine, PaymentRead } from './import-line.ts';

/** Why a payment may be a double: that day has another one of hers, or one that was made here. */
export type PaymentDoubt = 'same-payment' | 'other-amount' | 'paid-here';
export type PaymentPreview = PreviewLine<PaymentLine, PaymentField, PaymentDoubt>;

/** A line of money that we have, of whichever occasion. */
export interface KnownPayment {
  id: string;
  coachId: string;
  day: Day;
  flatCents: number;
  travelCents: number;
  costsCents: number;
  /** Whether it came in with a list. */
  isEarlier: boolean;
}

/** The coach whom a line means; null where we know nobody of that name. */
export type CoachMeant = (line: PaymentLine) => string | null;

/**
 * Line by line what taking over a list of earlier payments would do. The same lines, facts and answers give the same. What
 * was paid never changes: a line is one that we have, or one more.
 */
export function previewPayments(
  lines: PaymentRead[],
  coachOf: CoachMeant,
  known: KnownPayment[],
  answers: Answers = {},
): PaymentPreview[] {
  const had = Map.groupBy(known, (one) => dayKey(one.coachId, one.day));
  const claimed = new Set<string>();
  const exact = new Map<number, string>();
  for (const { line, value } of lines.filter(isTaken)) {
    const same = knownOn(value).find(
      (one) => one.isEarlier && !claimed.has(one.id) && isSameAmount(one, value),
    );
    if (!same) continue;
    claimed.add(same.id);
    exact.set(line, same.id);
  }

  const earlier = new Map<string, { line: number; value: PaymentLine }[]>();
  return lines.map((line) => {
    if (!isTaken(line)) return { ...line, state: 'not-taken' };
    const key = dayKey(coachOf(line.value) ?? nameKeyOf(line.value), line.value.day);
    const before = earlier.get(key) ?? [];
    const outcome = answered(outcomeOf(line, before), answers[line.line]);
    if (outcome.state === 'new') earlier.set(key, [...before, line]);
    return { ...line, ...outcome };
  });

  function outcomeOf(
    { line, value }: PaymentRead,
    before: { line: number; value: PaymentLine }[],
  ): PaymentOutcome {
    const same = exact.get(line);
    if (same !== undefined) return { state: 'same', known: same };
    const twin = before.find((other) => isSameAmount(other.value, value));
    if (twin)
      return { state: 'double?', twin: { line: twin.line }, why: 'same-payment', changes: [] };
    const other = knownOn(value).find(({ id }) => !claimed.has(id));
    if (!other) return { state: 'new' };
    const why = other.isEarlier ? 'other-amount' : 'paid-here';
    return { state: 'double?', twin: { known: other.id }, why, changes: [] };
  }

  function knownOn(value: PaymentLine): KnownPayment[] {
    const coach = coachOf(value);
    return coach === null ? [] : (had.get(dayKey(coach, value.day)) ?? []);
  }
}

type PaymentOutcome = LineOutcome<PaymentLine, PaymentDoubt>;

function answered(outcome: PaymentOutcome, answer: Answers[number]): PaymentOutcome {
  if (outcome.state !== 'double?' || answer === undefined) return outcome;
  if (answer === 'someone-else') return { state: 'new' };
  return 'line' in outcome.twin
    ? { state: 'same-as-line', as: outcome.twin.line }
    : { state: 'same', known: outcome.twin.known };
}

type Amounts = Pick<PaymentLine, 'flatCents' | 'travelCents' | 'costsCents'>;

const isSameAmount = (one: Amounts, other: Amounts): boolean =>
  one.flatCents === other.flatCents &&
  one.travelCents === other.travelCents &&
  one.costsCents === other.costsCents;

const dayKey = (whom: string, day: Day): string => `${whom} ${day}`;

const nameKeyOf = ({ firstName, lastName }: PaymentLine): string => `${firstName} ${lastName}`;
