import { matchedTwice, type Matching, type Others } from '@app/domain/import-columns';
import type { ReadAs } from '@app/domain/reading';
import type { Table } from '@app/domain/table';
import { refuse } from '../http/problem.ts';
import { readTable, type TableRead } from '../spreadsheets/read-table.ts';

/** A file that came as base64. */
export function sentBytes(content: string): Uint8Array {
  if (/[^A-Za-z0-9+/=]/.test(content))
    refuse('invalid-input', { errors: [{ pointer: '#/content', detail: 'not-base64' }] });
  return Buffer.from(content, 'base64');
}

/** The table in a file, read as somebody chose. What is no list is refused, with the reason. */
export function tableIn(file: Uint8Array, readAs: ReadAs): TableRead {
  const read = readTable(file, readAs);
  if ('problem' in read) refuse('file-unreadable', { file: read });
  return read;
}

/** How a kind of list recognises its columns, and which it cannot do without. */
export interface Columns<Field extends string> {
  recognise: (headers: string[]) => Matching<Field>;
  missing: (matching: Matching<Field>) => Field[];
  /** Fields of which more columns may tell. */
  others: Others<Field>;
  /** Fields that are days. */
  days: readonly Field[];
}

/** A choice of columns holds for the headers it was made beside: another sheet or another first line has its own. */
export interface ChosenColumns {
  matching?: (string | null)[] | undefined;
  headers?: string[] | undefined;
}

/** The columns of a table: chosen by hand, else recognised by their names. */
export function matchedColumns<Field extends string>(
  { headers }: Table,
  chosen: ChosenColumns,
  { recognise, missing, others }: Columns<Field>,
) {
  const isForThese =
    chosen.headers === undefined ||
    JSON.stringify(chosen.headers) === JSON.stringify(headers.map(shownHeader));
  const matching =
    chosen.matching && isForThese
      ? headers.map((_, column) => (chosen.matching?.[column] ?? null) as Field | null)
      : recognise(headers);
  const [lacking, twice] = [missing(matching), matchedTwice(matching, others)];
  return {
    matching,
    missing: lacking,
    matchedTwice: twice,
    complete: lacking.length + twice.length === 0,
  };
}

/** Each column as the person sees it, with the first things that stand in it. */
export const shownColumns = <Field extends string>(
  { headers, rows }: Table,
  matching: Matching<Field>,
) =>
  headers.map((header, column) => {
    const field = matching[column] ?? null;
    const filled = rows.map(({ cells }) => cells[column]?.trim() ?? '').filter(Boolean);
    const shown = [...new Set(filled)].slice(0, 3).map((cell) => clean(cell).slice(0, 80));
    return {
      header: shownHeader(header),
      field,
      samples: shown.map((cell) =>
        field === 'iban' || looksLikeIban(cell) ? lastFour(cell) : cell,
      ),
    };
  });

const shownHeader = (header: string): string => clean(header).slice(0, 200);

/** Four figures are enough to recognise an account number by. */
export const lastFour = (text: string): string => `… ${text.replace(/\s/g, '').slice(-4)}`;

/** A line of a list without the account numbers in it. */
export const withoutAccounts = (text: string): string =>
  clean(text).replace(/\b[A-Z]{2}\d{2}(?: ?[\dA-Z]{2,4}){3,8}\b/gi, lastFour);

const looksLikeIban = (text: string): boolean => /^[A-Z]{2}\d{2}[\dA-Z ]{10,34}$/i.test(text);

const clean = (text: string): string => text.toWellFormed().replace(/\p{Cc}/gu, ' ');
