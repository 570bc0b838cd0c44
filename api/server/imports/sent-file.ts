import { matchedTwice, type Matching } from '@app/domain/import-columns';
import type { Table } from '@app/domain/table';
import { refuse } from '../http/problem.ts';
import { readTable } from '../spreadsheets/read-table.ts';

/** The table in a file that came as base64. What is no list is refused, with the reason. */
export async function sentTable(content: string): Promise<Table> {
  const table = await readTable(Buffer.from(content, 'base64'));
  if ('problem' in table) refuse('file-unreadable', { file: table });
  return table;
}

/** How a kind of list recognises its columns, and which it cannot do without. */
export interface Columns<Field extends string> {
  recognise: (headers: string[]) => Matching<Field>;
  missing: (matching: Matching<Field>) => Field[];
}

/** The columns of a table: chosen by hand, else recognised by their names. */
export function matchedColumns<Field extends string>(
  { headers }: Table,
  chosen: Matching<Field> | undefined,
  { recognise, missing }: Columns<Field>,
) {
  const matching = chosen ? headers.map((_, column) => chosen[column] ?? null) : recognise(headers);
  const [lacking, twice] = [missing(matching), matchedTwice(matching)];
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
      header: clean(header).slice(0, 200),
      field,
      samples: shown.map((cell) =>
        field === 'iban' || looksLikeIban(cell) ? lastFour(cell) : cell,
      ),
    };
  });

/** Four figures are enough to recognise an account number by. */
export const lastFour = (text: string): string => `… ${text.replace(/\s/g, '').slice(-4)}`;

const looksLikeIban = (text: string): boolean => /^[A-Z]{2}\d{2}[\dA-Z ]{10,34}$/i.test(text);

const clean = (text: string): string => text.toWellFormed().replace(/\p{Cc}/gu, ' ');
