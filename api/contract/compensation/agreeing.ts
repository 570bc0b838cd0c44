import {
  kindsOfCost,
  neededAhead,
  travelModes,
  waysOfMoney,
} from '@app/domain/compensation/agreed-amount';
import { kindsOfLegalAmount } from '@app/domain/compensation/legal-amount';
import { schemes } from '@app/domain/compensation/scheme';
import { z } from 'zod';
import { Day, Once, Version, type Endpoint } from '../endpoint.ts';
import { HeardChannel, Moment } from '../sessions/session.ts';

/** In whole cents. */
const Cents = z.int('not-an-amount').min(0, 'not-an-amount').max(100_000, 'not-an-amount');
const Agreed = z.object({
  /** Null is her way alone, or real costs. */
  flatCents: z.int().nullable(),
  travelMode: z.enum(travelModes).nullable(),
  /** There and back, in tenths. */
  kmTenths: z.int().nullable(),
  ticketCents: z.int().nullable(),
  way: z.enum(waysOfMoney),
  needs: z.enum(neededAhead).nullable(),
  agreedBy: z.string(),
  agreedAt: Moment,
  lowerOn: Day.nullable(),
});

export const showAmount = {
  method: 'GET',
  url: '/sessions/:session/amounts/:coach',
  config: { name: 'showAmount', needs: 'see agreed_amounts' },
  schema: {
    summary:
      'What was agreed with a coach about the money of a day, what is usual, and what the ceilings leave',
    params: z.object({ session: z.uuid(), coach: z.uuid() }),
    response: {
      200: z.object({
        coach: z.object({ id: z.uuid(), firstName: z.string(), lastName: z.string() }),
        ...{ title: z.string(), day: Day, comesBy: Day },
        scheme: z.enum(schemes).nullable(),
        /** What people agreed for such a day; null while they did not. */
        usualCents: z.int().nullable(),
        /** What the ceilings leave for this day; null where a figure of the law is missing. */
        leftCents: z.int().nullable(),
        /** The rates of the day that nobody entered yet and that can be known by now: agreeing goes on, paying waits. */
        missingRates: z.array(z.enum(kindsOfLegalAmount)),
        /** What the year leaves, this day apart, and how many such days that is. */
        year: z.object({ cents: z.int(), days: z.int().nullable() }).nullable(),
        agreed: Agreed.nullable(),
        /** Its preparation: null while none is planned. What is agreed for it, or else what people agreed for everybody. */
        preparation: z.object({ day: Day, cents: z.int().nullable() }).nullable(),
        /** Of the agreed amount; 0 while there is none. */
        version: z.int(),
        before: z
          .object({
            travelMode: z.enum(travelModes).nullable(),
            way: z.enum(waysOfMoney),
            needs: z.enum(neededAhead).nullable(),
          })
          .nullable(),
        /** The towns on both sides of her way, and how far that is one way, in tenths of a kilometre. */
        ...{ home: z.string().nullable(), town: z.string().nullable() },
        kmTenths: z.int().nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const agreeAmount = {
  method: 'POST',
  url: '/sessions/:session/amounts/:coach',
  config: { name: 'agreeAmount', needs: 'add agreed_amounts' },
  schema: {
    summary:
      'Agree with a coach on the amount of a day, her way and how the money comes. A ceiling of the law refuses more; less than usual is her own yes',
    params: z.object({ session: z.uuid(), coach: z.uuid() }),
    body: Once.extend({
      version: Version,
      flatCents: Cents.nullable(),
      /** Of its preparation; absent, that stays as it is. */
      preparationCents: Cents.nullable().optional(),
      travelMode: z.enum(travelModes).nullable(),
      /** One way, in tenths; kept between the two towns, and proposed the next time. */
      kmTenths: z.int('not-a-number').min(1, 'out-of-range').max(10_000, 'out-of-range').nullable(),
      ticketCents: Cents.min(1, 'not-an-amount').nullable(),
      way: z.enum(waysOfMoney),
      needs: z.enum(neededAhead).nullable(),
      /** How she said that less is right for her, and when. */
      lowerHow: HeardChannel.nullable(),
      lowerOn: Day.nullable(),
    }),
    response: { 200: z.object({ comesBy: Day }) },
  },
} as const satisfies Endpoint;

const year = z.coerce.number().int().min(2000).max(2100);

export const showMoneyOfCoach = {
  method: 'GET',
  url: '/coaches/:coach/money/:year',
  config: { name: 'showMoneyOfCoach', needs: 'see coach_years' },
  schema: {
    summary:
      'How the costs of a coach are repaid in a year, what she told that others gave her, and which receipts somebody saw',
    params: z.object({ coach: z.uuid(), year }),
    response: {
      200: z.object({
        ...{ today: Day, firstName: z.string(), lastName: z.string() },
        scheme: z
          .object({
            is: z.enum(schemes),
            on: Day,
            how: z.enum([...HeardChannel.options, 'page', 'list']),
            heardBy: z.string().nullable(),
          })
          .nullable(),
        /** Money of the year left already, or is about to: the choice stays. */
        isFixed: z.boolean(),
        /** Of the year; 0 while nothing is kept. */
        version: z.int(),
        elsewhere: z
          .object({
            cents: z.int(),
            how: z.enum([...HeardChannel.options, 'page', 'list']),
            heardBy: z.string().nullable(),
            saidAt: Moment,
          })
          .nullable(),
        receipts: z.array(
          z.object({
            ...{ id: z.uuid(), day: Day, kind: z.enum(kindsOfCost), cents: z.int() },
            seenBy: z.string(),
            /** Whether it is part of what is due for something on its day. */
            counts: z.boolean(),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

export const chooseScheme = {
  method: 'POST',
  url: '/coaches/:coach/schemes',
  config: { name: 'chooseScheme', needs: 'add coach_years' },
  schema: {
    summary:
      'Write down how a coach wants her costs repaid in a year. It stays so from the first payment on',
    params: z.object({ coach: z.uuid() }),
    body: Once.extend({
      version: Version,
      year: z.int().min(2000).max(2100),
      scheme: z.enum(schemes, 'required'),
      ...{ how: HeardChannel, on: Day },
    }),
    response: { 200: z.object({ version: z.int() }) },
  },
} as const satisfies Endpoint;

const Elsewhere = Once.extend({
  year: z.int().min(2000).max(2100),
  cents: z.int('not-an-amount').min(0, 'not-an-amount').max(1_000_000, 'not-an-amount'),
});

export const declareElsewhere = {
  method: 'POST',
  url: '/coaches/:coach/elsewhere',
  config: { name: 'declareElsewhere', needs: 'add amounts_elsewhere' },
  schema: {
    summary: 'What other organisations gave a coach this year, as she said it',
    params: z.object({ coach: z.uuid() }),
    body: Elsewhere.extend({ how: HeardChannel }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const declareOwnElsewhere = {
  method: 'POST',
  url: '/me/elsewhere',
  config: { name: 'declareOwnElsewhere', needs: 'add amounts_elsewhere' },
  schema: {
    summary: 'A coach says what other organisations gave her in a year; the last word counts',
    body: Elsewhere,
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const recordReceipt = {
  method: 'POST',
  url: '/coaches/:coach/receipts',
  config: { name: 'recordReceipt', needs: 'add receipts' },
  schema: {
    summary: 'Write down a cost that a coach really had, as a receipt says; the paper is not kept',
    params: z.object({ coach: z.uuid() }),
    body: Once.extend({
      day: Day,
      kind: z.enum(kindsOfCost, 'required'),
      cents: Cents.min(1, 'not-an-amount'),
    }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const takeBackReceipt = {
  method: 'POST',
  url: '/coaches/:coach/receipts/:receipt/removal',
  config: { name: 'takeBackReceipt', needs: 'remove receipts' },
  schema: {
    summary: 'It was not so: takes back a receipt',
    params: z.object({ coach: z.uuid(), receipt: z.uuid() }),
    body: Once,
    response: { 200: z.object({ outcome: z.literal('taken-back') }) },
  },
} as const satisfies Endpoint;
