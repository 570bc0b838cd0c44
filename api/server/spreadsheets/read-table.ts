import { largest, type Row, type Table, type TableProblem } from '@app/domain/table';
import { saysNothing } from '@app/domain/written';
import { decodeText } from './decode-text.ts';
import { kindOf } from './kind-of-file.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

/** A file from somebody's desk as a table of text, or the reason why it is not one. Bad input never throws. */
export async function readTable(bytes: Uint8Array): Promise<Table | TableProblem> {
  if (bytes.length > largest.bytes) return { problem: 'too-large', most: largest.bytes };

  const kind = kindOf(bytes);
  if (kind !== 'zip' && kind !== 'text') return { problem: kind };

  const rows = kind === 'zip' ? await readXlsx(bytes) : textRows(bytes);
  return Array.isArray(rows) ? tableOf(rows) : rows;
}

function textRows(bytes: Uint8Array): Row[] | TableProblem {
  const text = decodeText(bytes);
  return typeof text === 'string' ? readCsv(text) : text;
}

/** The first row with two filled cells is the header: lists often carry a title above it. */
function tableOf(all: Row[]): Table | TableProblem {
  const rows = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first] = rows;
  if (first === undefined) return { problem: 'empty' };

  const header = rows.slice(0, 10).find(({ cells }) => filled(cells) > 1) ?? first;
  const headers = header.cells.slice(0, header.cells.findLastIndex((cell) => cell.trim()) + 1);
  const under = rows.slice(rows.indexOf(header) + 1);

  if (headers.some(looksLikeData)) return { problem: 'no-header' };
  if (headers.length > largest.columns)
    return { problem: 'too-many-columns', most: largest.columns };
  if (under.length > largest.lines) return { problem: 'too-many-lines', most: largest.lines };
  if (under.length === 0) return { problem: 'no-lines' };
  return {
    headers: headers.map((name) => name.replace(/\s+/g, ' ').trim()),
    rows: under.map(({ line, cells }) => ({ line, cells: asWideAs(headers.length, cells) })),
  };
}

const filled = (cells: string[]): number => cells.filter((cell) => !saysNothing(cell)).length;

/** Column names hold no addresses, numbers of telephones or days. */
const looksLikeData = (cell: string): boolean =>
  /\S@\S/.test(cell) || /^[+(]?\d[\d\s./:()-]{5,}$/.test(cell.trim());

/** Filled up to the width of the header; what stands beyond it stays, so that it can be named. */
const asWideAs = (width: number, cells: string[]): string[] => [
  ...cells.slice(0, Math.max(width, cells.findLastIndex((cell) => cell.trim()) + 1)),
  ...Array.from({ length: Math.max(0, width - cells.length) }, () => ''),
];
