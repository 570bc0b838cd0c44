import { randomUUID } from 'node:crypto';
import type { Counts } from '@app/contract/import-list';
import {
  changeStaged,
  endStaged,
  holdStaged,
  stage as keep,
  stagePiece,
} from '@app/db/coaches/commands';
import { staged, stagedPiece } from '@app/db/coaches/queries';
import type { ListKind } from '@app/db/coaches/tables';
import type { Transaction } from '@app/db/database';
import type { DayOrders } from '@app/domain/day-order';
import { chosenAlso, nothingChosen, type ListChoices } from '@app/domain/import-choices';
import type { Matching } from '@app/domain/import-columns';
import { mendedAlso, type Mended } from '@app/domain/import-mended';
import type { NameAnswers } from '@app/domain/import-names';
import type { Moment } from '@app/domain/moment';
import { largest, type Table } from '@app/domain/table';
import { placeOf, type Seal } from '../coaches/seal.ts';
import { refuse } from '../http/problem.ts';

export type { ListKind };

/** A file as it was read, with the columns and the names as they were recognised or chosen. */
export interface ListRead<Field extends string> {
  table: Table;
  matching: Matching<Field>;
  names: NameAnswers;
  dayOrders: DayOrders;
}

/** Lines of a file that do not come in, or did not, each as the page shows it, with its cells to repair. */
export interface LinesLeft<Field extends string, Line> {
  columns: { header: string; field: Field | null }[];
  lines: (Line & { cells: string[] })[];
}

export interface At {
  now: Moment;
  seal: Seal;
}

/** A list that waits: its file is asked for piece by piece. */
export interface Waiting {
  fileName: string;
  choices: ListChoices;
}

/** What came of a list. */
export interface CameOf {
  counts: Counts;
  left: LinesLeft<string, object>;
}

/** Keeps a file for a day, sealed: it holds telephones and account numbers. */
export async function stage(
  db: Transaction,
  { kind, fileName }: { kind: ListKind; fileName: string },
  file: Uint8Array,
  at: At,
  choices: ListChoices = nothingChosen,
): Promise<string> {
  if (file.length === 0) refuse('file-unreadable', { file: { problem: 'empty' } });
  if (file.length > largest.bytes)
    refuse('file-unreadable', { file: { problem: 'too-large', most: largest.bytes } });
  const id = randomUUID();
  const row = { id, kind, fileName, content: closed(id, choices, at), madeAt: at.now };
  await keep(db, row, aDayBefore(at.now));
  for (const [nth, piece] of piecesOf(file).entries())
    await stagePiece(db, {
      previewId: id,
      nth,
      sealed: at.seal.close(placeOf.piece(id, nth), piece),
    });
  return id;
}

/** So much is sealed and sent in a moment that nobody notices. */
const pieceSize = 256 * 1024;

const piecesOf = (file: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.ceil(file.length / pieceSize) }, (_, nth) =>
    file.subarray(nth * pieceSize, (nth + 1) * pieceSize),
  );

/** One piece of a file; null after the last. */
export async function pieceOf(db: Transaction, id: string, nth: number, { seal }: At) {
  const sealed = await stagedPiece(db, id, nth);
  return sealed === undefined ? null : seal.openBytes(placeOf.piece(id, nth), sealed);
}

/** A list that somebody is choosing about. */
export async function waitingList(db: Transaction, kind: ListKind, id: string, at: At) {
  const found = await staged(db, id);
  if (found?.kind !== kind) refuse('not-found');
  return waiting(id, found, at);
}

/** The same before anybody holds it; nothing where `holdList` will say why it does not come in. */
export async function waitingAhead(db: Transaction, kind: ListKind, id: string, at: At) {
  const found = await staged(db, id);
  const waits =
    found?.kind === kind && found.takenAt === null && found.madeAt >= aDayBefore(at.now);
  return waits ? waiting(id, found, at) : null;
}

/** Keeps what was chosen anew, beside what was chosen before. */
export async function chooseFor(
  db: Transaction,
  id: string,
  { mended = [], ...fresh }: Partial<ListChoices> & { mended?: Mended[] },
  at: At,
) {
  const held = (await holdStaged(db, id)) ?? refuse('not-found');
  const { choices } = waiting(id, held, at);
  const now = chosenAlso(choices, { ...fresh, mended: mendedAlso(choices.mended, mended) });
  if (now.mended.length > mostMended) refuse('invalid-input', { errors: [tooMuchMended] });
  await changeStaged(db, id, closed(id, now, at));
}

/** More is mended in the file. */
const mostMended = 2000;
const tooMuchMended = { pointer: '#/cells', detail: 'too-many' };

/** Holds a list to bring it in: not a day later, not somebody else's, and not twice. */
export async function holdList(
  db: Transaction,
  kind: ListKind,
  id: string,
  at: At,
): Promise<Waiting> {
  const held = await holdStaged(db, id);
  if (held?.kind !== kind) refuse('preview-gone');
  return waiting(id, held, at);
}

export const endList = (db: Transaction, id: string, cameOf: CameOf, at: At) =>
  endStaged(db, id, closed(id, cameOf, at), at.now);

/** What came of a list; null while it waits. */
export async function cameOf(
  db: Transaction,
  kind: ListKind,
  id: string,
  at: At,
): Promise<(CameOf & { fileName: string }) | null> {
  const found = await staged(db, id);
  if (found?.kind !== kind) refuse('not-found');
  if (found.madeAt < aDayBefore(at.now)) refuse('preview-gone');
  if (found.takenAt === null) return null;
  return { fileName: found.fileName, ...(opened(id, found.content, at) as CameOf) };
}

interface Staged {
  fileName: string;
  content: string;
  madeAt: Moment;
  takenAt: Moment | null;
}

function waiting(id: string, { fileName, content, madeAt, takenAt }: Staged, at: At): Waiting {
  if (madeAt < aDayBefore(at.now)) refuse('preview-gone');
  if (takenAt !== null) refuse('list-taken-over');
  return { fileName, choices: { ...nothingChosen, ...(opened(id, content, at) as object) } };
}

const closed = (id: string, content: object, { seal }: At): string =>
  Buffer.from(seal.close(placeOf.staged(id), JSON.stringify(content))).toString('base64');

const opened = (id: string, content: string, { seal }: At): unknown =>
  JSON.parse(seal.open(placeOf.staged(id), Buffer.from(content, 'base64')));

const aDayBefore = (now: Moment): Moment =>
  new Date(Date.parse(now) - 24 * 60 * 60 * 1000).toISOString();
