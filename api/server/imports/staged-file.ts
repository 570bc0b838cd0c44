import { randomUUID } from 'node:crypto';
import { stage as keep, unstage } from '@app/db/coaches/commands';
import { staged } from '@app/db/coaches/queries';
import type { StagedKind } from '@app/db/coaches/tables';
import type { Transaction } from '@app/db/database';
import type { Matching } from '@app/domain/import-columns';
import type { NameAnswers } from '@app/domain/import-names';
import type { Moment } from '@app/domain/moment';
import type { Table } from '@app/domain/table';
import { placeOf, type Seal } from '../coaches/seal.ts';
import { refuse } from '../http/problem.ts';

/** A file as it was read, with the columns and the names as they were recognised or chosen. */
export interface ListRead<Field extends string> {
  table: Table;
  matching: Matching<Field>;
  names: NameAnswers;
}

/** Lines of a file that did not come in, each as the page shows it, with its cells to repair. */
export interface LinesLeft<Field extends string, Line> {
  columns: { header: string; field: Field | null }[];
  lines: (Line & { cells: string[] })[];
}

type Kind = 'coaches' | 'sessions';
interface At {
  now: Moment;
  seal: Seal;
}

/** Keeps a file for a day, sealed: it holds telephones and account numbers. */
export async function stage(
  db: Transaction,
  { content, ...preview }: { kind: StagedKind; fileName: string; content: string },
  { now, seal }: At,
): Promise<string> {
  const id = randomUUID();
  const sealed = seal.close(placeOf.staged(id), content);
  const text = Buffer.from(sealed).toString('base64');
  await keep(db, { ...preview, id, content: text, madeAt: now }, aDayBefore(now));
  return id;
}

/** Takes the file away to bring it in. Not of a day ago, not of somebody else, and not twice. */
export async function takeStaged<Field extends string>(
  db: Transaction,
  kind: Kind,
  id: string,
  at: At,
): Promise<ListRead<Field> & { fileName: string }> {
  const taken = (await unstage(db, id, kind)) ?? refuse('preview-gone');
  return { ...opened<ListRead<Field>>(id, taken, at), fileName: taken.fileName };
}

/** Keeps what did not come in for a day more; null when everything did. */
export const stageLeft = async <Field extends string, Line>(
  db: Transaction,
  kind: Kind,
  fileName: string,
  left: LinesLeft<Field, Line>,
  at: At,
): Promise<string | null> =>
  left.lines.length === 0
    ? null
    : stage(db, { kind: `${kind}-left`, fileName, content: JSON.stringify({ left }) }, at);

/** What does not come in of a file that was shown, or did not of one that was taken over. */
export async function stagedLeft<Field extends string, Line>(
  db: Transaction,
  kind: Kind,
  id: string,
  at: At,
): Promise<LinesLeft<Field, Line> & { fileName: string }> {
  const kept = (await staged(db, id, [kind, `${kind}-left`])) ?? refuse('not-found');
  const { left } = opened<{ left: LinesLeft<Field, Line> }>(id, kept, at);
  return { ...left, fileName: kept.fileName };
}

function opened<Content>(id: string, kept: { madeAt: Moment; content: string }, { now, seal }: At) {
  if (kept.madeAt < aDayBefore(now)) refuse('preview-gone');
  const text = seal.open(placeOf.staged(id), Buffer.from(kept.content, 'base64'));
  return JSON.parse(text) as Content;
}

const aDayBefore = (now: Moment): Moment =>
  new Date(Date.parse(now) - 24 * 60 * 60 * 1000).toISOString();
