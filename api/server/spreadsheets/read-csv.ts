import { largest, type Row, type TableProblem } from '@app/domain/table';
import { CsvError, parse } from 'csv-parse/sync';

/** Rows of a text file, quoted as RFC 4180 says, whichever of `;`, tab and `,` parts its cells. */
export function readCsv(text: string): Row[] | TableProblem {
  const { delimiter, body } = delimiterOf(text);
  try {
    const rows = parse(body, { ...loosely(delimiter), to: mostRows + 1 }).map((cells, index) => ({
      line: index + 1,
      cells,
    }));
    return rows.length > mostRows ? { problem: 'too-many-lines', most: largest.lines } : rows;
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
      return { problem: 'open-quote', line: lastQuoteLine(body, delimiter) };
    return { problem: 'damaged' };
  }
}

/** Empty rows count here, not in what a list may hold. */
const mostRows = 2 * largest.lines;

/** Excel may say it itself (`sep=;`). Else the one that cuts most rows into as many cells as the first. */
function delimiterOf(text: string): { delimiter: string; body: string } {
  const [said, sign] = /^sep=(.)\r?\n/.exec(text) ?? [];
  if (said && sign) return { delimiter: sign, body: text.slice(said.length) };

  const scores = [';', '\t', ','].map((delimiter) => ({ delimiter, ...evenness(text, delimiter) }));
  scores.sort((a, b) => b.even - a.even || b.width - a.width);
  return { delimiter: scores[0]?.delimiter ?? ';', body: text };
}

function evenness(text: string, delimiter: string): { even: number; width: number } {
  const rows = firstRows(text, delimiter).filter((cells) => cells.length > 1 || cells[0]?.trim());
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width < 2) return { even: 0, width };
  return { even: rows.filter((cells) => cells.length === width).length / rows.length, width };
}

/** The rows that are whole in the beginning of a text. */
function firstRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  try {
    parse(text.slice(0, 50_000), {
      ...loosely(delimiter),
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

/** Where the quote was opened that nobody closed: the row after the last one that is whole. */
function lastQuoteLine(text: string, delimiter: string): number {
  let whole = 0;
  try {
    parse(text, {
      ...loosely(delimiter),
      on_record: () => {
        whole += 1;
        return null;
      },
    });
  } catch {
    return whole + 1;
  }
  return whole;
}

const loosely = (delimiter: string) => ({
  delimiter,
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: false,
});
