import { bankFileFormats } from '@app/domain/compensation/bank-file';
import { occasions } from '@app/domain/compensation/line';
import { obstacles } from '@app/domain/compensation/to-pay';
import { z } from 'zod';
import { Day, line, Once, Version, type Endpoint } from '../endpoint.ts';
import { Moment } from '../sessions/session.ts';

const Account = z.object({ lastFour: z.string(), changedAt: Moment.nullable() });

/** A line that was not paid yet. Amounts in cents. */
const ToPay = z.object({
  line: z.uuid(),
  coachId: z.uuid(),
  coach: z.string(),
  phone: z.string().nullable(),
  day: Day,
  occasion: z.enum(occasions),
  title: z.string().nullable(),
  flatCents: z.int(),
  otherCents: z.int(),
  settledCents: z.int(),
  cents: z.int(),
  /** The last day on which we said that it would be there. */
  promisedOn: Day,
  /** Of the year of its day, this line included; null of real costs. */
  yearCents: z.int().nullable(),
  obstacle: z.enum(obstacles).nullable(),
  bankReason: z.string().nullable(),
  account: Account.nullable(),
});
export type ToPay = z.infer<typeof ToPay>;

const Batch = z.object({
  id: z.uuid(),
  executionOn: Day,
  count: z.int(),
  cents: z.int(),
  preparedBy: z.string(),
  preparedAt: Moment,
  approvedBy: z.string().nullable(),
  approvedAt: Moment.nullable(),
  /** Approved by the person who prepared it, because a setting allows that. */
  alone: z.boolean(),
  fileMade: z.boolean(),
  sentOn: Day.nullable(),
  takenBack: z.boolean(),
  rejected: z.int(),
  /** How many of them were there by the day that was promised. */
  inTime: z.int(),
});

const Payer = z.object({
  name: z.string(),
  lastFour: z.string(),
  bic: z.string().nullable(),
  format: z.enum(bankFileFormats),
  aloneAllowed: z.boolean(),
  version: z.int(),
  writtenBy: z.string(),
  writtenAt: Moment,
});

export const showPaying = {
  method: 'GET',
  url: '/compensation',
  config: { name: 'showPaying', needs: 'change payments' },
  schema: {
    summary:
      'Everything that is due and not paid yet, what stands in the way of each, the batches, who pays and the ceilings of this year',
    response: {
      200: z.object({
        today: Day,
        executionOn: Day,
        toPay: z.array(ToPay),
        batches: z.array(Batch),
        payer: Payer.nullable(),
        ceilings: z.object({
          year: z.int(),
          perDay: z.int().nullable(),
          perYear: z.int().nullable(),
        }),
      }),
    },
  },
} as const satisfies Endpoint;

export const savePayer = {
  method: 'PUT',
  url: '/compensation/payer',
  config: { name: 'savePayer', needs: 'add payers' },
  schema: {
    summary:
      'Write down the account from which the organisation pays; its number is sealed. Refused when somebody did so in between',
    body: Once.extend({
      /** 0 where nobody wrote one down yet. */
      version: Version,
      name: line(70).min(2, 'required'),
      /** Null keeps the number that is there. */
      account: line(60).nullable(),
      bic: z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, 'not-a-bic')
        .nullable(),
      format: z.enum(bankFileFormats),
    }),
    response: { 200: z.object({ lastFour: z.string() }) },
  },
} as const satisfies Endpoint;

export const prepareBatch = {
  method: 'POST',
  url: '/compensation/batches',
  config: { name: 'prepareBatch', needs: 'add payment_batches' },
  schema: {
    summary: 'Prepare lines for the bank: those of them that can go, each once',
    body: Once.extend({ lines: z.array(z.uuid()).min(1, 'required').max(2000), executionOn: Day }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

const params = z.object({ batch: z.uuid() });

export const showBatch = {
  method: 'GET',
  url: '/compensation/batches/:batch',
  config: { name: 'showBatch', needs: 'change payments' },
  schema: {
    summary: 'A batch with its payments, who stood behind it, and what waits beside it',
    params,
    response: {
      200: Batch.extend({
        mark: z.string(),
        checkWord: z.string(),
        /** Whether the reader prepared it, and may approve it all the same. */
        mine: z.boolean(),
        aloneAllowed: z.boolean(),
        today: Day,
        payments: z.array(
          z.object({
            id: z.uuid(),
            coachId: z.uuid(),
            coach: z.string(),
            day: Day,
            occasion: z.enum(occasions),
            title: z.string().nullable(),
            cents: z.int(),
            lastFour: z.string().nullable(),
            holder: z.string(),
            text: z.string(),
            rejectedOn: Day.nullable(),
            bankReason: z.string().nullable(),
          }),
        ),
        /** What cannot go beside it; of a batch that is at the bank nothing is looked at any more. */
        waiting: z.array(ToPay),
      }),
    },
  },
} as const satisfies Endpoint;

export const approveBatch = {
  method: 'POST',
  url: '/compensation/batches/:batch/approval',
  config: { name: 'approveBatch', needs: 'change payment_batches' },
  schema: {
    summary:
      'A second person approves a batch as it was shown; one person alone only where a setting allows it, after a code from her mail',
    params,
    body: Once.extend({ mark: z.string().regex(/^[0-9a-f]{1,64}$/) }),
    response: {
      200: z.object({
        /** Approved before this was asked: nothing changed. */ already: z.boolean(),
      }),
    },
  },
} as const satisfies Endpoint;

export const takeBatchBack = {
  method: 'DELETE',
  url: '/compensation/batches/:batch',
  config: { name: 'takeBatchBack', needs: 'change payments' },
  schema: {
    summary: 'Take a batch back before it is at the bank; its lines wait again',
    params,
    response: { 204: z.null() },
  },
} as const satisfies Endpoint;

export const downloadBatch = {
  method: 'GET',
  url: '/compensation/batches/:batch/file',
  config: { name: 'downloadBatch', needs: 'change payments' },
  schema: {
    summary:
      'The file for the bank, the same bytes each time, for a reader who proved again who she is. The one answer with account numbers',
    params,
    response: {
      200: z.object({ name: z.string(), sha256: z.string(), content: z.base64() }),
    },
  },
} as const satisfies Endpoint;

export const recordSentToBank = {
  method: 'POST',
  url: '/compensation/batches/:batch/sending',
  config: { name: 'recordSentToBank', needs: 'change payments' },
  schema: {
    summary: 'The file went to the bank on a day',
    params,
    body: Once.extend({ on: Day }),
    response: { 200: z.object({ sent: z.literal(true) }) },
  },
} as const satisfies Endpoint;

export const recordRejected = {
  method: 'POST',
  url: '/compensation/payments/:payment/rejection',
  config: { name: 'recordRejected', needs: 'change payments' },
  schema: {
    summary: 'The bank sent a payment back, with its reason; its line waits again',
    params: z.object({ payment: z.uuid() }),
    body: Once.extend({ on: Day, reason: line(140).min(2, 'required') }),
    response: { 200: z.object({ rejected: z.literal(true) }) },
  },
} as const satisfies Endpoint;

export const payCash = {
  method: 'POST',
  url: '/compensation/lines/:line/cash',
  config: { name: 'payCash', needs: 'add payments' },
  schema: {
    summary: 'Give what is due in the hand, with the next number of the cash book',
    params: z.object({ line: z.uuid() }),
    body: Once.extend({ on: Day }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

const CashPayment = z.object({
  id: z.uuid(),
  number: z.int(),
  year: z.int(),
  on: Day,
  coachId: z.uuid(),
  coach: z.string(),
  day: Day,
  occasion: z.enum(occasions),
  title: z.string().nullable(),
  cents: z.int(),
  givenBy: z.string(),
  /** It was a mistake, and counts no more. */
  takenBack: z.object({ by: z.string(), at: Moment }).nullable(),
});

export const showCashBook = {
  method: 'GET',
  url: '/compensation/cash',
  config: { name: 'showCashBook', needs: 'change payments' },
  schema: {
    summary:
      'What was given in the hand in a year, in the order of its numbers; what was a mistake stays, and is not in the sum',
    querystring: z.object({ year: z.coerce.number().int().min(2000).max(2100) }),
    response: {
      200: z.object({
        year: z.int(),
        years: z.array(z.int()),
        payments: z.array(CashPayment),
        cents: z.int(),
      }),
    },
  },
} as const satisfies Endpoint;

export const showCashReceipt = {
  method: 'GET',
  url: '/compensation/cash/:payment',
  config: { name: 'showCashReceipt', needs: 'change payments' },
  schema: {
    summary:
      'One payment in the hand, to print and sign; no sum that grows is on it, so that it says the same when printed again',
    params: z.object({ payment: z.uuid() }),
    response: {
      200: CashPayment.extend({
        organisation: z.string(),
        /** Of the office; null where nobody filled it in. */
        address: z.string().nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const takeCashBack = {
  method: 'DELETE',
  url: '/compensation/cash/:payment',
  config: { name: 'takeCashBack', needs: 'change payments' },
  schema: {
    summary:
      'Money in the hand was written down by mistake: it stays in the cash book, counts no more, and its line is due again',
    params: z.object({ payment: z.uuid() }),
    body: Once,
    response: {
      200: z.object({
        /** Somebody said so before: nothing changed. */ already: z.boolean(),
      }),
    },
  },
} as const satisfies Endpoint;

export const listBatchesToApprove = {
  method: 'GET',
  url: '/compensation/approvals',
  config: { name: 'listBatchesToApprove', needs: 'see payment_batches' },
  schema: {
    summary:
      'What a second person sees who is no coordinator: how many, how much, when, and the check word of each batch; and whether one person may approve alone',
    response: {
      200: z.object({
        aloneAllowed: z.boolean().nullable(),
        batches: z.array(
          z.object({
            id: z.uuid(),
            count: z.int(),
            cents: z.int(),
            executionOn: Day,
            mark: z.string(),
            checkWord: z.string(),
            preparedBy: z.string(),
            preparedAt: Moment,
            mine: z.boolean(),
            approvedAt: Moment.nullable(),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

export const allowPayingAlone = {
  method: 'PUT',
  url: '/compensation/alone',
  config: { name: 'allowPayingAlone', needs: 'add payers' },
  schema: {
    summary:
      'Let one person approve what she prepared herself, or no longer; an administrator says so',
    body: Once.extend({ allowed: z.boolean() }),
    response: { 200: z.object({ allowed: z.boolean() }) },
  },
} as const satisfies Endpoint;
