import { occasions } from '@app/domain/compensation/line';
import { schemes } from '@app/domain/compensation/scheme';
import { z } from 'zod';
import { Day, type Endpoint } from '../endpoint.ts';

/** A calendar year of money. */
export const Year = z.coerce.number().int().min(2000).max(2100);

/** In cents. */
const Cents = z.int();

/** The ceilings of the year; null where nobody entered them yet. */
const Ceilings = z.object({ perDay: Cents.nullable(), perYear: Cents.nullable() });

export const showNominativeList = {
  method: 'GET',
  url: '/compensation/:year/names',
  config: { name: 'showNominativeList', needs: 'see funders' },
  schema: {
    summary:
      'The list that the law asks of a year: each coach who got a flat amount, by surname, with each day and its amount',
    params: z.object({ year: Year }),
    response: {
      200: z.object({
        year: Year,
        today: Day,
        organisation: z.string(),
        address: z.string().nullable(),
        madeBy: z.string(),
        ceilings: Ceilings,
        /** Whether somebody went over a ceiling; null while one is not known. */
        isOver: z.boolean().nullable(),
        coaches: z.array(
          z.object({
            id: z.uuid(),
            firstName: z.string(),
            lastName: z.string(),
            days: z.array(z.object({ day: Day, cents: Cents })),
            cents: Cents,
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

const Parts = { flatCents: Cents, travelCents: Cents, costsCents: Cents, totalCents: Cents };

export const showYearStatement = {
  method: 'GET',
  url: '/compensation/:year/coaches/:coach',
  config: { name: 'showYearStatement', needs: 'see compensation_lines' },
  schema: {
    summary:
      'What one coach got for her costs in a year, day by day, and what the ceiling of that year still leaves her',
    params: z.object({ year: Year, coach: z.uuid() }),
    response: {
      200: z.object({
        year: Year,
        today: Day,
        organisation: z.string(),
        address: z.string().nullable(),
        coach: z.object({ id: z.uuid(), name: z.string() }),
        /** Null before her first line of the year. */
        scheme: z.enum(schemes).nullable(),
        /** For which money left, by day. */
        lines: z.array(
          z.object({
            id: z.uuid(),
            day: Day,
            occasion: z.enum(occasions),
            /** Of the session or the training; null where there is none. */
            title: z.string().nullable(),
            ...Parts,
          }),
        ),
        sums: z.object(Parts),
        /** Due to her, and not on its way yet. */
        waitingCents: Cents,
        ceilings: Ceilings,
        /** What she said that other organisations gave her this year. */
        elsewhereCents: Cents,
        /** What the ceiling of the year still leaves beside the days she already has; null where it is not known, or with real costs. */
        roomCents: Cents.nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const showMoneyYear = {
  method: 'GET',
  url: '/compensation/:year',
  config: { name: 'showMoneyYear', needs: 'see funders' },
  schema: {
    summary: 'The money of a year by month and by funder, and what came late',
    params: z.object({ year: Year }),
    response: {
      200: z.object({
        year: Year,
        today: Day,
        months: z.array(z.object({ month: z.string(), count: z.int(), ...Parts })),
        sums: z.object(Parts),
        funders: z.array(
          z.object({
            id: z.uuid(),
            name: z.string(),
            budgetCents: Cents.nullable(),
            spentCents: Cents,
            committedCents: Cents,
            leftCents: Cents.nullable(),
          }),
        ),
        /** What no funder carries. */
        ours: z.object({ spentCents: Cents, committedCents: Cents }),
        /** Lines of which the money was later on her account than agreed, the latest first. */
        late: z.array(
          z.object({
            id: z.uuid(),
            coach: z.object({ id: z.uuid(), firstName: z.string(), lastName: z.string() }),
            day: Day,
            dueBy: Day,
            /** Null is not yet. */
            paidOn: Day.nullable(),
            daysLate: z.int(),
            cents: Cents,
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;
