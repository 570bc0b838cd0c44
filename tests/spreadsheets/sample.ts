import { readFile } from 'node:fs/promises';
import type { Table } from '@app/domain/table';
import { readTable } from '@app/server/spreadsheets/read-table';

/** A spreadsheet as a coordinator keeps it, from `tests/samples`. */
export async function sample(name: string): Promise<Table> {
  const table = await readTable(await readFile(new URL(`../samples/${name}`, import.meta.url)));
  if ('problem' in table) throw new Error(table.problem);
  return table;
}
