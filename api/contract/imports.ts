import type { CoachField } from '@app/domain/coaches/import-columns';
import type { CoachLineDoubt } from '@app/domain/coaches/import-doubts';
import type { CoachLine } from '@app/domain/coaches/import-line';
import type { CoachDoubt } from '@app/domain/coaches/import-preview';
import type { LineProblem } from '@app/domain/import-line';
import type { Change } from '@app/domain/import-preview';
import type { SessionField } from '@app/domain/sessions/import-columns';
import type { SessionLineDoubt } from '@app/domain/sessions/import-doubts';
import type { SessionLine } from '@app/domain/sessions/import-line';
import type { SessionDoubt } from '@app/domain/sessions/import-preview';
import { z } from 'zod';
import { paymentFields } from './compensation/payment-list.ts';
import { Day, line, Once, type Endpoint } from './endpoint.ts';
import {
  bodyLimit,
  cells,
  Doubles,
  File,
  Headers,
  Imported,
  LeftBase,
  LineBase,
  Matching,
  NameAnswers,
  oneLine,
  OneLine,
  oneList,
  PreviewBase,
  ReadAs,
  Twin,
} from './import-list.ts';

const coachFields = [
  'firstName',
  'lastName',
  'firstThenLastName',
  'lastThenFirstName',
  'phone',
  'otherPhone',
  'email',
  'otherEmail',
  'channel',
  'street',
  'houseNumber',
  'box',
  'postcode',
  'town',
  'address',
  'coachSince',
  'trainedOn',
  'themes',
  'perMonth',
  'wishedPerMonth',
  'wantsMoreOften',
  'notOn',
  'notInHolidays',
  'iban',
  'lastIntervisionOn',
] as const satisfies readonly CoachField[];

const sessionFields = [
  'series',
  'numbering',
  'day',
  'from',
  'until',
  'hours',
  'theme',
  'organisation',
  'venue',
  'town',
  'trainers',
  'participants',
  'coachesNeeded',
  'remark',
] as const satisfies readonly SessionField[];

export const CoachImportLine = z.object({
  ...LineBase,
  /** What the line tells. Of an account number the last four figures. */
  told: z.custom<CoachLine>(),
  problems: z.array(z.custom<LineProblem<CoachField>>()),
  /** What to look at once more, although it comes in. */
  doubts: z.array(z.custom<CoachLineDoubt>()),
  changes: z.array(z.custom<Change<CoachLine>>()),
  double: z.object({ ...Twin, why: z.custom<CoachDoubt>() }).nullable(),
  /** Nobody wrote down that she observed; the answer to *was she coach before today?* decides. */
  asksObserved: z.boolean(),
  /** The file itself says that she is a coach since a day that is over. */
  wasCoachBefore: z.boolean(),
});
export type CoachImportLine = z.infer<typeof CoachImportLine>;

const CoachColumn = z.enum(coachFields);
const SessionColumn = z.enum(sessionFields);

const kinds = z.enum(['coaches', 'sessions', 'payments']);
export const stageList = {
  method: 'POST',
  url: '/imports/lists',
  config: { name: 'stageList', needs: 'add import_previews', bytes: true },
  bodyLimit,
  schema: {
    summary:
      'Keep a file for a day, as `application/octet-stream`, to choose about it and to take it over. Writes nothing of it',
    querystring: z.object({ kind: kinds, fileName: line(200).min(1) }),
    response: { 201: z.object({ list: z.uuid() }) },
  },
} as const satisfies Endpoint;

/** Fields of every kind: one that is not of this kind leaves its column alone. */
const AnyColumn = z.enum([...new Set([...coachFields, ...sessionFields, ...paymentFields])]);

export const chooseForList = {
  method: 'PATCH',
  url: '/imports/lists/:list',
  config: { name: 'chooseForList', needs: 'change import_previews' },
  bodyLimit: 512 * 1024,
  schema: {
    summary:
      'Say how to read a list, what its columns and names mean, and what to do with its lines. What is not said stays',
    params: oneList,
    body: z.object({
      matching: Matching(AnyColumn).optional(),
      headers: Headers,
      readAs: ReadAs.removeDefault().optional(),
      names: NameAnswers.removeDefault().optional(),
      doubles: Doubles.optional(),
      before: z.enum(['all', 'none', 'each']).nullable().optional(),
      each: z.array(z.int()).max(5000).optional(),
    }),
    response: { 204: z.null() },
  },
} as const satisfies Endpoint;

/** A cell as people type it: the file says the rest. */
const cell = z.string().max(4000);

export const mendLine = {
  method: 'POST',
  url: '/imports/lists/:list/lines/:line',
  config: { name: 'mendLine', needs: 'change import_previews' },
  bodyLimit: 512 * 1024,
  schema: {
    summary:
      'Type cells of one line anew, beside the file. Each holds where the file says what it said then',
    params: oneLine,
    body: z.object({
      cells: z
        .array(z.object({ column: z.int().min(0).max(500), was: cell, is: cell }))
        .min(1)
        .max(200),
    }),
    response: { 204: z.null() },
  },
} as const satisfies Endpoint;

export const previewCoachImport = {
  method: 'POST',
  url: '/imports/coaches/previews',
  config: { name: 'previewCoachImport', needs: 'add import_previews', apart: true, waits: true },
  bodyLimit,
  schema: {
    summary: 'What taking over a list of coaches would do, line by line. Writes nothing of it',
    body: File.extend({
      matching: Matching(CoachColumn).optional(),
      headers: Headers,
      readAs: ReadAs,
      names: NameAnswers,
    }),
    response: {
      201: z.object({ ...PreviewBase(CoachColumn), lines: z.array(CoachImportLine) }),
    },
  },
} as const satisfies Endpoint;

export const showCoachList = {
  method: 'GET',
  url: '/imports/coaches/:list',
  config: { name: 'showCoachList', needs: 'see import_previews', apart: true, waits: true },
  schema: {
    summary: 'A list of coaches that waits: what taking it over would do now, line by line',
    params: oneList,
    response: {
      200: z.object({
        ...PreviewBase(CoachColumn),
        lines: z.array(CoachImportLine),
        answers: z.object({
          doubles: Doubles,
          before: z.enum(['all', 'none', 'each']).nullable(),
          each: z.array(z.int()),
        }),
      }),
    },
  },
} as const satisfies Endpoint;

export const importCoaches = {
  method: 'POST',
  url: '/imports/coaches',
  config: { name: 'importCoaches', needs: 'add coaches', beginsLate: true, waits: true },
  bodyLimit: 512 * 1024,
  schema: {
    summary: 'Take over a list of coaches that was shown: all good lines, or nothing',
    body: Once.extend({
      previewId: z.uuid(),
      doubles: Doubles.default({}),
      /** Lines of coaches who were one before today, and so have observed. */
      observedBefore: z.array(z.int()).max(5000).default([]),
    }),
    response: { 201: Imported },
  },
} as const satisfies Endpoint;

export const listCoachLinesLeft = {
  method: 'GET',
  url: '/imports/coaches/:list/left',
  config: { name: 'listCoachLinesLeft', needs: 'see import_previews', apart: true, waits: true },
  schema: {
    summary: 'Which lines of a list of coaches do not come in, or did not, and why',
    params: oneList,
    response: {
      200: z.object({
        ...LeftBase(CoachColumn),
        lines: z.array(CoachImportLine.extend({ cells })),
      }),
    },
  },
} as const satisfies Endpoint;

export const showCoachLine = {
  method: 'GET',
  url: '/imports/coaches/:list/lines/:line',
  config: { name: 'showCoachLine', needs: 'see import_previews', apart: true, waits: true },
  schema: {
    summary: 'One line of a list of coaches that waits, with its cells as they stand',
    params: oneLine,
    response: { 200: OneLine(CoachColumn, CoachImportLine.extend({ cells })) },
  },
} as const satisfies Endpoint;

/** Why a day in the list cannot come in as it is, although the line is good. */
export const obstacles = [
  'no-such-hour',
  'session-cancelled',
  'session-cancelling',
  'too-few-places',
  'places-overlap',
] as const;
export type Obstacle = (typeof obstacles)[number];

export const SessionImportLine = z.object({
  ...LineBase,
  told: z.custom<SessionLine>(),
  problems: z.array(z.custom<LineProblem<SessionField>>()),
  /** What to look at once more, although it comes in. */
  doubts: z.array(z.custom<SessionLineDoubt>()),
  changes: z.array(z.custom<Change<SessionLine>>()),
  double: z.object({ ...Twin, day: Day, why: z.custom<SessionDoubt>() }).nullable(),
  obstacle: z.enum(obstacles).nullable(),
  /** Comes in, and nobody is known yet to stand there: *trainer ontbreekt*. */
  trainerMissing: z.boolean(),
});
export type SessionImportLine = z.infer<typeof SessionImportLine>;

const ImportedSeries = z.object({
  name: z.string(),
  organisation: z.string(),
  of: z.int().nullable(),
  sessions: z.array(z.object({ line: z.int(), number: z.int().nullable(), day: Day })),
  notTaken: z.array(z.int()),
  withoutTrainer: z.array(z.int()),
  /** The series we have that it continues. */
  known: z.uuid().nullable(),
});

export const previewSessionImport = {
  method: 'POST',
  url: '/imports/sessions/previews',
  config: { name: 'previewSessionImport', needs: 'add import_previews', apart: true, waits: true },
  bodyLimit,
  schema: {
    summary:
      'What taking over a list of training days would do, by line and by series. Writes nothing of it',
    body: File.extend({
      matching: Matching(SessionColumn).optional(),
      headers: Headers,
      readAs: ReadAs,
      names: NameAnswers,
    }),
    response: {
      201: z.object({
        ...PreviewBase(SessionColumn),
        lines: z.array(SessionImportLine),
        series: z.array(ImportedSeries),
      }),
    },
  },
} as const satisfies Endpoint;

export const showSessionList = {
  method: 'GET',
  url: '/imports/sessions/:list',
  config: { name: 'showSessionList', needs: 'see import_previews', apart: true, waits: true },
  schema: {
    summary:
      'A list of training days that waits: what taking it over would do now, by line and by series',
    params: oneList,
    response: {
      200: z.object({
        ...PreviewBase(SessionColumn),
        lines: z.array(SessionImportLine),
        series: z.array(ImportedSeries),
        answers: z.object({ doubles: Doubles }),
      }),
    },
  },
} as const satisfies Endpoint;

export const showSessionLine = {
  method: 'GET',
  url: '/imports/sessions/:list/lines/:line',
  config: { name: 'showSessionLine', needs: 'see import_previews', apart: true, waits: true },
  schema: {
    summary: 'One line of a list of training days that waits, with its cells as they stand',
    params: oneLine,
    response: { 200: OneLine(SessionColumn, SessionImportLine.extend({ cells })) },
  },
} as const satisfies Endpoint;

export const importSessions = {
  method: 'POST',
  url: '/imports/sessions',
  config: { name: 'importSessions', needs: 'add series', beginsLate: true, waits: true },
  bodyLimit: 512 * 1024,
  schema: {
    summary: 'Take over a list of training days that was shown: all good lines, or nothing',
    body: Once.extend({ previewId: z.uuid(), doubles: Doubles.default({}) }),
    response: { 201: Imported },
  },
} as const satisfies Endpoint;

export const listSessionLinesLeft = {
  method: 'GET',
  url: '/imports/sessions/:list/left',
  config: { name: 'listSessionLinesLeft', needs: 'see import_previews', apart: true, waits: true },
  schema: {
    summary: 'Which lines of a list of training days do not come in, or did not, and why',
    params: oneList,
    response: {
      200: z.object({
        ...LeftBase(SessionColumn),
        lines: z.array(SessionImportLine.extend({ cells })),
      }),
    },
  },
} as const satisfies Endpoint;
