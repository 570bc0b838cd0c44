import { covers } from '@app/domain/compensation/insurance';
import { z } from 'zod';
import { Day, type Endpoint, lines, Once } from '../endpoint.ts';
import { Moment } from '../sessions/session.ts';

const ofLaw = lines(1500).min(1, 'required');
const ofDecree = lines(1500).nullable();

/** What a version says; a section of the decree that does not count for this organisation is null. */
const sections = {
  ...{ aim: ofLaw, legalForm: ofLaw, costs: ofLaw, discretion: ofLaw },
  ...{ nature: ofDecree, workings: ofDecree, place: ofDecree, contact: ofDecree },
  training: ofDecree,
};

/** That a coach signed a version, after it was explained to her. */
export const NoteSignature = z.object({
  id: z.uuid(),
  /** The version that she signed, and when it began. */
  note: z.uuid(),
  validFrom: Day,
  explainedOn: Day,
  copyGiven: z.boolean(),
  signedOn: Day,
  /** The first name of the one who wrote it down. */
  by: z.string().nullable(),
});

export const listNotes = {
  method: 'GET',
  url: '/agreement-notes',
  config: { name: 'listNotes', needs: 'see agreement_notes' },
  schema: {
    summary:
      'The versions of the agreement note, the newest first, and every coach who is with us and does not pause, with what she signed',
    response: {
      200: z.object({
        /** The version that holds today; else the first one to come; null where there is none. */
        now: z.uuid().nullable(),
        notes: z.array(
          z.object({
            id: z.uuid(),
            validFrom: Day,
            writtenBy: z.string(),
            writtenAt: Moment,
            /** How many coaches signed it; with none it can still be corrected. */
            signatures: z.int(),
          }),
        ),
        coaches: z.array(
          z.object({
            id: z.uuid(),
            firstName: z.string(),
            lastName: z.string(),
            signed: z.array(z.object({ note: z.uuid(), validFrom: Day, on: Day })),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

export const showNote = {
  method: 'GET',
  url: '/agreement-notes/:note',
  config: { name: 'showNote', needs: 'see agreement_notes' },
  schema: {
    summary:
      'What one version says, what is insured from its first day or from today on, and for which coach it is printed',
    params: z.object({ note: z.uuid() }),
    querystring: z.object({ coach: z.uuid().optional() }),
    response: {
      200: z.object({
        id: z.uuid(),
        validFrom: Day,
        text: z.object({
          ...{ aim: z.string(), legalForm: z.string(), costs: z.string(), discretion: z.string() },
          ...{ nature: z.string().nullable(), workings: z.string().nullable() },
          ...{ place: z.string().nullable(), contact: z.string().nullable() },
          training: z.string().nullable(),
        }),
        signatures: z.int(),
        insurances: z.array(
          z.object({
            insurer: z.string(),
            number: z.string().nullable(),
            covers: z.array(z.enum(covers)),
          }),
        ),
        coach: z.object({ firstName: z.string(), lastName: z.string() }).nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const addNoteVersion = {
  method: 'POST',
  url: '/agreement-notes',
  config: { name: 'addNoteVersion', needs: 'add agreement_notes' },
  schema: {
    summary:
      'Write a version of the agreement note, valid from a day on; or one in the place of a version that nobody signed yet',
    body: Once.extend({
      validFrom: Day,
      /** The version that goes; null leaves every one. */
      instead: z.uuid().nullable(),
      ...sections,
    }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const recordNoteSigned = {
  method: 'POST',
  url: '/agreement-notes/:note/signatures',
  config: { name: 'recordNoteSigned', needs: 'add note_signatures' },
  schema: {
    summary: 'Write down that these coaches signed a version on one day, after it was explained',
    params: z.object({ note: z.uuid() }),
    body: Once.extend({
      ...{ explainedOn: Day, copyGiven: z.boolean(), signedOn: Day },
      coaches: z.array(z.uuid()).min(1, 'required').max(2000),
    }),
    /** How many of them had not signed it before. */
    response: { 201: z.object({ coaches: z.int() }) },
  },
  bodyLimit: 256 * 1024,
} as const satisfies Endpoint;

export const takeBackNoteSigned = {
  method: 'POST',
  url: '/coaches/:coach/note-signatures/:signature/removal',
  config: { name: 'takeBackNoteSigned', needs: 'remove note_signatures' },
  schema: {
    summary: 'It was not so: takes back that she signed',
    params: z.object({ coach: z.uuid(), signature: z.uuid() }),
    body: Once,
    response: { 200: z.object({ outcome: z.literal('taken-back') }) },
  },
} as const satisfies Endpoint;
