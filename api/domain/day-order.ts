import type { Matching } from './import-columns.ts';
import { decided, type ReadAs, type Reading } from './reading.ts';
import type { Table } from './table.ts';
import { isOnlyMonthFirst, readDay, type DayOrder } from './written-day.ts';

/** The order in which a column writes its days, where that is not as everywhere here. */
export type DayOrders = Readonly<Record<number, DayOrder>>;

/**
 * A column in which one day can only be written month first doubts all of its days, until somebody says how they were
 * written. A workbook that keeps days may have turned round those it could read.
 */
export function dayOrders<Field extends string>(
  { headers, rows, keepsDays = false }: Table,
  matching: Matching<Field>,
  dayFields: readonly Field[],
  readAs: ReadAs,
): { orders: DayOrders; readings: Reading[] } {
  const orders: Record<number, DayOrder> = {};
  const readings: Reading[] = [];
  for (const [column, field] of matching.entries()) {
    if (field === null || !dayFields.includes(field)) continue;
    const cells = rows.flatMap(({ line, cells: own }) =>
      own[column]?.trim()
        ? [{ line, column: headers[column] ?? '', text: own[column].trim() }]
        : [],
    );
    const onlyMonthFirst = cells.filter(({ text }) => isOnlyMonthFirst(text));
    if (onlyMonthFirst.length === 0) continue;

    const shown = [
      ...onlyMonthFirst.slice(0, 1),
      ...cells.filter((one) => one !== onlyMonthFirst[0]),
    ];
    const reading = decided(
      {
        what: 'day-order',
        key: `day-order.${column}`,
        guess: 'month-first',
        asks: true,
        about: headers[column] ?? '',
        choices: (['day-first', 'month-first'] as const).map((value) => ({
          value,
          sample: shown.slice(0, 3).map(({ text }) => {
            const day = readDay(text, { first: value, keepsDays });
            return 'value' in day ? day.value : '';
          }),
        })),
        cells: shown,
      },
      readAs,
    );
    orders[column] = { first: reading.asks ? 'unknown' : reading.chosen, keepsDays };
    readings.push(reading);
  }
  return { orders, readings };
}
