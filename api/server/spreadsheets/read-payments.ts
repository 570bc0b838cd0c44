import {
  recognisePaymentColumns,
  type PaymentField,
} from '@app/domain/compensation/import-columns';
import { readPaymentLine, type PaymentRead } from '@app/domain/compensation/import-line';
import type { DayOrders } from '@app/domain/day-order';
import type { Day } from '@app/domain/day';
import type { Matching } from '@app/domain/import-columns';
import type { Table } from '@app/domain/table';

/** Every line of a list of earlier payments, with its columns as recognised or as matched by hand. */
export const readPayments = (
  { headers, rows }: Table,
  today: Day,
  matching: Matching<PaymentField> = recognisePaymentColumns(headers),
  dayOrders: DayOrders = {},
): PaymentRead[] =>
  rows.map(({ line, cells, unsolved }) => ({
    line,
    ...readPaymentLine(cells, matching, today, { unsolved, dayOrders }),
  }));
