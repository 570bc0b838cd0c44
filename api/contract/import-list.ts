import type { LineState } from '@app/domain/import-preview';
import { nameKinds } from '@app/domain/import-names';
import type { Reading } from '@app/domain/reading';
import { z } from 'zod';
import { line } from './endpoint.ts';

const states = [
  'new',
  'same',
  'changed',
  'same-as-line',
  'double?',
  'not-taken',
] as const satisfies readonly LineState[];

/** A file as base64: 5 MB of it is 7 MB here. Whether it is base64 is found while it is read, beside our own work. */
export const File = z.object({ fileName: line(200).min(1), content: z.string().min(1) });
export const bodyLimit = 8 * 1024 * 1024;

/** For each column of the file the field it becomes, chosen by hand; null leaves it alone. */
export const Matching = <Field extends z.ZodType>(field: Field) =>
  z.array(field.nullable()).max(100);

/** The headers for which the columns were chosen; for others the choice does not hold. */
export const Headers = z.array(z.string().max(200)).max(100).optional();

/** How to read the file where somebody chose that, by the key of a reading. */
export const ReadAs = z.record(z.string().max(300), z.string().max(300)).default({});

/** What names mean, by the key of their question: the value of a candidate, or `new`. */
export const NameAnswers = z.record(z.string().max(700), z.string().max(700)).default({});

const Name = { name: z.string(), town: z.string() };
/** A room is told with its organisation. */
const NameOf = { ...Name, organisation: z.string().optional() };
const NameQuestion = z.object({
  ...NameOf,
  key: z.string(),
  kind: z.enum(nameKinds),
  /** Lines that tell it. */
  lines: z.array(z.int()),
  candidates: z.array(z.object({ ...NameOf, value: z.string(), beside: z.string().nullable() })),
  /** The answer given now or with an earlier list; null must be answered first. */
  chosen: z.string().nullable(),
});
export type NameQuestion = z.infer<typeof NameQuestion>;

/** A column as it stands in the file, its contents, and what it becomes. Account numbers show four figures. */
const Column = <Field extends z.ZodType>(field: Field) =>
  z.object({ header: z.string(), field: field.nullable(), samples: z.array(z.string()) });

export const PreviewBase = <Field extends z.ZodType>(field: Field) => ({
  /** Names the list when it is taken over; null while a column, a name or how to read it has to be chosen first. */
  previewId: z.uuid().nullable(),
  fileName: z.string(),
  /** The decisions made to read the file, each with its alternatives. While one of them asks, nothing is kept. */
  readings: z.array(z.custom<Reading>()),
  columns: z.array(Column(field)),
  missing: z.array(field),
  matchedTwice: z.array(field),
  counts: z.record(z.enum(states), z.int()),
  /** Names that look like one we have, or that several have: asked once for all lines. */
  names: z.array(NameQuestion),
  /** What we do not have yet and taking over makes. */
  makes: z.array(z.object({ ...Name, kind: z.enum(nameKinds) })),
  /** Lines of which something does not come in. */
  left: z.int(),
});

export const LineBase = {
  line: z.int(),
  state: z.enum(states),
  /** The line that says the same, with `same-as-line`. */
  sameAsLine: z.int().nullable(),
};

/** The other half of a possible double: somebody we have, or an earlier line. */
export const Twin = { line: z.int().nullable(), id: z.uuid().nullable(), name: z.string() };

export const oneList = z.object({ list: z.uuid() });
export const oneLine = z.object({
  list: z.uuid(),
  line: z.coerce.number().int().min(1).max(10_000_000),
});

/** What to do with a line that may be a double; a line without an answer is left. */
export const Doubles = z.record(z.string().regex(/^\d{1,6}$/), z.enum(['same', 'new', 'leave']));

/** How many lines did what. */
export const Counts = z.object({
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  notTaken: z.int(),
});
export type Counts = z.infer<typeof Counts>;

export const Imported = Counts.extend({
  /** Names the lines of which something did not come in; null when everything did. */
  leftId: z.uuid().nullable(),
});
export type Imported = z.infer<typeof Imported>;

/** Of lines of which something does not come in, also the cells as they stood: to repair and bring in again. */
export const cells = z.array(z.string());
export const LeftBase = <Field extends z.ZodType>(field: Field) => ({
  fileName: z.string(),
  columns: z.array(z.object({ header: z.string(), field: field.nullable() })),
  /** What came of the list; null while it waits. */
  imported: Counts.nullable(),
});

export const OneLine = <Field extends z.ZodType, Line extends z.ZodType>(field: Field, one: Line) =>
  z.object({ fileName: z.string(), columns: z.array(Column(field)), line: one });
