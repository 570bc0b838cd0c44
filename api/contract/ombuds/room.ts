import { z } from 'zod';
import type { Endpoint } from '../endpoint.ts';
import { bytes, Envelope } from '../ombuds.ts';

const unseen = { repeatable: true, unseen: true } as const;
const one = z.object({ concern: z.uuid() });

/** A Monday: nothing nearer than a week is said of when something goes. */
const Week = z.iso.date().refine((day) => new Date(day).getUTCDay() === 1, 'invalid');

/** `taken`: somebody wrote in between, so it was not kept. */
const Outcome = z.object({ outcome: z.enum(['kept', 'taken']) });

const Wrap = bytes(100, 600);

const Concern = z.object({
  id: z.uuid(),
  week: z.iso.date(),
  deleteIn: z.iso.date().nullable(),
  keys: z.array(
    z.object({
      epoch: z.int(),
      locked: z.base64(),
      /** By the id of a reader's key. */
      wraps: z.record(z.string(), z.base64()),
    }),
  ),
  messages: z.array(
    z.object({
      sequence: z.int(),
      direction: z.enum(['in', 'out', 'note']),
      epoch: z.int(),
      envelope: z.base64(),
      week: z.iso.date(),
    }),
  ),
});

/** One envelope more, with the number that comes next. */
const Next = z.object({
  sequence: z.int().min(2).max(10_000),
  epoch: z.int().min(1).max(1000),
  envelope: Envelope,
});

export const listConcerns = {
  method: 'GET',
  url: '/ombuds/concerns',
  config: { name: 'listConcerns', needs: 'see concerns', unseen: true },
  schema: {
    summary:
      'Every concern as it is kept: what the key of the reader opens and how they follow on each other, only her browser finds out',
    response: { 200: z.object({ concerns: z.array(Concern) }) },
  },
} as const satisfies Endpoint;

export const showConcern = {
  method: 'GET',
  url: '/ombuds/concerns/:concern',
  config: { name: 'showConcern', needs: 'see concerns', unseen: true },
  schema: {
    summary: 'One concern as it is kept',
    params: one,
    response: { 200: Concern },
  },
} as const satisfies Endpoint;

export const answerConcern = {
  method: 'POST',
  url: '/ombuds/concerns/:concern/answers',
  config: { name: 'answerConcern', needs: 'add concern_messages', ...unseen },
  schema: {
    summary:
      'Adds a sealed line that the teller reads with her code: an answer, a yes of hers, a step, the clock',
    params: one,
    body: Next,
    response: { 201: Outcome },
  },
} as const satisfies Endpoint;

export const noteConcern = {
  method: 'POST',
  url: '/ombuds/concerns/:concern/notes',
  config: { name: 'noteConcern', needs: 'add concern_messages', ...unseen },
  schema: {
    summary: 'Adds a sealed note of her own, which goes a month after closing',
    params: one,
    body: Next,
    response: { 201: Outcome },
  },
} as const satisfies Endpoint;

export const moveConcern = {
  method: 'POST',
  url: '/ombuds/concerns/:concern/moves',
  config: { name: 'moveConcern', needs: 'add concern_messages', ...unseen },
  schema: {
    summary:
      'Adds a sealed line to the course of a concern, for its readers alone: a talk, a label, aftercare; it stays as long as the concern',
    params: one,
    body: Next,
    response: { 201: Outcome },
  },
} as const satisfies Endpoint;

export const shareConcern = {
  method: 'POST',
  url: '/ombuds/concerns/:concern/sharing',
  config: { name: 'shareConcern', needs: 'change concerns', ...unseen },
  schema: {
    summary:
      'Lets another reader of the list read along: each key of the concern, wrapped for her, and a sealed line that says so to the teller',
    params: one,
    body: z.object({
      reader: z.uuid(),
      wraps: z
        .array(z.object({ epoch: z.int().min(1), wrap: Wrap }))
        .min(1)
        .max(100),
      line: Next,
    }),
    response: { 200: Outcome },
  },
} as const satisfies Endpoint;

export const handOverConcern = {
  method: 'POST',
  url: '/ombuds/concerns/:concern/hand-over',
  config: { name: 'handOverConcern', needs: 'change concerns', ...unseen },
  schema: {
    summary:
      'Gives a concern to another reader: she gets every key, what follows is sealed with a new one, and what was wrapped for the giver goes; a sealed line says so to the teller',
    params: one,
    body: z.object({
      /** The key of the giver. */
      from: z.uuid(),
      reader: z.uuid(),
      wraps: z
        .array(z.object({ epoch: z.int().min(1), wrap: Wrap }))
        .min(1)
        .max(100),
      /** The key that follows, locked under the last one, and wrapped for the reader. */
      next: z.object({ epoch: z.int().min(2).max(1000), locked: bytes(60), wrap: Wrap }),
      line: Next,
    }),
    response: { 200: Outcome },
  },
} as const satisfies Endpoint;

export const closeConcern = {
  method: 'POST',
  url: '/ombuds/concerns/:concern/closing',
  config: { name: 'closeConcern', needs: 'change concerns', ...unseen },
  schema: {
    summary:
      'Says in which week a concern goes, and in which week its notes do; how it was closed stands in a sealed line',
    params: one,
    body: z.object({
      ...Next.shape,
      deleteIn: Week,
      notes: z.object({ sequences: z.array(z.int().min(1)).max(10_000), deleteIn: Week }),
    }),
    response: { 201: Outcome },
  },
} as const satisfies Endpoint;
