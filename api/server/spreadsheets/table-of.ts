import { decided, rowSample, type CellAt, type ReadAs, type Reading } from '@app/domain/reading';
import { largest, type Table, type TableProblem } from '@app/domain/table';
import { headerLine, looksLikeData } from './header-line.ts';
import { hiders, type Sheet, type SheetRow } from './sheet.ts';

/** A file as a table, with everything that was decided on the way. */
export interface TableRead {
  table: Table;
  readings: Reading[];
}

/** The list on a sheet: which row names the columns, and what of the rest is read. */
export function tableOf(sheet: Sheet, key: string, readAs: ReadAs): TableRead | TableProblem {
  const inSight = columnsInSight(sheet, key, readAs);
  const whole = fillMerged(inSight.rows, key, readAs);
  if (whole.rows.length === 0) return { problem: 'empty' };

  const { header, reading } = headerLine(whole.rows, key, readAs);
  const headers = header.cells.slice(0, lastFilled(header.cells) + 1);
  if (headers.some(looksLikeData)) return { problem: 'no-header' };
  if (headers.length > largest.columns)
    return { problem: 'too-many-columns', most: largest.columns };

  const marked = headers.map((name) => textMark.test(name));
  const names = headers.map((name) => name.replace(textMark, '').replace(/\s+/g, ' ').trim());
  const under = whole.rows.slice(whole.rows.indexOf(header) + 1);
  const lines = under.filter((row) => rowSample(row.cells) !== rowSample(header.cells));
  const shown = rowsInSight(lines, key, readAs);
  const solved = solvedRows(shown.rows, names, key, readAs);
  if (solved.rows.length > largest.lines) return { problem: 'too-many-lines', most: largest.lines };
  if (lines.length === 0) return { problem: 'no-lines' };

  const rows = solved.rows.map(({ line, cells, unsolved }) => ({
    line,
    cells: asWideAs(headers.length, cells).map((cell, column) =>
      marked[column] ? cell.replace(textMark, '') : cell,
    ),
    ...(unsolved ? { unsolved } : {}),
  }));
  return {
    table: { headers: names, rows, ...(sheet.keepsDays ? { keepsDays: true } : {}) },
    readings: [
      { ...reading, left: reading.left + under.length - lines.length },
      ...shown.readings,
      ...inSight.readings,
      ...whole.readings.map((one) => ({ ...one, cells: one.cells.map(named(names)) })),
      ...solved.readings,
    ],
  };
}

interface Rows {
  rows: SheetRow[];
  readings: Reading[];
}

/** Columns that nobody sees stay out, unless somebody asks for them. */
function columnsInSight({ rows, hiddenColumns }: Sheet, key: string, readAs: ReadAs): Rows {
  const hidden = [...hiddenColumns].filter((column) =>
    rows.some(({ cells }) => (cells[column] ?? '').trim() !== ''),
  );
  if (hidden.length === 0) return { rows, readings: [] };
  const reading = decided(
    {
      what: 'hidden-columns',
      key: `hidden-columns${key}`,
      guess: 'leave',
      shows: true,
      choices: [
        { value: 'leave', sample: [] },
        { value: 'take', sample: hidden.slice(0, 6).map((column) => columnSample(rows, column)) },
      ],
    },
    readAs,
  );
  if (reading.chosen === 'take') return { rows, readings: [reading] };
  const seen = <Cell>(cells: readonly Cell[]) =>
    cells.filter((_, column) => !hiddenColumns.has(column));
  const places = seen(Array.from({ length: 4 * largest.columns }, (_, column) => column));
  const moved = (byColumn: Readonly<Record<number, string>>) =>
    Object.fromEntries(
      places.flatMap((from, to) => (byColumn[from] === undefined ? [] : [[to, byColumn[from]]])),
    );
  return {
    rows: rows
      .map(({ cells, unsolved, filled, ...row }) => ({
        ...row,
        cells: seen(cells),
        ...(unsolved ? { unsolved: moved(unsolved) } : {}),
        ...(filled ? { filled: moved(filled) } : {}),
      }))
      .filter(({ cells, unsolved }) => lastFilled(cells) >= 0 || unsolved !== undefined),
    readings: [{ ...reading, left: hidden.length }],
  };
}

const columnSample = (rows: SheetRow[], column: number): string =>
  rowSample(
    rows
      .map(({ cells }) => cells[column] ?? '')
      .filter(Boolean)
      .slice(0, 3),
  );

/** What stands in a merged range counts for each of its rows. */
function fillMerged(rows: SheetRow[], key: string, readAs: ReadAs): Rows {
  const cells = rows.flatMap(({ line, filled = {} }) =>
    Object.entries(filled).map(([column, text]) => ({ line, column, text })),
  );
  if (cells.length === 0) return { rows, readings: [] };
  const reading = decided(
    {
      what: 'merged-cells',
      key: `merged-cells${key}`,
      guess: 'fill',
      choices: [
        { value: 'fill', sample: [...new Set(cells.map(({ text }) => text))].slice(0, 3) },
        { value: 'leave', sample: [] },
      ],
      cells,
    },
    readAs,
  );
  if (reading.chosen === 'leave') return { rows, readings: [{ ...reading, left: cells.length }] };
  return {
    rows: rows.map((row) => {
      if (!row.filled) return row;
      const whole = [...row.cells];
      for (const [column, text] of Object.entries(row.filled)) whole[Number(column)] = text;
      return { ...row, cells: Array.from(whole, (cell) => cell ?? '') };
    }),
    readings: [reading],
  };
}

/** A person hidden by a filter may have stopped: nobody comes back unseen. */
function rowsInSight(rows: SheetRow[], key: string, readAs: ReadAs): Rows {
  const hidden = rows.filter(({ hiddenBy }) => hiddenBy !== undefined);
  if (hidden.length === 0) return { rows, readings: [] };
  const reading = decided(
    {
      what: 'hidden-rows',
      key: `hidden-rows${key}`,
      guess: 'leave',
      asks: true,
      about: hiders.find((one) => hidden.some(({ hiddenBy }) => hiddenBy === one)) ?? null,
      choices: [
        { value: 'leave', sample: [] },
        { value: 'take', sample: hidden.slice(0, 5).map(({ cells }) => rowSample(cells)) },
      ],
    },
    readAs,
  );
  const isLeft = reading.chosen === 'leave';
  return {
    rows: isLeft ? rows.filter(({ hiddenBy }) => hiddenBy === undefined) : rows,
    readings: [{ ...reading, left: isLeft ? hidden.length : 0 }],
  };
}

/** A formula of which the file does not say what it gave leaves its cell empty, or its whole line out. */
function solvedRows(rows: SheetRow[], names: string[], key: string, readAs: ReadAs): Rows {
  const cells = rows
    .flatMap(({ line, unsolved = {} }) =>
      Object.entries(unsolved).map(([column, text]) => ({ line, column, text: text.slice(0, 80) })),
    )
    .filter(({ column }) => Number(column) < names.length)
    .map(named(names));
  if (cells.length === 0) return { rows, readings: [] };
  const reading = decided(
    {
      what: 'formulas',
      key: `formulas${key}`,
      guess: 'leave-cell',
      shows: true,
      choices: [
        { value: 'leave-cell', sample: [] },
        { value: 'leave-line', sample: [] },
      ],
      cells,
      left: cells.length,
    },
    readAs,
  );
  if (reading.chosen === 'leave-cell') return { rows, readings: [reading] };
  const whole = rows.filter(({ unsolved }) => unsolved === undefined);
  return { rows: whole, readings: [{ ...reading, left: rows.length - whole.length }] };
}

const named =
  (names: string[]) =>
  ({ column, ...cell }: CellAt): CellAt => ({ ...cell, column: names[Number(column)] ?? '' });

/** Some programs put a quote before every text. Where it stands before the name of a column, it is of no cell below. */
const textMark = /^\s*'/;

const lastFilled = (cells: string[]): number => cells.findLastIndex((cell) => cell.trim() !== '');

/** Filled up to the width of the header; what stands beyond it stays, so that it can be named. */
const asWideAs = (width: number, cells: string[]): string[] => [
  ...cells.slice(0, Math.max(width, lastFilled(cells) + 1)),
  ...Array.from({ length: Math.max(0, width - cells.length) }, () => ''),
];
