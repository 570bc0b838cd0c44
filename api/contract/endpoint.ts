import type { Need } from '@app/domain/access';
import { cleanLine, cleanLines } from '@app/domain/clean';
import { firstDay } from '@app/domain/day';
import type { Judgement } from '@app/domain/participation/judge';
import { z } from 'zod';

/** A contract is a Fastify route without its handler: the API adds the handler, the pages make the call. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below `/api`. */
  url: `/${string}`;
  config: {
    /** The contract's own name, and so the operationId. */
    name: string;
    /** What the acting role must be able to do; `signed-in` asks a visit only, `anyone` nothing. */
    needs: Need | 'signed-in' | 'anyone';
    /** Doing it again with the same key gives the same: nothing of the answer has to be kept, and it must not be. */
    repeatable?: true;
    /** Only looks up what a link shows: one question, asked as no person. */
    looks?: true;
    /** One transaction for each question: working out the answer takes long, and holds nothing meanwhile. */
    apart?: true;
    /** Reads first, a transaction for each question; then a whole list comes in, in one that may wait longer than a page. */
    beginsLate?: true;
    /** Tells of the visit alone, which was looked up to let her in: no transaction begins. */
    ofVisit?: true;
    /** Nobody is recognised: a visit that a browser sends along is not looked at, and nothing of it stands in a log. */
    nameless?: true;
    /** Nothing of it stands in a log, not even that it was asked; who asks is recognised. */
    unseen?: true;
    /** Its body is a file as it is, and no JSON. */
    bytes?: true;
    /** Waits its turn, so that an answer may take a minute. */
    waits?: true;
  };
  /** Larger bodies than the usual 64 kB, in bytes. */
  bodyLimit?: number;
  schema: {
    summary: string;
    params?: z.ZodType;
    querystring?: z.ZodType;
    body?: z.ZodType;
    response: Partial<Record<200 | 201 | 204, z.ZodType>>;
  };
}

/** RFC 9457. `type` is the name of a rule: the pages turn its last part into Dutch. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  instance: z.string().optional(),
  judgements: z.array(z.custom<Judgement>()).optional(),
  errors: z
    .array(
      z.object({
        ...{ pointer: z.string(), detail: z.string() },
        /** In cents: how much there can be, where an amount is more. */
        most: z.int().optional(),
      }),
    )
    .optional(),
  /** When the same thing may be tried again, as a moment. */
  again: z.string().optional(),
  /** What the law allows for a day at most, in cents, where an amount is above it. */
  ceiling: z.int().nullish(),
  /** The same in seconds from now, as in the header `retry-after`. */
  wait: z.int().optional(),
});
export type Problem = z.infer<typeof Problem>;

/** Every change carries a key of its own, so that a double tap has one effect. Made by the form. */
export const Once = z.object({ key: z.uuid() });

/** How often a row was changed, as far as the database counts; 0 is a row that is not there yet. */
export const Version = z.int().min(0).max(2_147_483_647);

/** Text of one line as people type it: clean, without control characters or half characters. */
export const line = (longest = 200) =>
  z
    .string()
    .overwrite(cleanLine)
    .max(longest)
    .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), 'unreadable-characters');

/** Text of several lines. */
export const lines = (longest = 2000) =>
  z
    .string()
    .overwrite(cleanLines)
    .max(longest)
    .refine((text) => text.isWellFormed() && !/[^\P{Cc}\n]/u.test(text), 'unreadable-characters');

/** What a person or a thing is called: at least one letter or figure, where it is called something. */
export const name = (longest = 80) =>
  line(longest).refine(
    (text) => text === '' || /[\p{L}\p{N}]/u.test(text),
    'unreadable-characters',
  );

/** The name of a rule or a part of it, as programs write names: `never-alone`. */
export const RuleName = z
  .string()
  .max(40)
  .regex(/^[a-z]+(-[a-z]+)*$/, 'invalid');

/** A day people can mean: years of four other figures are slips, and a database cannot keep the year 0. */
export const Day = z.iso
  .date('not-a-day')
  .refine((day) => day >= firstDay && day < '2200-01-01', 'not-a-day');
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time');

/** A query with one value of a name, or with several, at most so many. */
export const several = <Value extends z.ZodType>(value: Value, most: number) =>
  z
    .union([value, z.array(value).max(most)])
    .default([])
    .transform((given) => [given].flat() as z.output<Value>[]);
