import { decided, rowSample, type Decision, type ReadAs } from '@app/domain/reading';
import { headerScore } from './header-line.ts';
import { firstRows } from './read-csv.ts';

type Separator = Decision<'separator'>['guess'];
const separators: Separator[] = [';', '\t', ',', '|'];

export interface Parted {
  separator: string;
  body: string;
  /** Null where the list is one column, or says itself what parts it. */
  reading: Decision<'separator'> | null;
}

/**
 * Excel may say it itself (`sep=;`). Else the sign that shows most names of columns that we know; then the one that cuts
 * most rows into as many cells as the first.
 */
export function separatorOf(text: string, readAs: ReadAs): Parted {
  const [said, sign] = /^sep=(.)\r?\n/.exec(text) ?? [];
  if (said && sign) return { separator: sign, body: text.slice(said.length), reading: null };

  const [best, second] = separators
    .map((separator) => ({ separator, ...fitOf(firstRows(text, separator)) }))
    .toSorted(
      (one, other) => other.names - one.names || other.even - one.even || other.width - one.width,
    );
  if (!best || best.width < 2) return { separator: ';', body: text, reading: null };

  const possible = separators
    .map((value) => ({ value, rows: firstRows(text, value).slice(0, 2) }))
    .filter(
      ({ value, rows }) => value === best.separator || rows.some((cells) => cells.length > 1),
    );
  const reading = decided(
    {
      what: 'separator',
      key: 'separator',
      guess: best.separator,
      asks: second !== undefined && second.names === best.names && second.names > 1,
      choices: possible.map(({ value, rows }) => ({ value, sample: rows.map(rowSample) })),
    },
    readAs,
  );
  return { separator: reading.chosen, body: text, reading };
}

function fitOf(all: string[][]): { names: number; even: number; width: number } {
  const rows = all.filter((cells) => cells.length > 1 || cells[0]?.trim());
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width < 2) return { names: 0, even: 0, width };
  return {
    names: Math.max(...rows.slice(0, 10).map(headerScore)),
    even: rows.filter((cells) => cells.length === width).length / rows.length,
    width,
  };
}
