import { cleanLine } from './clean.ts';
import type { Matching } from './import-columns.ts';
import type { AddressProblem } from './written-address.ts';
import type { DayProblem } from './written-day.ts';
import type { EmailProblem } from './written-email.ts';
import type { NumberProblem } from './written-number.ts';
import type { TimeProblem } from './written-time.ts';
import { saysNothing, type Written } from './written.ts';

export type PhoneProblem =
  'not-a-phone-number' | 'phone-number-too-short' | 'phone-number-too-long';
export type IbanProblem = 'not-an-iban' | 'iban-check-failed';

/** Everything that can be wrong with a cell, or with a line as a whole. */
export type CellProblem =
  | AddressProblem
  | DayProblem
  | EmailProblem
  | IbanProblem
  | NumberProblem
  | PhoneProblem
  | TimeProblem
  | 'unknown-channel'
  | 'end-before-start'
  | 'trainer-missing'
  | 'missing'
  | 'one-name'
  | 'says-nothing'
  | 'too-many-cells'
  | 'too-long'
  | 'unreadable-characters';

/** What is wrong, in which cell, and whether the line stays out or only the cell. `field` null is the whole line. */
export interface LineProblem<Field extends string> {
  field: Field | null;
  problem: CellProblem;
  text: string;
  severity: 'not-taken' | 'left-out';
}

/** A line as read; with a problem that is `not-taken` its value is not to be kept. */
export interface ReadLine<Value, Field extends string> {
  line: number;
  value: Value;
  problems: LineProblem<Field>[];
}

export const isTaken = ({ problems }: { problems: LineProblem<string>[] }): boolean =>
  problems.every(({ severity }) => severity === 'left-out');

/** Reads the cells of one line and gathers what is wrong with them. */
export function cellsOf<Field extends string>(cells: string[], matching: Matching<Field>) {
  const problems: LineProblem<Field>[] = [];
  const raw = (field: Field): string => cells[matching.indexOf(field)] ?? '';
  const name: Name<Field> = (field, problem, text = '', severity = 'left-out') => {
    const known = problems.some((other) => other.field === field && other.problem === problem);
    if (!known) problems.push({ field, problem, text: shown(text), severity });
  };

  const beyond = cells.slice(matching.length).filter((cell) => cell.trim() !== '');
  if (cells.every(saysNothing)) name(null, 'says-nothing', cells.join(' '), 'not-taken');
  else if (beyond.length > 0) name(null, 'too-many-cells', beyond.join(' '), 'not-taken');

  /** The cell as clean text, or null when it says nothing. Line ends become `newline`. */
  const text = (field: Field, longest = 200, newline = ' '): string | null => {
    const plain = cleaned(raw(field), newline);
    if (saysNothing(plain)) return null;
    if (unreadable.test(plain) || !plain.isWellFormed())
      name(field, 'unreadable-characters', raw(field));
    else if (plain.length > longest) name(field, 'too-long', raw(field));
    else return plain;
    return null;
  };

  /** The cell as a reader understands it; what it does not is named and left out, or holds up the line. */
  const read = <Value>(
    field: Field,
    reader: (text: string) => Written<Value, CellProblem>,
    severity: LineProblem<Field>['severity'] = 'left-out',
  ): Value | null => {
    const plain = text(field);
    if (plain === null) return null;
    const written = reader(plain);
    if ('value' in written) return written.value;
    name(field, written.problem, plain, severity);
    return null;
  };

  return { problems, name, raw, text, read, has: (field: Field) => matching.includes(field) };
}

type Name<Field extends string> = (
  field: Field | null,
  problem: CellProblem,
  text?: string,
  severity?: LineProblem<Field>['severity'],
) => void;

const cleaned = (cell: string, newline: string): string =>
  cleanLine(cell.replace(/[\r\n]+/g, newline)).replace(/ (?=, )/g, '');

const unreadable = /\p{Cc}/u;

/** Short and storable, to show what stood there. */
const shown = (text: string): string =>
  [
    ...cleaned(text, ' ')
      .toWellFormed()
      .replace(/\p{Cc}/gu, '\ufffd'),
  ]
    .slice(0, 80)
    .join('');
