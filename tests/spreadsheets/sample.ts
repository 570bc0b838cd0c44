import { readFile } from 'node:fs/promises';
import type { ReadAs, Reading } from '@app/domain/reading';
import type { Table, TableProblem } from '@app/domain/table';
import { readTable } from '@app/server/spreadsheets/read-table';

/** What stands in a file, without how it was read. */
export async function tableIn(bytes: Uint8Array, readAs?: ReadAs): Promise<Table | TableProblem> {
  const read = readTable(bytes, readAs);
  if ('problem' in read) return read;
  const { headers, rows } = read.table;
  return { headers, rows };
}

/** How a file was read, by what was decided. */
export function readingsOf(bytes: Uint8Array, readAs?: ReadAs) {
  const read = readTable(bytes, readAs);
  if ('problem' in read) throw new Error(read.problem);
  return {
    ...read,
    reading: <What extends Reading['what']>(what: What) =>
      read.readings.find((one) => one.what === what) as
        Extract<Reading, { what: What }> | undefined,
  };
}

export const sampleBytes = (name: string) =>
  readFile(new URL(`../samples/${name}`, import.meta.url));

/** A spreadsheet as a coordinator keeps it, from `tests/samples`. */
export async function sample(name: string): Promise<Table> {
  const table = await tableIn(await sampleBytes(name));
  if ('problem' in table) throw new Error(table.problem);
  return table;
}
