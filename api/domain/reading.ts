/** How the letters of a text file are written down. */
export type Encoding =
  | 'utf-8'
  | 'utf-8-by-line'
  | 'utf-8-twice'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'windows-1250'
  | 'windows-1254'
  | 'macintosh'
  | 'cp850';

/** What can be decided about a file before anybody looks at its cells, with the possible answers. */
interface Values {
  encoding: Encoding;
  separator: ';' | ',' | '\t' | '|';
  sheet: string;
  header: string;
  'hidden-rows': 'leave' | 'take';
  'hidden-columns': 'leave' | 'take';
  'merged-cells': 'fill' | 'leave';
  formulas: 'leave-cell' | 'leave-line';
  'second-column': string;
  'day-order': 'day-first' | 'month-first';
}

/** One decision. Nothing is read otherwise than it says, and somebody may choose otherwise. */
export interface Decision<What extends keyof Values> {
  what: What;
  /** The key by which a choice names it. */
  key: string;
  /** What the reader takes by itself. */
  guess: Values[What];
  /** What somebody chose, else the guess. */
  chosen: Values[What];
  answered: boolean;
  /** Nothing comes in before somebody chose. */
  asks: boolean;
  /** Worth a look: it changes what some cells say. */
  shows: boolean;
  choices: DecisionChoice<Values[What]>[];
  /** How many lines or cells do not come in because of it. */
  left: number;
  /** How many cells it is about; the first of them stand in `cells`. */
  count: number;
  /** What it is about, as the file calls it: a column, or what hides the rows. */
  about: string | null;
  cells: CellAt[];
}

export interface DecisionChoice<Value> {
  value: Value;
  /** What the file calls it: a sheet, a column. */
  name?: string;
  /** How the list reads so. */
  sample: string[];
}

/** A cell in the file, as the person finds it there. */
export interface CellAt {
  line: number;
  column: string;
  text: string;
}

export type Reading = { [What in keyof Values]: Decision<What> }[keyof Values];

/** What somebody chose, by the key of a reading. A choice that is not possible counts as none. */
export type ReadAs = Readonly<Record<string, string>>;

type Unchosen<What extends keyof Values> = Omit<
  Decision<What>,
  'chosen' | 'answered' | 'asks' | 'shows' | 'left' | 'count' | 'about' | 'cells'
> &
  Partial<Pick<Decision<What>, 'asks' | 'shows' | 'left' | 'count' | 'about' | 'cells'>>;

/** A decision with what somebody said of it. What was answered is not asked any more. */
export function decided<What extends keyof Values>(
  { asks = false, ...decision }: Unchosen<What>,
  readAs: ReadAs,
): Decision<What> {
  const answer = decision.choices.find(({ value }) => value === readAs[decision.key])?.value;
  return {
    shows: false,
    left: 0,
    count: decision.cells?.length ?? 0,
    about: null,
    ...decision,
    cells: (decision.cells ?? []).slice(0, mostCells),
    chosen: answer ?? decision.guess,
    answered: answer !== undefined,
    asks: asks && answer === undefined,
  };
}

/** Beyond so many, nobody reads them. */
const mostCells = 5;

/** A row as one short line to recognise it by. */
export const rowSample = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .slice(0, 6)
    .join(' · ')
    .slice(0, 160);
