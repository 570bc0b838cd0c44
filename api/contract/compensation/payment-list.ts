import type { PaymentField } from '@app/domain/compensation/import-columns';
import type { PaymentLine } from '@app/domain/compensation/import-line';
import { paymentObstacles } from '@app/domain/compensation/import-obstacles';
import type { PaymentDoubt } from '@app/domain/compensation/import-preview';
import type { LineProblem } from '@app/domain/import-line';
import type { Change } from '@app/domain/import-preview';
import { z } from 'zod';
import { Once, type Endpoint } from '../endpoint.ts';
import {
  bodyLimit,
  cells,
  Doubles,
  File,
  Headers,
  Imported,
  LeftBase,
  LineBase,
  Matching,
  NameAnswers,
  oneLine,
  OneLine,
  oneList,
  PreviewBase,
  ReadAs,
  Twin,
} from '../import-list.ts';

export const paymentFields = [
  'firstName',
  'lastName',
  'firstThenLastName',
  'lastThenFirstName',
  'day',
  'flat',
  'travel',
  'km',
  'costs',
  'paidOn',
] as const satisfies readonly PaymentField[];

const PaymentColumn = z.enum(paymentFields);

export const PaymentImportLine = z.object({
  ...LineBase,
  told: z.custom<PaymentLine>(),
  problems: z.array(z.custom<LineProblem<PaymentField>>()),
  /** There are none: what was paid is as it was paid. */
  doubts: z.array(z.never()),
  changes: z.array(z.custom<Change<PaymentLine>>()),
  /** The other payment of that day, in cents, and whose it is. */
  double: z.object({ ...Twin, cents: z.int(), why: z.custom<PaymentDoubt>() }).nullable(),
  obstacle: z.enum(paymentObstacles).nullable(),
  /** Its way counts by a rate of before: nobody knows that of its own day yet. */
  waitsForRate: z.boolean(),
});
export type PaymentImportLine = z.infer<typeof PaymentImportLine>;

export const previewPaymentImport = {
  method: 'POST',
  url: '/imports/payments/previews',
  config: { name: 'previewPaymentImport', needs: 'add import_previews', apart: true, waits: true },
  bodyLimit,
  schema: {
    summary:
      'What taking over a list of earlier payments would do, line by line. Writes nothing of it',
    body: File.extend({
      matching: Matching(PaymentColumn).optional(),
      headers: Headers,
      readAs: ReadAs,
      names: NameAnswers,
    }),
    response: {
      201: z.object({ ...PreviewBase(PaymentColumn), lines: z.array(PaymentImportLine) }),
    },
  },
} as const satisfies Endpoint;

export const showPaymentList = {
  method: 'GET',
  url: '/imports/payments/:list',
  config: { name: 'showPaymentList', needs: 'see import_previews', apart: true, waits: true },
  schema: {
    summary:
      'A list of earlier payments that waits: what taking it over would do now, line by line',
    params: oneList,
    response: {
      200: z.object({
        ...PreviewBase(PaymentColumn),
        lines: z.array(PaymentImportLine),
        answers: z.object({ doubles: Doubles }),
      }),
    },
  },
} as const satisfies Endpoint;

export const showPaymentLine = {
  method: 'GET',
  url: '/imports/payments/:list/lines/:line',
  config: { name: 'showPaymentLine', needs: 'see import_previews', apart: true, waits: true },
  schema: {
    summary: 'One line of a list of earlier payments that waits, with its cells as they stand',
    params: oneLine,
    response: { 200: OneLine(PaymentColumn, PaymentImportLine.extend({ cells })) },
  },
} as const satisfies Endpoint;

export const importPayments = {
  method: 'POST',
  url: '/imports/payments',
  config: { name: 'importPayments', needs: 'add funders', beginsLate: true, waits: true },
  bodyLimit: 512 * 1024,
  schema: {
    summary:
      'Take over a list of earlier payments that was shown, so that ceilings count them: all good lines, or nothing',
    body: Once.extend({ previewId: z.uuid(), doubles: Doubles.default({}) }),
    response: { 201: Imported },
  },
} as const satisfies Endpoint;

export const listPaymentLinesLeft = {
  method: 'GET',
  url: '/imports/payments/:list/left',
  config: { name: 'listPaymentLinesLeft', needs: 'see import_previews', apart: true, waits: true },
  schema: {
    summary: 'Which lines of a list of earlier payments do not come in, or did not, and why',
    params: oneList,
    response: {
      200: z.object({
        ...LeftBase(PaymentColumn),
        lines: z.array(PaymentImportLine.extend({ cells })),
      }),
    },
  },
} as const satisfies Endpoint;
