import type { Problem } from '@app/contract/endpoint';

/** What an action gives back when its form was refused. */
export interface Refused {
  problem: Problem;
  /** What is wrong by field, as the contract's `detail` names it, in the order of the contract. */
  errors: Record<string, string>;
  /** In cents, by field: how much there can be, where an amount is more. */
  most?: Record<string, number>;
  /** What was typed, by field. */
  values: Record<string, string[]>;
  /** The key to use again, when nobody knows whether the first try arrived. */
  key: string | null;
}

/** What a field shows of it. */
export type Typed = Pick<Refused, 'errors' | 'values' | 'most'>;

/** A form as it was sent: its key is in it, so that sending it once more counts once. */
export interface SentForm {
  action: string;
  fields: [name: string, value: string][];
}

/** What to show in a field: as it was typed a moment ago, else as it is known. */
export const shown = (form: Typed | null | undefined, name: string, known: string): string =>
  form ? (form.values[name]?.[0] ?? '') : known;

/** Whether a box was ticked a moment ago, else whether it is known to be. */
export const ticked = (
  form: Refused | null | undefined,
  name: string,
  value: string,
  known: boolean,
): boolean => (form ? (form.values[name]?.includes(value) ?? false) : known);
