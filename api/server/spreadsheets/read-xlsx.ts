import type { ReadAs, Reading } from '@app/domain/reading';
import { decided, rowSample } from '@app/domain/reading';
import type { TableProblem } from '@app/domain/table';
import { headerScore } from './header-line.ts';
import { SheetRefused, type Sheet } from './sheet.ts';
import { openZip, UnzipFailed } from './unzip.ts';
import { openWorkbook, relationsOf, type Part, type SheetPart } from './xlsx-parts.ts';
import { rangeOf, readSheet, type Around } from './xlsx-sheet.ts';
import { sharedStrings } from './xlsx-strings.ts';
import { formatsOf } from './xlsx-styles.ts';
import { walkXml } from './xml.ts';

export interface SheetRead {
  sheet: Sheet;
  /** What tells choices about this sheet from those about another. */
  key: string;
  readings: Reading[];
}

/** The sheet with the list, and which other sheets there are. */
export function readXlsx(bytes: Uint8Array, readAs: ReadAs): SheetRead | TableProblem {
  try {
    const part = openZip(bytes, 48 * 1024 * 1024);
    const book = openWorkbook(part);
    if (!book) return { problem: 'not-a-list' };
    const around = {
      strings: sharedStrings(book.strings),
      formats: formatsOf(book.styles),
      from1904: book.from1904,
    };
    return chosenSheet(part, book.sheets, around, readAs);
  } catch (error) {
    if (error instanceof SheetRefused) return error.found;
    return { problem: error instanceof UnzipFailed ? error.problem : 'damaged' };
  }
}

/** Of more sheets nobody sees the beginning, to choose between them. */
const mostSheets = 20;

interface SheetCandidate {
  value: string;
  name: string;
  isHidden: boolean;
  begin: string[];
  score: number;
}

function chosenSheet(
  part: Part,
  sheets: SheetPart[],
  around: Omit<Around, 'filters'>,
  readAs: ReadAs,
): SheetRead | TableProblem {
  const parts = sheets
    .slice(0, mostSheets)
    .map((sheet, at) => ({ ...sheet, value: String(at), bytes: part(sheet.part) }));
  const candidates = parts.flatMap(({ value, name, isHidden, bytes }): SheetCandidate[] => {
    if (!bytes) return [];
    const { rows } = readSheet(bytes, { ...around, filters: [] }, 12);
    if (rows.length === 0) return [];
    const begin = rows.slice(0, 2).map(({ cells }) => rowSample(cells));
    return [
      {
        value,
        name,
        isHidden,
        begin,
        score: Math.max(...rows.map(({ cells }) => headerScore(cells))),
      },
    ];
  });
  const [best, second] = candidates.toSorted(
    (one, other) => Number(one.isHidden) - Number(other.isHidden) || other.score - one.score,
  );
  if (!best) return { problem: 'empty' };

  const reading = decided(
    {
      what: 'sheet',
      key: 'sheet',
      guess: best.value,
      asks: second !== undefined && isListToo(second, best),
      choices: candidates.map(({ value, name, begin }) => ({ value, name, sample: begin })),
      shows: candidates.length > 1,
    },
    readAs,
  );
  const chosen = parts[Number(reading.chosen)];
  if (!chosen?.bytes) return { problem: 'empty' };
  const filters = filtersOfTables(part, chosen.part);
  return {
    sheet: readSheet(chosen.bytes, { ...around, filters }),
    key: `.${reading.chosen}`,
    readings: [reading],
  };
}

/** Two sheets that both look like the list: of this year and of last year. */
const isListToo = (second: SheetCandidate, best: SheetCandidate): boolean =>
  second.isHidden === best.isHidden && second.score > 1 && 2 * second.score > best.score;

/** A table on a sheet has its filter in a part of its own. */
function filtersOfTables(part: Part, sheet: string): Around['filters'] {
  const filters: NonNullable<ReturnType<typeof rangeOf>>[] = [];
  for (const { type, target } of relationsOf(part, sheet)) {
    const table = type === 'table' ? part(target) : null;
    if (table)
      walkXml(table, {
        open(name, attribute) {
          const range = name === 'autoFilter' ? rangeOf(attribute('ref')) : null;
          if (range && filters.length < 100) filters.push(range);
        },
      });
  }
  return filters;
}
