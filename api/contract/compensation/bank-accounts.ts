import { bankAnswers } from '@app/domain/compensation/bank-answer';
import { z } from 'zod';
import { Day, line, Once, Version, type Endpoint } from '../endpoint.ts';
import { FullName, HeardChannel, Moment } from '../sessions/session.ts';

const params = z.object({ coach: z.uuid() });

/** On another way than in writing: what comes by mail or text message confirms no account. */
export const waysToConfirm = ['call', 'face-to-face'] as const;

export const showBankAccount = {
  method: 'GET',
  url: '/compensation/accounts/:coach',
  config: { name: 'showBankAccount', needs: 'change payments' },
  schema: {
    summary:
      'Where the money of a coach goes, by its last digits: under which name, who heard that it is hers, what the bank says, and whether that asks a call',
    params,
    response: {
      200: z.object({
        coach: FullName,
        phone: z.string().nullable(),
        /** Null while nobody knows where her money goes. */
        account: z
          .object({
            lastFour: z.string(),
            version: Version,
            /** The name at the bank, as far as somebody said it. */
            holder: z.string().nullable(),
            changedAt: Moment.nullable(),
            confirmedOn: Day.nullable(),
            /** Null where she said so herself. */
            confirmedBy: z.string().nullable(),
            confirmedHow: HeardChannel.nullable(),
            others: z.boolean(),
            bankSays: z.enum(bankAnswers).nullable(),
            bankSaidOn: Day.nullable(),
            asksCall: z.enum(['new', 'bank-doubts']).nullable(),
          })
          .nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const confirmBankAccount = {
  method: 'POST',
  url: '/compensation/accounts/:coach/confirmation',
  config: { name: 'confirmBankAccount', needs: 'change payments' },
  schema: {
    summary:
      'A coach said by telephone or face to face that a number is hers, or somebody else’s where she wants her money, and under which name',
    params,
    body: Once.extend({
      version: Version,
      how: z.enum(waysToConfirm),
      holder: line(70).nullable(),
      others: z.boolean(),
    }),
    response: { 200: z.object({ confirmed: z.literal(true) }) },
  },
} as const satisfies Endpoint;

export const recordBankAnswer = {
  method: 'POST',
  url: '/compensation/accounts/:coach/bank-answer',
  config: { name: 'recordBankAnswer', needs: 'change payments' },
  schema: {
    summary:
      'What the bank says of a number and its name together; where they are of two people, a call to the coach comes next',
    params,
    body: Once.extend({ version: Version, answer: z.enum(bankAnswers) }),
    response: { 200: z.object({ recorded: z.literal(true) }) },
  },
} as const satisfies Endpoint;
