import { levels, liftedByNames } from '@app/domain/participation/condition';
import { agreementNames, parts, principles, sources } from '@app/domain/participation/agreements';
import { conditionNames, termsNames } from '@app/domain/participation/terms';
import { z } from 'zod';
import { Day, type Endpoint, Version } from '../endpoint.ts';

/** Numbers by the name of their field, null without an end; hours as text, and how strict something is. */
const Numbers = z.record(z.string(), z.union([z.int(), z.string()]).nullable());

/** What people said of a change. */
const Decision = z.object({
  on: Day,
  with: z.string(),
  why: z.string(),
  by: z.string().nullable(),
});

const AgreementLine = z.object({
  name: z.enum(agreementNames),
  /** Null for a rule of asking. */
  condition: z.enum(conditionNames).nullable(),
  id: z.string().nullable(),
  part: z.enum(parts),
  principle: z.enum(principles),
  sources: z.array(z.enum(sources)),
  /** By how strict it is today: each of its reasons stands in one of them. */
  strict: z.array(
    z.object({
      level: z.enum(levels),
      liftedBy: z.enum(liftedByNames),
      reasons: z.array(z.string()),
    }),
  ),
  /** How strict it is while a fact is missing, which is filled in and never lifted. */
  unknown: z.enum(levels).nullable(),
  /** What it is called in the terms; null when it has no numbers. */
  terms: z.enum(termsNames).nullable(),
  now: Numbers.nullable(),
  later: z.array(z.object({ from: Day, is: Numbers })),
  /** It holds for no day yet, and waits for people to decide on it. */
  waits: z.boolean(),
  /** From which day it holds; null for a rule of asking, and for what waits. */
  holdsFrom: Day.nullable(),
  /** Changes of its numbers, the newest first. */
  changes: z.array(Decision.extend({ from: Day, was: Numbers, is: Numbers })),
  /** The decisions from when it holds. */
  begun: z.array(Decision.extend({ from: Day })),
});
export type AgreementLine = z.infer<typeof AgreementLine>;

export const listConditions = {
  method: 'GET',
  url: '/conditions',
  config: { name: 'listConditions', needs: 'see terms' },
  schema: {
    summary:
      'Every agreement: how strict it is, its numbers today and later, since when, why, and who may lift it',
    response: {
      200: z.object({
        today: Day,
        /** Of the terms as they are now: a change is refused when somebody else changed them meanwhile. */
        version: Version,
        conditions: z.array(AgreementLine),
      }),
    },
  },
} as const satisfies Endpoint;
