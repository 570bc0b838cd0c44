import { isCoachColumn } from '@app/domain/coaches/import-columns';
import { isPaymentColumn } from '@app/domain/compensation/import-columns';
import { decided, rowSample, type Decision, type ReadAs } from '@app/domain/reading';
import { isSessionColumn } from '@app/domain/sessions/import-columns';
import { saysNothing } from '@app/domain/written';
import type { SheetRow } from './sheet.ts';

/** How many of these cells are names of columns that we know. */
export const headerScore = (cells: string[]): number =>
  Math.max(
    ...[isCoachColumn, isSessionColumn, isPaymentColumn].map(
      (isName) => cells.filter(isName).length,
    ),
  );

/**
 * The row with the most names of columns that we know: lists often carry a title or a line of groups above it. Where we
 * know no name, the first row with two filled cells.
 */
export function headerLine(
  rows: SheetRow[],
  key: string,
  readAs: ReadAs,
): { header: SheetRow; reading: Decision<'header'> } {
  const first = rows.slice(0, mostAbove);
  const [best] = first
    .map((row) => ({ row, score: headerScore(row.cells) }))
    .filter(({ score }) => score > 1)
    .toSorted((one, other) => other.score - one.score);
  const guess = best?.row ?? first.find(({ cells }) => filled(cells) > 1) ?? (first[0] as SheetRow);
  const reading = decided(
    {
      what: 'header',
      key: `header${key}`,
      guess: String(guess.line),
      choices: first
        .filter((row) => row === guess || (filled(row.cells) > 1 && !row.cells.some(looksLikeData)))
        .slice(0, 6)
        .map(({ line, cells }) => ({ value: String(line), sample: [rowSample(cells)] })),
    },
    readAs,
  );
  const header = first.find(({ line }) => String(line) === reading.chosen) ?? guess;
  return { header, reading: { ...reading, left: rows.indexOf(header) } };
}

const mostAbove = 10;

/** Column names hold no addresses, numbers of telephones or days. */
export const looksLikeData = (cell: string): boolean =>
  /\S@\S/.test(cell) || /^[+(]?\d[\d\s./:()-]{5,}$/.test(cell.trim());

const filled = (cells: string[]): number => cells.filter((cell) => !saysNothing(cell)).length;
