import type { CellAt, ReadAs } from '@app/domain/reading';
import { largest, type Table, type TableProblem } from '@app/domain/table';
import { decodeText } from './decode-text.ts';
import { kindOf } from './kind-of-file.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { separatorOf } from './separator.ts';
import { tableOf, type TableRead } from './table-of.ts';

export type { TableRead } from './table-of.ts';

/**
 * A file from somebody's desk as a table of text, with the decisions made to read it, or the reason why it is not one.
 * Bad input never throws.
 */
export function readTable(bytes: Uint8Array, readAs: ReadAs = {}): TableRead | TableProblem {
  if (bytes.length > largest.bytes) return { problem: 'too-large', most: largest.bytes };

  const kind = kindOf(bytes);
  if (kind === 'text') return readText(bytes, readAs);
  if (kind !== 'zip') return { problem: kind };

  const found = readXlsx(bytes, readAs);
  if ('problem' in found) return found;
  const read = tableOf(found.sheet, found.key, readAs);
  return 'problem' in read ? read : { ...read, readings: [...found.readings, ...read.readings] };
}

function readText(bytes: Uint8Array, readAs: ReadAs): TableRead | TableProblem {
  const decoded = decodeText(bytes, readAs);
  if ('problem' in decoded) return decoded;
  const { separator, body, reading } = separatorOf(decoded.text, readAs);
  const rows = readCsv(body, separator);
  if ('problem' in rows) return rows;
  const read = tableOf({ rows, hiddenColumns: new Set(), keepsDays: false }, '', readAs);
  if ('problem' in read) return read;

  const encoding = decoded.reading && {
    ...decoded.reading,
    cells: cellsWith(read.table, decoded.doubted),
    count: decoded.doubted.length,
    left: lostIn(read.table),
  };
  return {
    ...read,
    readings: [encoding, reading, ...read.readings].filter((one) => one !== null),
  };
}

/** Where the doubted pieces of a text ended up. */
function cellsWith({ headers, rows }: Table, pieces: string[]): CellAt[] {
  if (pieces.length === 0) return [];
  const found: CellAt[] = [];
  for (const { line, cells } of rows)
    for (const [column, cell] of cells.entries())
      if (found.length < 5 && pieces.some((piece) => cell.includes(piece)))
        found.push({ line, column: headers[column] ?? '', text: cell.slice(0, 80) });
  return found;
}

/** Cells with a letter that could not be read. */
const lostIn = ({ rows }: Table): number =>
  rows.reduce(
    (lost, { cells }) => lost + cells.filter((cell) => cell.includes('\ufffd')).length,
    0,
  );
