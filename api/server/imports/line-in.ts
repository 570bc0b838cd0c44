import { cellAt } from '@app/domain/import-mended';
import type { Table } from '@app/domain/table';
import { refuse } from '../http/problem.ts';

/** One line of a list as the page shows it, with its cells as they stand. */
export function lineIn<Line extends { line: number }, Column>(
  { fileName, columns, lines }: { fileName: string; columns: Column[]; lines: Line[] },
  { rows, headers }: Table,
  nth: number,
) {
  const line = lines.find((one) => one.line === nth) ?? refuse('not-found');
  const row = rows.find((one) => one.line === nth) ?? refuse('not-found');
  const width = Math.max(headers.length, row.cells.length);
  const cells = Array.from({ length: width }, (_, column) => cellAt(row, column));
  return { fileName, columns, line: { ...line, cells } };
}
