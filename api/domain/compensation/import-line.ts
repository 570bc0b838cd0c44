import type { Day } from '../day.ts';
import type { Matching } from '../import-columns.ts';
import { cellsOf, type Beside, type LineProblem, type ReadLine } from '../import-line.ts';
import { nameIn } from '../import-people.ts';
import { readAmount, readKilometres } from '../written-amount.ts';
import type { PaymentField } from './import-columns.ts';

/** What a list tells about one payment of before. Amounts in cents; null is what it does not tell. */
export interface PaymentLine {
  firstName: string;
  lastName: string;
  /** The day that it was for. */
  day: Day;
  flatCents: number;
  travelCents: number;
  costsCents: number;
  kmTenths: number | null;
  /** The day on which the money left; null is on the day itself. */
  paidOn: Day | null;
}

export type PaymentRead = ReadLine<PaymentLine, PaymentField>;

/** One line of a list of earlier payments. Without a name, a day that is over and an amount it is not taken. */
export function readPaymentLine(
  cells: string[],
  matching: Matching<PaymentField>,
  today: Day,
  beside: Beside = {},
): { value: PaymentLine; problems: LineProblem<PaymentField>[] } {
  const cell = cellsOf(cells, matching, beside);
  const amount = (field: 'flat' | 'travel' | 'costs') =>
    cell.read(field, readAmount, 'not-taken') ?? 0;
  const value: PaymentLine = {
    ...nameIn(cell),
    day: cell.day('day', 'not-taken') ?? '',
    flatCents: amount('flat'),
    travelCents: amount('travel'),
    costsCents: amount('costs'),
    kmTenths: cell.read('km', readKilometres),
    paidOn: cell.day('paidOn'),
  };
  if (cell.problems.some(({ problem }) => problem === 'says-nothing'))
    return { value, problems: cell.problems };

  const isNamed = (...fields: PaymentField[]) =>
    cell.problems.some(({ field }) => field !== null && fields.includes(field));
  if (value.day === '' && !isNamed('day')) cell.name('day', 'missing', '', 'not-taken');
  if (value.day > today) cell.name('day', 'still-to-come', cell.raw('day'), 'not-taken');
  if (value.paidOn !== null && value.paidOn > today)
    cell.name('paidOn', 'still-to-come', cell.raw('paidOn'), 'not-taken');
  const { flatCents, travelCents, costsCents } = value;
  if (flatCents + travelCents + costsCents === 0 && !isNamed('flat', 'travel', 'costs'))
    cell.name(
      (['flat', 'travel', 'costs'] as const).find(cell.has) ?? 'flat',
      'missing',
      '',
      'not-taken',
    );
  if (flatCents > 0 && costsCents > 0)
    cell.name('costs', 'flat-rate-and-costs', cell.raw('costs'), 'not-taken');
  return { value, problems: cell.problems };
}
