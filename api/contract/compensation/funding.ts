import { z } from 'zod';
import { line, Once, Version, type Endpoint } from '../endpoint.ts';
import { Year } from './year.ts';

/** In cents. */
const Budget = z.int('not-an-amount').positive('not-an-amount').max(1_000_000_000, 'not-an-amount');

const Name = line(80).min(2, 'required');

export const listFunders = {
  method: 'GET',
  url: '/funders',
  config: { name: 'listFunders', needs: 'see funders' },
  schema: {
    summary:
      'Who carries what coaches are repaid, with the budget of a year, and the series of each',
    querystring: z.object({ year: Year }),
    response: {
      200: z.object({
        funders: z.array(
          z.object({
            id: z.uuid(),
            name: z.string(),
            budgetCents: z.int().nullable(),
            version: Version,
          }),
        ),
        /** Series with a day in that year. */
        series: z.array(
          z.object({
            id: z.uuid(),
            title: z.string(),
            organisation: z.string(),
            days: z.int(),
            funderId: z.uuid().nullable(),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

export const addFunder = {
  method: 'POST',
  url: '/funders',
  config: { name: 'addFunder', needs: 'add funders' },
  schema: {
    summary: 'Write down somebody who carries what coaches are repaid, with a budget for a year',
    body: Once.extend({ name: Name, year: Year, budgetCents: Budget.nullable() }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const changeFunder = {
  method: 'PUT',
  url: '/funders/:funder',
  config: { name: 'changeFunder', needs: 'change funders' },
  schema: {
    summary:
      'Call a funder otherwise, or give it another budget for a year; refused when somebody changed it in between',
    params: z.object({ funder: z.uuid() }),
    body: Once.extend({ version: Version, name: Name, year: Year, budgetCents: Budget.nullable() }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

export const assignFunder = {
  method: 'POST',
  url: '/funders/assignments',
  config: { name: 'assignFunder', needs: 'add funder_of_series' },
  schema: {
    summary:
      'Say which funder carries the lines of some series, or single lines whatever their series says; null is none. Lines go back to what their series says with `as-series`',
    body: Once.extend({
      funderId: z.union([z.uuid(), z.literal('as-series')]).nullable(),
      series: z.array(z.uuid()).max(500).default([]),
      lines: z.array(z.uuid()).max(500).default([]),
    }).refine(({ funderId, series }) => funderId !== 'as-series' || series.length === 0, {
      path: ['series'],
      error: 'invalid',
    }),
    response: { 200: z.object({ assigned: z.int() }) },
  },
} as const satisfies Endpoint;
