import type { Day } from '../day.ts';
import { termsOn, type Terms } from './terms.ts';

/** What people say of a change: with whom they decided it, and why. */
export interface Decision {
  on: Day;
  with: string;
  why: string;
  /** Who wrote it down, by first name; null where the reader may not know. */
  by: string | null;
}

/** A version with the decision that made it. */
export interface DecidedTerms extends Terms {
  /** Null for the first proposal, which nobody here decided. */
  decision: Decision | null;
  /** The version that this one repeats for a later day on which other terms begin. */
  carriedFrom: number | null;
}

/** What of the terms is looked at: the numbers of one agreement, or from when one condition holds. */
type Part<Value> = (terms: Terms) => Value;

/** What holds today, and what it becomes on each later day that changes it. */
export function overTime<Value>(all: readonly Terms[], today: Day, part: Part<Value>) {
  const now = part(termsOn(all, today));
  const later: { from: Day; is: Value }[] = [];
  for (const from of laterDays(all, today)) {
    const is = part(termsOn(all, from));
    if (!isSame(is, later.at(-1)?.is ?? now)) later.push({ from, is });
  }
  return { now, later };
}

/** The days after this one on which other terms begin, in order. */
export const laterDays = (all: readonly Terms[], day: Day): Day[] =>
  [...new Set(all.map(({ startsOn }) => startsOn))].filter((one) => one > day).toSorted();

/** Each decision that changed this part, the newest first, with what it was and what it became on its day. */
export const historyOf = <Value>(all: readonly DecidedTerms[], part: Part<Value>) =>
  all
    .filter(({ carriedFrom }) => carriedFrom === null)
    .toSorted((one, other) => other.version - one.version)
    .flatMap(({ decision, ...terms }) => {
      const before = all.filter(({ version }) => version < terms.version);
      const [was, is] = [part(termsOn(before, terms.startsOn)), part(terms)];
      return decision === null || isSame(was, is)
        ? []
        : [{ ...decision, from: terms.startsOn, was, is }];
    });

/** Whether both say the same, in whatever order they were stored. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isNumbers(one) || !isNumbers(other)) return one === other;
  const fields = Object.keys({ ...one, ...other });
  return fields.every((field) => one[field] === other[field]);
}

const isNumbers = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
