import type { Matching } from '@app/domain/import-columns';
import type { LineProblem } from '@app/domain/import-line';
import type { LineState } from '@app/domain/import-preview';
import type { Table } from '@app/domain/table';
import type { LinesLeft } from './staged-file.ts';

/** As much of a line as says whether all of it comes in. */
export interface LineShown {
  line: number;
  state: LineState;
  problems: LineProblem<string>[];
  obstacle?: string | null;
}

/** The lines of which something does not come in, with their cells as they stand in the file. */
export function linesLeft<Field extends string, Line extends LineShown>(
  lines: Line[],
  { headers, rows }: Table,
  matching: Matching<Field>,
): LinesLeft<Field, Line> {
  const cells = new Map(rows.map((row) => [row.line, row.cells]));
  return {
    columns: headers.map((header, column) => ({ header, field: matching[column] ?? null })),
    lines: lines.filter(isLeft).map((line) => ({ ...line, cells: cells.get(line.line) ?? [] })),
  };
}

/** A line that says what an earlier one says needs no repair. A trainer who is not known yet comes later. */
const isLeft = ({ state, problems, obstacle = null }: LineShown): boolean =>
  state === 'not-taken' ||
  state === 'double?' ||
  obstacle !== null ||
  (state !== 'same-as-line' && problems.some(({ problem }) => problem !== 'trainer-missing'));

interface Counts {
  added: number;
  changed: number;
  same: number;
  notTaken: number;
}

/** How many lines did what; `changed` says of a line that was known whether something of it changed after all. */
export function countLines<Line extends { line: number; state: LineState }>(
  lines: Line[],
  {
    isOut = () => false,
    isChanged = () => false,
  }: Partial<Record<'isOut' | 'isChanged', Asks<Line>>>,
): Counts {
  const counts = { added: 0, changed: 0, same: 0, notTaken: 0 };
  for (const line of lines) counts[isOut(line) ? 'notTaken' : becomes(line)] += 1;
  return counts;

  function becomes(line: Line): keyof Counts {
    if (line.state === 'same' && isChanged(line)) return 'changed';
    return outcomes[line.state];
  }
}

type Asks<Line> = (line: Line) => boolean;

const outcomes: Record<LineState, keyof Counts> = {
  new: 'added',
  changed: 'changed',
  same: 'same',
  'same-as-line': 'same',
  'double?': 'notTaken',
  'not-taken': 'notTaken',
};
