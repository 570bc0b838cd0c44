import type { ReadLine } from './import-line.ts';

/** What the person says about a line that may be a double. */
export type Answer = 'same' | 'someone-else';

/** Answers by line number. */
export type Answers = Readonly<Partial<Record<number, Answer>>>;

/** One fact that a line says otherwise than we have it. */
export interface Change<Value> {
  field: keyof Value & string;
  from: Value[keyof Value];
  to: Value[keyof Value];
}

/** The other half of a possible double: somebody we have, or an earlier line of the file. */
export type Twin = { known: string } | { line: number };

/** What taking over the file would do with one line. */
export type LineOutcome<Value, Why extends string> =
  | { state: 'new' }
  | { state: 'same'; known: string }
  | { state: 'changed'; known: string; changes: Change<Value>[] }
  | { state: 'same-as-line'; as: number }
  | { state: 'double?'; twin: Twin; why: Why; changes: Change<Value>[] }
  | { state: 'not-taken' };

export type PreviewLine<Value, Field extends string, Why extends string> = ReadLine<Value, Field> &
  LineOutcome<Value, Why>;

export type LineState = LineOutcome<unknown, string>['state'];

/** Whom or what we have that a line is about, or may be about; null when it is new. */
export const knownIn = <Value>(one: LineOutcome<Value, string>): string | null => {
  if (one.state === 'double?') return 'known' in one.twin ? one.twin.known : null;
  return 'known' in one ? one.known : null;
};

/** How many lines are in each state, for the top of the page. */
export function countStates(lines: { state: LineState }[]): Record<LineState, number> {
  const counts = { new: 0, same: 0, changed: 0, 'same-as-line': 0, 'double?': 0, 'not-taken': 0 };
  for (const { state } of lines) counts[state] += 1;
  return counts;
}
