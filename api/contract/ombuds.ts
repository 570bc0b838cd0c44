import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

/** Bytes in base64, as many as are named, or from some to some. */
export const bytes = (least: number, most = least) =>
  z.base64().refine((text) => {
    const long = (text.length / 4) * 3 - (text.match(/=+$/)?.[0].length ?? 0);
    return least <= long && long <= most;
  }, 'invalid');

/** 32 bytes that follow from a code: they find its concern, and open nothing. */
const Lookup = bytes(32);

/** Nothing of when it was made stands in a name of this version. */
export const NameOfChance = z.uuidv4();

/** One sealed message, in steps of 4 KiB and 28 bytes more; at most eight steps. */
export const Envelope = bytes(28 + 4096, 28 + 8 * 4096).refine(
  (text) => ((text.length / 4) * 3 - (text.match(/=+$/)?.[0].length ?? 0) - 28) % 4096 === 0,
  'invalid',
);

export const SignedList = z.object({
  /** To the letter as it was signed. */
  text: z.string(),
  signedBy: z.uuid(),
  signature: z.base64(),
});

const nameless = { needs: 'anyone', nameless: true } as const;

export const showOmbudsDoor = {
  method: 'GET',
  url: '/ombuds',
  config: { name: 'showOmbudsDoor', ...nameless },
  schema: {
    summary:
      'Who reads a concern that is sent now: every signed list, oldest first, and the first one as this installation remembers it; nobody as long as the door is closed; and who can be called',
    response: {
      200: z.object({
        isOpen: z.boolean(),
        /** 32 bytes in base64, which are the salt of codes too. */
        root: z.base64().nullable(),
        lists: z.array(SignedList),
        /** The ombudsperson by voice; also before anybody can write. */
        ombudsperson: z.object({
          name: z.string().nullable(),
          phone: z.string().nullable(),
          hours: z.string().nullable(),
          /** Who replaces her. */
          deputy: z.string().nullable(),
        }),
        /** Somebody of another house. */
        secondRoute: z.object({ name: z.string().nullable(), phone: z.string().nullable() }),
      }),
    },
  },
} as const satisfies Endpoint;

/** `taken`: another one has this name, code or number, so it was not kept. */
const Outcome = z.object({ outcome: z.enum(['kept', 'taken']) });

export const fileConcern = {
  method: 'POST',
  url: '/ombuds/concerns',
  config: { name: 'fileConcern', ...nameless },
  schema: {
    summary: 'Keeps a concern that the browser sealed; a second tap of the same changes nothing',
    body: z.object({
      concern: NameOfChance,
      lookup: Lookup,
      /** The key of the concern, under its code. */
      locked: bytes(60),
      /** The same, wrapped for each ombudsperson who may read; a reader is a key on the list in force. */
      wraps: z
        .array(z.object({ reader: z.uuid(), wrap: bytes(100, 600) }))
        .min(1)
        .max(20),
      envelope: Envelope,
    }),
    response: { 201: Outcome },
  },
} as const satisfies Endpoint;

export const openConcern = {
  method: 'POST',
  url: '/ombuds/concerns/opening',
  config: { name: 'openConcern', ...nameless },
  schema: {
    summary: 'What a code opens: the locked keys of a concern and its sealed messages',
    body: z.object({ lookup: Lookup }),
    response: {
      200: z.object({
        concern: z.uuid(),
        keys: z.array(z.object({ epoch: z.int(), locked: z.base64() })),
        /** The number of the message that is written next. */
        next: z.int(),
        messages: z.array(
          z.object({
            sequence: z.int(),
            direction: z.enum(['in', 'out']),
            epoch: z.int(),
            envelope: z.base64(),
            week: z.iso.date(),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

export const writeAgain = {
  method: 'POST',
  url: '/ombuds/concerns/messages',
  config: { name: 'writeAgain', ...nameless },
  schema: {
    summary: 'Adds a sealed message of the teller to the concern of a code',
    body: z.object({
      lookup: Lookup,
      sequence: z.int().min(2).max(10_000),
      epoch: z.int().min(1).max(1000),
      envelope: Envelope,
    }),
    response: { 200: Outcome },
  },
} as const satisfies Endpoint;
