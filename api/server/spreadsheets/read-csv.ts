import { largest, type Row, type TableProblem } from '@app/domain/table';
import { CsvError, parse } from 'csv-parse/sync';

/** Rows of a text file in which something stands, quoted as RFC 4180 says. */
export function readCsv(text: string, separator: string): Row[] | TableProblem {
  const body = withoutEmptyEnd(text);
  const rows: Row[] = [];
  let line = 0;
  try {
    parse(body, {
      ...loosely(separator),
      to: mostRows,
      on_record: (cells: string[]) => {
        line += 1;
        if (rows.length <= mostFilled && cells.some((cell) => cell.trim() !== ''))
          rows.push({ line, cells });
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
      return { problem: 'open-quote', line: line + 1 };
    return { problem: 'damaged' };
  }
  return rows.length > mostFilled || line >= mostRows
    ? { problem: 'too-many-lines', most: largest.lines }
    : rows;
}

function withoutEmptyEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return text.slice(0, end);
}

/** Room for a title, and for lines that are left out. */
const mostFilled = 2 * largest.lines;
/** Rows that were only coloured are saved too. */
const mostRows = 200_000;

/** The rows that are whole in the beginning of a text. */
export function firstRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  try {
    parse(text.slice(0, 50_000), {
      ...loosely(separator),
      to: 30,
      on_record: (cells: string[]) => {
        rows.push(cells);
        return null;
      },
    });
  } catch {
    return rows;
  }
  return rows;
}

const loosely = (delimiter: string) => ({
  delimiter,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: false,
});
