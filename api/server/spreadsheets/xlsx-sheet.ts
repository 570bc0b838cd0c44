import { largest } from '@app/domain/table';
import { isoText, numberText } from './cell-text.ts';
import { merged, type Range } from './merged-cells.ts';
import { SheetRefused, type Sheet, type SheetRow } from './sheet.ts';
import { isOn } from './xlsx-parts.ts';
import { richText, unescaped } from './xlsx-strings.ts';
import { walkXml } from './xml.ts';

/** What cells of every sheet point to. */
export interface Around {
  strings: readonly string[];
  formats: readonly string[];
  from1904: boolean;
  /** Ranges under a filter that lie outside the sheet's own part, as those of tables do. */
  filters: readonly Range[];
}

/** The rows of a sheet in which something stands; of a long sheet no more than `most`. */
export function readSheet(part: Uint8Array, around: Around, most = 2 * largest.lines): Sheet {
  const found = gatherer(around, most);
  walkXml(part, found);
  const filters = [...around.filters, ...found.filters];
  const inOrder = found.rows.sort((one, other) => one.line - other.line);
  const rows = merged(inOrder, found.ranges).map(({ hidden, grouped, ...row }): SheetRow => {
    if (!hidden) return row;
    const isFiltered = filters.some(({ first, last }) => row.line > first && row.line <= last);
    return { ...row, hiddenBy: isFiltered ? 'filter' : grouped ? 'group' : 'hand' };
  });
  return { rows, hiddenColumns: found.hiddenColumns, keepsDays: true };
}

interface FoundRow extends SheetRow {
  hidden: boolean;
  grouped: boolean;
}

/** Follows the elements of a sheet (ECMA-376, 18.3) and keeps only what says something. */
function gatherer({ strings, formats, from1904 }: Around, most: number) {
  const rows: FoundRow[] = [];
  const ranges: Range[] = [];
  const filters: Range[] = [];
  const hiddenColumns = new Set<number>();
  let lastHidden = 0;
  let row: { line: number; hidden: boolean; grouped: boolean } = noRow;
  let cells = new Map<number, string>();
  let unsolved: Record<number, string> = {};
  let cell = { ...noCell };
  let into: 'value' | 'formula' | null = null;
  const inline = richText((text) => (cell.value = text), 'is');

  return {
    rows,
    ranges,
    filters,
    hiddenColumns,
    enough: () => rows.length > most,

    open(name: string, attribute: (name: string) => string | undefined): void {
      inline.open(name);
      if (name === 'v') {
        into = 'value';
        cell.hasResult = true;
      } else if (name === 'f') {
        into = 'formula';
        cell.formula = '';
      } else if (name === 'c') {
        cell = {
          ...noCell,
          column: columnOf(attribute('r')) ?? cell.column + 1,
          type: attribute('t') ?? 'n',
          style: Number(attribute('s') ?? 0),
        };
      } else if (name === 'row') {
        row = {
          line: Number(attribute('r') ?? row.line + 1),
          hidden: isOn(attribute('hidden')) || isNothing(attribute('ht')),
          grouped: Number(attribute('outlineLevel') ?? 0) > 0,
        };
        cell.column = -1;
        [cells, unsolved] = [new Map(), {}];
      } else if (name === 'mergeCell') {
        const range = rangeOf(attribute('ref'));
        if (range && range.column < mostColumns) ranges.push(range);
      } else if (name === 'autoFilter') {
        const range = rangeOf(attribute('ref'));
        if (range && filters.length < mostFilters) filters.push(range);
      } else if (name === 'col' && (isOn(attribute('hidden')) || isNothing(attribute('width')))) {
        const last = Math.min(Number(attribute('max')), mostColumns);
        for (
          let column = Math.max(Number(attribute('min')), lastHidden + 1);
          column <= last;
          column += 1
        )
          hiddenColumns.add((lastHidden = column) - 1);
      }
    },

    text(piece: string): void {
      inline.text(piece);
      if (into === 'value') cell.value += piece;
      if (into === 'formula') cell.formula += piece;
    },

    close(name: string): void {
      inline.close(name);
      if (name === 'v' || name === 'f') into = null;
      if (name === 'c') {
        if (isUnsolved(cell) && cell.column < mostColumns)
          unsolved[cell.column] = `=${cell.formula}`;
        const text = textOf(cell);
        if (text.trim() !== '') cells.set(cell.column, text);
        if (text.trim() !== '' && cell.column >= mostColumns)
          throw new SheetRefused({ problem: 'too-many-columns', most: largest.columns });
      }
      if (name !== 'row' || (cells.size === 0 && Object.keys(unsolved).length === 0)) return;
      const width = Math.max(...cells.keys(), ...Object.keys(unsolved).map(Number)) + 1;
      rows.push({
        ...row,
        cells: Array.from({ length: width }, (_, column) => cells.get(column) ?? ''),
        ...(Object.keys(unsolved).length > 0 ? { unsolved } : {}),
      });
    },
  };

  function textOf({ type, value, style }: Cell): string {
    if (type === 's') return strings[Number(value)] ?? '';
    if (type === 'b') return value === '' ? '' : value === '1' ? 'ja' : 'nee';
    if (type === 'd') return isoText(value);
    if (type === 'str') return unescaped(value);
    return type === 'n' ? numberText(value, formats[style] ?? '', from1904) : value;
  }
}

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
  /** Whether there is an element for its value, empty or not. */
  hasResult: boolean;
}

const noRow = { line: 0, hidden: false, grouped: false };
const noCell: Cell = {
  column: -1,
  type: 'n',
  style: 0,
  value: '',
  formula: null,
  hasResult: false,
};

/** Without height or width a row or a column is not seen. */
const isNothing = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;

/** A formula that gave an empty text is solved: it says so by its type. */
const isUnsolved = ({ formula, value, type, hasResult }: Cell): boolean =>
  formula !== null && value === '' && !(type === 'str' && hasResult);

/** Beyond these nobody wrote a list; it is a sheet with something far to the right. */
const mostColumns = 4 * largest.columns;
const mostFilters = 100;

/** `AB12` is column 27, counted from 0. */
function columnOf(place: string | undefined): number | null {
  const [letters] = /^[A-Z]{1,3}(?=\d)/.exec(place?.replaceAll('$', '').toUpperCase() ?? '') ?? [];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A2:C4`: its first column, and its rows. */
export function rangeOf(ref: string | undefined): Range | null {
  const [from = '', until = from] = (ref ?? '').replaceAll('$', '').split(':');
  const [column, first, last] = [columnOf(from), lineOf(from), lineOf(until)];
  return column === null || !(first > 0) || !(last > 0) ? null : { column, first, last };
}

const lineOf = (place: string): number => Number(/\d+$/.exec(place)?.[0] ?? 0);
