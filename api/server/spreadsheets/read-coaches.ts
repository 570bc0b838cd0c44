import { recogniseCoachColumns, type CoachField } from '@app/domain/coaches/import-columns';
import { readCoachLine, type CoachLine } from '@app/domain/coaches/import-line';
import type { DayOrders } from '@app/domain/day-order';
import type { Matching } from '@app/domain/import-columns';
import type { ReadLine } from '@app/domain/import-line';
import type { Table } from '@app/domain/table';
import { readIban } from '../coaches/iban.ts';
import { toE164 } from '../coaches/phone.ts';

/** Every line of a list of coaches, with its columns as recognised or as matched by hand. */
export const readCoaches = (
  { headers, rows }: Table,
  matching: Matching<CoachField> = recogniseCoachColumns(headers),
  dayOrders: DayOrders = {},
): ReadLine<CoachLine, CoachField>[] =>
  rows.map(({ line, cells, unsolved }) => ({
    line,
    ...readCoachLine(cells, matching, { phone: toE164, iban: readIban }, { unsolved, dayOrders }),
  }));
