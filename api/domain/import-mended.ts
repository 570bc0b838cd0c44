import type { Row, Table } from './table.ts';

/** A cell that somebody typed anew beside the file. It holds where the file says what it said then. */
export interface Mended {
  line: number;
  column: number;
  was: string;
  is: string;
}

/** A table as somebody mended it. The file itself stays as it was. */
export function mendedTable(table: Table, mended: readonly Mended[]): Table {
  if (mended.length === 0) return table;
  const byLine = Map.groupBy(mended, ({ line }) => line);
  return {
    ...table,
    rows: table.rows.map((row) => (byLine.get(row.line) ?? []).reduce(mendedRow, row)),
  };
}

function mendedRow(row: Row, { column, was, is }: Mended): Row {
  if (inOneWay(cellAt(row, column)) !== inOneWay(was)) return row;
  const cells = Array.from({ length: Math.max(row.cells.length, column + 1) }, (_, at) =>
    at === column ? is : (row.cells[at] ?? ''),
  );
  if (row.unsolved?.[column] === undefined) return { ...row, cells };
  const { [column]: _, ...unsolved } = row.unsolved;
  return { ...row, cells, unsolved };
}

/** A cell as it stands in the file: where a formula gave nothing, the formula. */
export const cellAt = ({ cells, unsolved }: Row, column: number): string =>
  unsolved?.[column] ?? cells[column] ?? '';

/** What was mended, and then some cells more. A cell that says again what the file says was never mended. */
export const mendedAlso = (before: readonly Mended[], more: readonly Mended[]): Mended[] =>
  more
    .reduce<Mended[]>(
      (all, fresh) => {
        const at = all.findIndex(
          (one) => isSameCell(one, fresh) && inOneWay(one.is) === inOneWay(fresh.was),
        );
        const first = all[at];
        return first ? all.with(at, { ...first, is: fresh.is }) : [...all, fresh];
      },
      [...before],
    )
    .filter(({ was, is }) => inOneWay(was) !== inOneWay(is));

const isSameCell = (one: Mended, other: Mended): boolean =>
  one.line === other.line && one.column === other.column;

/** A form writes the ends of lines in its own way. */
const inOneWay = (text: string): string => text.replace(/\r\n?/g, '\n');
