import { levels, liftedByNames } from '@app/domain/participation/condition';
import {
  agreementNames,
  parts,
  principles,
  sources,
  subjects,
} from '@app/domain/participation/agreements';
import { conditionStates, type Judgement } from '@app/domain/participation/judge';
import { bounds, type AnyBound } from '@app/domain/participation/terms-bounds';
import { conditionNames, termsNames, type TermsName } from '@app/domain/participation/terms';
import { z } from 'zod';
import { Day, line, lines, Once, TimeOfDay, type Endpoint, Version } from '../endpoint.ts';
import { FullName, Judgements } from '../sessions/session.ts';

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
  about: z.enum(subjects),
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
  /** Of what waits and is about days: how many planned ones it would touch. Only a coordinator hears it. */
  touches: z.int().nullable(),
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

const valueWithin = (bound: AnyBound) => {
  if (bound === 'hour') return TimeOfDay;
  if ('least' in bound) {
    const number = z
      .int('not-a-number')
      .min(bound.least, 'out-of-range')
      .max(bound.most, 'out-of-range');
    return bound.orNone ? number.nullable() : number;
  }
  return z.enum(bound);
};

/** Every number of the terms that may be changed, each with what it can be. */
const NewNumbers = z.object(
  Object.fromEntries(
    termsNames.map((name) => [
      name,
      z
        .object(
          Object.fromEntries(
            Object.entries(bounds[name] as Record<string, AnyBound>).map(([field, bound]) => [
              field,
              valueWithin(bound).optional(),
            ]),
          ),
        )
        .optional(),
    ]),
  ) as unknown as Record<
    TermsName,
    z.ZodOptional<z.ZodType<Record<string, number | string | null | undefined>>>
  >,
);

const Change = z.object({
  /** Tomorrow at the earliest. */
  from: Day,
  /** Other numbers; what is left out stays as it is. */
  numbers: NewNumbers.default({}),
  /** A condition that holds from that day. */
  holds: z.enum(conditionNames).nullable().default(null),
});
export type Change = z.output<typeof Change>;

const Turned = z.object({
  condition: z.enum(conditionNames),
  /** Null when it is about the day, and not about one of its coaches. */
  coach: FullName.nullable(),
  /** Null where the condition did not hold yet. */
  before: z.enum(conditionStates).nullable(),
  after: z.enum(conditionStates).nullable(),
  judgement: z.custom<Judgement>().nullable(),
});

export const previewTerms = {
  method: 'POST',
  url: '/terms/preview',
  config: { name: 'previewTerms', needs: 'add terms' },
  schema: {
    summary:
      'What a change of the terms does to the days that are planned, judged with what is known now under the old and the new terms. Keeps nothing',
    body: Change,
    response: {
      200: z.object({
        version: Version,
        /** The planned days from that day on. */
        planned: z.int(),
        changed: z.array(
          z.object({
            sessionId: z.uuid(),
            day: Day,
            title: z.string(),
            town: z.string().nullable(),
            participants: z.int().nullable(),
            coaches: z.int(),
            turned: z.array(Turned),
          }),
        ),
        /** What stands otherwise of how we work together, as it is known now, on that day. */
        ofOffice: Judgements,
        /** Later days on which other terms begin, and into which the change is written too. */
        carriedInto: z.array(Day),
      }),
    },
  },
} as const satisfies Endpoint;

export const changeTerms = {
  method: 'POST',
  url: '/terms',
  config: { name: 'changeTerms', needs: 'add terms' },
  schema: {
    summary:
      'Change the terms from a day on, in every later version too. Keeps with whom and why; refused when somebody changed them in between',
    body: Once.extend({
      version: Version,
      ...Change.shape,
      with: line(120).min(3, 'required'),
      why: lines(500).min(3, 'required'),
    }),
    response: { 201: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;
