import type { DayOrders } from '@app/domain/day-order';
import type { Matching } from '@app/domain/import-columns';
import { recogniseSessionColumns, type SessionField } from '@app/domain/sessions/import-columns';
import { readSessionLine } from '@app/domain/sessions/import-line';
import type { SessionRead } from '@app/domain/sessions/import-series';
import type { Table } from '@app/domain/table';

/** Every line of a list of training days, with its columns as recognised or as matched by hand. */
export const readSessions = (
  { headers, rows }: Table,
  matching: Matching<SessionField> = recogniseSessionColumns(headers),
  dayOrders: DayOrders = {},
): SessionRead[] =>
  rows.map(({ line, cells, unsolved }) => ({
    line,
    ...readSessionLine(cells, matching, { unsolved, dayOrders }),
  }));
