import type { Day } from '@app/domain/day';
import { error } from '@sveltejs/kit';
import writeXlsx, { type Cell as XlsxCell } from 'write-excel-file/node';
import { lists } from '#lib/language/lists.ts';
import { sayProblem } from '#lib/language/problems.ts';
import { byteOrder, csvLine, type Figure } from './csv.ts';

/** Text, a number, a day, or an amount in cents; null is an empty cell. */
export type Cell = string | number | { day: Day } | { cents: number } | null;

export interface Column<Row> {
  head: string;
  /** In letters. */
  width: number;
  cell: (row: Row) => Cell;
}

interface List<Row> {
  /** Of the file, without an ending. */
  name: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** A list as a file to keep, in the format of an address: `csv` or `xlsx`. No cell of it is a formula. */
export async function spreadsheet<Row>(format: string, list: List<Row>): Promise<Response> {
  if (format === 'csv') return fileOf(list, 'text/csv; charset=utf-8', 'csv', csvOf(list));
  if (format === 'xlsx') return fileOf(list, xlsxType, 'xlsx', await xlsxOf(list));
  error(404, sayProblem({ type: '/problems/not-found' }), { problem: 'not-found' });
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const fileOf = <Row>(
  { name }: List<Row>,
  type: string,
  ending: string,
  body: string | Uint8Array<ArrayBuffer>,
) =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${ending}`)}`,
    },
  });

const csvOf = <Row>({ columns, rows }: List<Row>): string =>
  byteOrder +
  csvLine(columns.map(({ head }) => head)) +
  rows.map((row) => csvLine(columns.map(({ cell }) => asText(cell(row))))).join('');

/** Days and amounts as people here write them: spreadsheets here read them as such. */
function asText(cell: Cell): string | Figure {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return { figure: String(cell).replace('.', ',') };
  return {
    figure:
      'day' in cell
        ? cell.day.split('-').reverse().join('/')
        : (cell.cents / 100).toFixed(2).replace('.', ','),
  };
}

async function xlsxOf<Row>({ columns, rows }: List<Row>) {
  const head = columns.map(({ head: value }) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
  }));
  const lines = rows.map((row) => columns.map(({ cell }) => asXlsx(cell(row))));
  const file = await writeXlsx([head, ...lines], {
    sheet: lists.sheet,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
  return new Uint8Array(file);
}

/** Text keeps its type, so that what looks like a formula is none. */
function asXlsx(cell: Cell): XlsxCell {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cell, type: String };
  if ('day' in cell) return { value: new Date(cell.day), type: Date, format: 'dd/mm/yyyy' };
  return { value: cell.cents / 100, type: Number, format: '#,##0.00' };
}
