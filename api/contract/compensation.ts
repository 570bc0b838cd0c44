import {
  certainties,
  kindsOfLegalAmount,
  standingsOfAmount,
} from '@app/domain/compensation/legal-amount';
import { covers } from '@app/domain/compensation/insurance';
import { z } from 'zod';
import { Day, line, Once, Version, type Endpoint } from './endpoint.ts';
import { Moment } from './sessions/session.ts';

const Amount = z.object({
  id: z.uuid(),
  kind: z.enum(kindsOfLegalAmount),
  /** In cents, or for a kilometre in hundredths of a cent. */
  amount: z.int(),
  from: Day,
  /** The last day on which it holds. */
  until: Day,
  standing: z.enum(standingsOfAmount),
  basis: z.string(),
  source: z.string(),
  /** Null of what came with the product. */
  enteredBy: z.string().nullable(),
  enteredAt: Moment,
  checkedBy: z.string().nullable(),
  checkedAt: Moment.nullable(),
  /** Since when another figure stands in its place. */
  replacedAt: Moment.nullable(),
  /** Whether the reader is a second person for it, and nobody checked it yet. */
  mayCheck: z.boolean(),
});

const Coach = z.object({ id: z.uuid(), firstName: z.string(), lastName: z.string() });

/** Whom figures touch. In cents. */
const Touched = z.object({
  /** By a figure that is not certain yet: amounts that still wait, which follow another figure, and those that were paid. */
  counted: z.array(z.object({ amount: z.uuid(), coach: Coach, waiting: z.int(), paid: z.int() })),
  /** Paid by a figure before it was replaced: what it was, and what it would be by the one that holds now. Nothing changes by itself. */
  differs: z.array(
    z.object({
      ...{ amount: z.uuid(), line: z.uuid(), coach: Coach, day: Day },
      ...{ paid: z.int(), would: z.int() },
      /** What was added to it since. */
      added: z.int(),
    }),
  ),
});

/** A year or a quarter that has no figure to pay by: of today, or with planned days. */
export const MissingAmount = z.object({
  ...{ kind: z.enum(kindsOfLegalAmount), from: Day, until: Day },
  /** How many amounts that are due wait for it. */
  waiting: z.int(),
});

export const listLegalAmounts = {
  method: 'GET',
  url: '/legal-amounts',
  config: { name: 'listLegalAmounts', needs: 'see legal_amounts' },
  schema: {
    summary:
      'Every figure of the law with its days, where it stands and who entered and checked it; and the years and quarters that miss one, of today and of planned days',
    response: {
      200: z.object({
        today: Day,
        amounts: z.array(Amount),
        missing: z.array(MissingAmount),
        touched: Touched,
      }),
    },
  },
} as const satisfies Endpoint;

const figure = (trouble: string) => z.int(trouble).positive(trouble).max(10_000_000, trouble);

/** What others can find again: nothing at all is missing, and a letter or two says too little. */
const findable = (longest: number) =>
  line(longest).min(1, { error: 'required', abort: true }).min(3, 'says-too-little');

/** What one form enters: the two ceilings of a year together, or one rate. */
export const sortsOfAmount = ['flat-rate', 'car', 'bicycle'] as const;

export const enterLegalAmount = {
  method: 'POST',
  url: '/legal-amounts',
  config: { name: 'enterLegalAmount', needs: 'add legal_amounts' },
  schema: {
    summary:
      'Write down a figure of the law for some days, in place of others where it replaces them. Ceilings are compared with the index, rates with the period before',
    body: Once.extend({
      sort: z.enum(sortsOfAmount),
      from: Day,
      until: Day,
      /** Of the flat rate, in cents. */
      perDay: figure('not-an-amount').nullable(),
      perYear: figure('not-an-amount').nullable(),
      /** Of a rate, in hundredths of a cent. */
      perKm: figure('not-a-rate').nullable(),
      standing: z.enum(certainties),
      basis: findable(120),
      source: findable(200),
      /** A rate that is far from the one before was looked up once more. */
      sure: z.boolean(),
      /** The figures in whose place it comes. */
      replaces: z.array(z.uuid()).max(2),
    }),
    response: { 201: z.object({ ids: z.array(z.uuid()) }) },
  },
} as const satisfies Endpoint;

export const checkLegalAmount = {
  method: 'POST',
  url: '/legal-amounts/:amount/check',
  config: { name: 'checkLegalAmount', needs: 'change legal_amounts' },
  schema: {
    summary: 'A second person read the source of a figure too, and it says the same',
    params: z.object({ amount: z.uuid() }),
    body: Once,
    response: { 200: z.object({ checked: z.literal(true) }) },
  },
} as const satisfies Endpoint;

/** What is covered no more after a day of the next weeks. */
export const EndingSoon = z.object({ cover: z.enum(covers), until: Day });

const Insured = z.object({
  insurer: line(80).min(2, 'required'),
  /** Of the policy; null where nobody wrote it down. */
  number: line(60).min(1, 'required').nullable(),
  covers: z.array(z.enum(covers)).min(1, 'required').max(covers.length),
  from: Day,
  /** The last day that it covers; null goes on. */
  until: Day.nullable(),
});

export const listInsurances = {
  method: 'GET',
  url: '/insurances',
  config: { name: 'listInsurances', needs: 'see insurances' },
  schema: {
    summary:
      'What the organisation insured for its coaches, and what of it ends within a month without another',
    response: {
      200: z.object({
        insurances: z.array(
          Insured.extend({
            id: z.uuid(),
            insurer: z.string(),
            number: z.string().nullable(),
            writtenBy: z.string(),
            writtenAt: Moment,
            version: Version,
          }),
        ),
        endingSoon: z.array(EndingSoon),
      }),
    },
  },
} as const satisfies Endpoint;

export const addInsurance = {
  method: 'POST',
  url: '/insurances',
  config: { name: 'addInsurance', needs: 'add insurances' },
  schema: {
    summary: 'Write down an insurance of the organisation, with what it covers and on which days',
    body: Once.extend(Insured.shape),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const changeInsurance = {
  method: 'PUT',
  url: '/insurances/:insurance',
  config: { name: 'changeInsurance', needs: 'change insurances' },
  schema: {
    summary: 'Correct or end an insurance; refused when somebody changed it in between',
    params: z.object({ insurance: z.uuid() }),
    body: Once.extend({ version: Version, ...Insured.shape }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;
