import { cleanLine } from './clean.ts';
import type { DayOrders } from './day-order.ts';
import type { Matching } from './import-columns.ts';
import type { Day } from './day.ts';
import type { AddressProblem } from './written-address.ts';
import type { AmountProblem } from './written-amount.ts';
import { readDay, type DayProblem } from './written-day.ts';
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
  | AmountProblem
  | DayProblem
  | EmailProblem
  | IbanProblem
  | NumberProblem
  | PhoneProblem
  | TimeProblem
  | 'unknown-channel'
  | 'unknown-yes-or-no'
  | 'end-before-start'
  | 'trainer-missing'
  | 'missing'
  | 'one-name'
  | 'says-nothing'
  | 'too-many-cells'
  | 'too-long'
  | 'unreadable-characters'
  | 'formula-without-result'
  | 'formula-error'
  | 'second-value'
  | 'still-to-come'
  | 'flat-rate-and-costs';

/** What is wrong, in which cell, and whether the line stays out or only the cell. `field` null is the whole line. */
export interface LineProblem<Field extends string> {
  field: Field | null;
  problem: CellProblem;
  text: string;
  severity: 'not-taken' | 'left-out';
  /** Which of the columns that tell the field, where it is not the first. */
  column?: number;
}

/** What comes in as it stands, and may not be meant so. `text` is what it is about. */
export interface LineDoubt<Field extends string, Doubt extends string> {
  field: Field;
  doubt: Doubt;
  text: string;
}

/** What is known of the cells of a line beside their text. */
export interface Beside {
  /** Formulas without a result, by column. */
  unsolved?: Readonly<Record<number, string>> | undefined;
  dayOrders?: DayOrders | undefined;
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
export function cellsOf<Field extends string>(
  cells: string[],
  matching: Matching<Field>,
  { unsolved = {}, dayOrders = {} }: Beside = {},
) {
  const problems: LineProblem<Field>[] = [];
  const at = (field: Field): number => matching.indexOf(field);
  const raw = (field: Field): string => cells[at(field)] ?? '';
  const name: Name<Field> = (field, problem, text = '', severity = 'left-out', column) => {
    const one = { field, problem, text: shown(text), severity };
    const isKnown = problems.some(
      (other) =>
        other.field === field &&
        other.problem === problem &&
        (other.column ?? null) === (column ?? null),
    );
    if (!isKnown) problems.push(column === undefined ? one : { ...one, column });
  };

  const beyond = cells.slice(matching.length).filter((cell) => cell.trim() !== '');
  if (cells.every(saysNothing) && Object.keys(unsolved).length === 0)
    name(null, 'says-nothing', cells.join(' '), 'not-taken');
  else if (beyond.length > 0) name(null, 'too-many-cells', beyond.join(' '), 'not-taken');

  /** The cell as clean text, or null when it says nothing. Line ends become `newline`. */
  const text = (field: Field, longest = 200, newline = ' ', other?: number): string | null => {
    const column = other ?? at(field);
    const cell = cells[column] ?? '';
    const plain = cleaned(cell, newline);
    const wrong = (problem: CellProblem, told = cell) =>
      name(field, problem, told, 'left-out', other);
    if (unsolved[column] !== undefined) wrong('formula-without-result', unsolved[column]);
    else if (saysNothing(plain)) return null;
    else if (formulaError.test(plain)) wrong('formula-error');
    else if (unreadable.test(plain) || !plain.isWellFormed()) wrong('unreadable-characters');
    else if (plain.length > longest) wrong('too-long');
    else return plain;
    return null;
  };

  /** The cell as a reader understands it; what it does not is named and left out, or holds up the line. */
  const read = <Value>(
    field: Field,
    reader: (text: string) => Written<Value, CellProblem>,
    severity: LineProblem<Field>['severity'] = 'left-out',
    other?: number,
  ): Value | null => {
    const plain = text(field, undefined, undefined, other);
    if (plain === null) return null;
    const written = reader(plain);
    if ('value' in written) return written.value;
    name(field, written.problem, plain, severity, other);
    return null;
  };

  /** What the first column tells, else what the next ones do. What they tell otherwise is named and left out. */
  const readFirst = (
    field: Field,
    others: Field,
    reader: (text: string) => Written<string, CellProblem>,
  ): string | null => {
    let told = read(field, reader);
    for (const [column, other] of matching.entries()) {
      const more = other === others ? read(others, reader, 'left-out', column) : null;
      if (more !== null && told !== null && more !== told)
        name(others, 'second-value', cells[column], 'left-out', column);
      told ??= more;
    }
    return told;
  };

  /** The day in a cell, in the order in which its column writes days. */
  const day = (field: Field, severity: LineProblem<Field>['severity'] = 'left-out'): Day | null =>
    read(field, (plain) => readDay(plain, dayOrders[at(field)]), severity);

  const has = (field: Field) => matching.includes(field);
  return { problems, name, raw, text, read, readFirst, day, has };
}

type Name<Field extends string> = (
  field: Field | null,
  problem: CellProblem,
  text?: string,
  severity?: LineProblem<Field>['severity'],
  column?: number,
) => void;

const cleaned = (cell: string, newline: string): string =>
  cleanLine(cell.replace(/[\r\n]+/g, newline)).replace(/ (?=, )/g, '');

/** A letter that could not be read stands as `\ufffd`. */
const unreadable = /[\p{Cc}\ufffd]/u;

/** What a spreadsheet shows where a formula has no answer, in English and in Dutch. */
const formulaError =
  /^(?:#(?:N\/A|N\/B|REF!|VERW!|VALUE!|WAARDE!|NAME\?|NAAM\?|DIV\/0!|DEEL\/0!|NULL!|LEEG!|NUM!|GETAL!|SPILL!|OVERLOOP!|CALC!|BEREKENEN!)|#{3,})$/i;

/** Short and storable, to show what stood there. */
const shown = (text: string): string =>
  [
    ...cleaned(text, ' ')
      .toWellFormed()
      .replace(/\p{Cc}/gu, '\ufffd'),
  ]
    .slice(0, 80)
    .join('');
