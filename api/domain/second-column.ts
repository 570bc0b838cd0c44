import type { Matching, Others } from './import-columns.ts';
import { decided, type ReadAs, type Reading } from './reading.ts';
import type { Table } from './table.ts';

/** Which of the columns that tell one thing goes first. The others fill it where it is empty. */
export function secondColumns<Field extends string>(
  { headers, rows }: Table,
  recognised: Matching<Field>,
  others: Others<Field>,
  readAs: ReadAs,
): { matching: Matching<Field>; readings: Reading[] } {
  const matching = [...recognised];
  const readings: Reading[] = [];
  for (const [field, other] of Object.entries(others) as [Field, Field][]) {
    const columns = [...matching.keys()].filter(
      (at) => matching[at] === field || matching[at] === other,
    );
    if (columns.length < 2) continue;
    const first = columns.find((at) => matching[at] === field) ?? columns[0] ?? 0;
    const reading = decided(
      {
        what: 'second-column',
        key: `second-column.${columns.join('-')}`,
        guess: String(first),
        shows: true,
        about: field,
        choices: columns.map((column) => ({
          value: String(column),
          name: headers[column] ?? '',
          sample: samples(rows.map(({ cells }) => cells[column]?.trim() ?? '')),
        })),
      },
      readAs,
    );
    for (const column of columns)
      matching[column] = String(column) === reading.chosen ? field : other;
    readings.push(reading);
  }
  return { matching, readings };
}

const samples = (cells: string[]): string[] => [...new Set(cells.filter(Boolean))].slice(0, 3);
