import type { Matching } from '@app/domain/import-columns';
import type { CellProblem, LineProblem } from '@app/domain/import-line';
import type { Reading } from '@app/domain/reading';
import { withoutAccounts } from './sent-file.ts';

interface Line {
  problems: LineProblem<string>[];
}

/** The decisions about a file as they leave the server: account numbers as four figures, and what stays out counted. */
export const shownReadings = (
  readings: Reading[],
  lines: Line[],
  matching: Matching<string>,
): Reading[] =>
  readings.map(
    (reading) =>
      ({
        ...reading,
        left: reading.left + leftIn(reading, lines, matching),
        choices: reading.choices.map((choice) => ({
          ...choice,
          sample: choice.sample.map(withoutAccounts),
        })),
        cells: reading.cells.map((cell) => ({ ...cell, text: withoutAccounts(cell.text) })),
      }) as Reading,
  );

/** Cells that the lines leave out because of what was decided about their column. */
function leftIn({ what, key }: Reading, lines: Line[], matching: Matching<string>): number {
  const columns = key.slice(key.indexOf('.') + 1).split('-');
  const fields = new Set(columns.map((column) => matching[Number(column)]));
  const count = (asked: CellProblem) =>
    lines
      .flatMap(({ problems }) => problems)
      .filter(({ problem, field }) => problem === asked && fields.has(field)).length;
  if (what === 'second-column') return count('second-value');
  return what === 'day-order' ? count('day-or-month') : 0;
}
