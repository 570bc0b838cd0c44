import type { PaymentImportLine } from '@app/contract/compensation/payment-list';
import { sayDoubt } from '#lib/language/import.ts';
import {
  countsAtRateOfBefore,
  sayNewPayment,
  sayPaidOn,
  sayPaymentObstacle,
} from '#lib/language/imports-payments.ts';
import { imports } from '#lib/language/imports.ts';
import { sayMoney } from '#lib/language/in-words.ts';
import { restOf, sayProblems, whatHappens, type LineLeft, type ShownLine } from '../line.ts';

type Columns = readonly { header: string; field: string | null }[];

/** A line of a list of earlier payments as the page shows it. */
export const shownPayment = (line: PaymentImportLine, columns: Columns): ShownLine => ({
  line: line.line,
  who: nameOf(line),
  state: line.obstacle === null ? line.state : 'not-taken',
  why: [
    ...obstacleOf(line),
    ...whatHappens(line, {
      fresh: () => [
        { text: sayNewPayment(line.told) },
        ...(line.waitsForRate ? [{ text: countsAtRateOfBefore }] : []),
        { text: sayPaidOn(line.told), small: true },
      ],
      change: () => ({ text: '' }),
      doubt: line.double && doubt(line.double),
    }),
    ...sayProblems(line.problems, columns, restOf(line, imports.check)),
  ],
  asks: line.state === 'double?',
  mends: line.problems.length > 0 || line.obstacle !== null,
});

/** A line of which something did not come in. */
export const leftOfPayment = (line: PaymentImportLine, columns: Columns): LineLeft => ({
  line: line.line,
  who: nameOf(line),
  why: [
    ...obstacleOf(line),
    ...(line.double ? [{ text: doubt(line.double) }, { text: imports.left.skipped }] : []),
    ...sayProblems(line.problems, columns, restOf(line, imports.left)),
  ],
});

const nameOf = ({ told }: PaymentImportLine): string =>
  `${told.firstName} ${told.lastName}`.trim() || imports.check.noName;

const obstacleOf = ({ obstacle }: PaymentImportLine) =>
  obstacle === null ? [] : [{ text: sayPaymentObstacle(obstacle) }];

const doubt = ({ line, cents, why }: NonNullable<PaymentImportLine['double']>): string =>
  sayDoubt(why, line === null ? sayMoney(cents) : imports.check.aLine(line));
