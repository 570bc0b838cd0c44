import type { SheetRow } from './sheet.ts';

/** Rows of a sheet, with the column in which they begin. */
export interface Range {
  column: number;
  first: number;
  last: number;
}

/** Lets what stands in a merged range count for each of its rows. Rows in which nothing else stands stay away. */
export function merged<Row extends SheetRow>(rows: Row[], ranges: readonly Range[]): Row[] {
  const begin = [...ranges].sort((one, other) => one.first - other.first);
  const open = new Map<number, { last: number; text: string }>();
  let next = 0;
  return rows.map((row) => {
    for (let range = begin[next]; range && range.first <= row.line; range = begin[(next += 1)]) {
      const text = range.first === row.line ? (row.cells[range.column] ?? '') : '';
      if (text && range.last > range.first) open.set(range.column, { last: range.last, text });
    }
    const filled: Record<number, string> = {};
    for (const [column, { last, text }] of open)
      if (row.line > last) open.delete(column);
      else if (!row.cells[column]) filled[column] = text;
    return Object.keys(filled).length > 0 ? { ...row, filled } : row;
  });
}
