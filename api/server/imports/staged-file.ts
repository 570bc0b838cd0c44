import { randomUUID } from 'node:crypto';
import { stage as keep, unstage } from '@app/db/coaches/commands';
import { staged } from '@app/db/coaches/queries';
import type { StagedKind } from '@app/db/coaches/tables';
import type { Transaction } from '@app/db/database';
import type { DayOrders } from '@app/domain/day-order';
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
  dayOrders: DayOrders;
}

/** Lines of a file that did not come in, each as the page shows it, with its cells to repair. */
export interface LinesLeft<Field extends string, Line> {
  columns: { header: string; field: Field | null }[];
  lines: (Line & { cells: string[] })[];
}

export type ListKind = 'coaches' | 'sessions';
export interface At {
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

/** A file that was kept, as the JSON it was kept as. */
export interface Kept {
  fileName: string;
  content: string;
}

/** Takes the file away to bring it in: not a day later, not somebody else's, and not twice. */
export async function takeStaged(
  db: Transaction,
  kind: ListKind,
  id: string,
  at: At,
): Promise<Kept> {
  const taken = (await unstage(db, id, kind)) ?? refuse('preview-gone');
  return { fileName: taken.fileName, content: opened(id, taken, at) };
}

/** Looks into a file that was shown, or what is left of one that was taken over. */
export async function stagedFile(
  db: Transaction,
  kind: ListKind,
  id: string,
  at: At,
): Promise<Kept> {
  const kept = (await staged(db, id, [kind, `${kind}-left`])) ?? refuse('not-found');
  return { fileName: kept.fileName, content: opened(id, kept, at) };
}

function opened(id: string, kept: { madeAt: Moment; content: string }, { now, seal }: At): string {
  if (kept.madeAt < aDayBefore(now)) refuse('preview-gone');
  return seal.open(placeOf.staged(id), Buffer.from(kept.content, 'base64'));
}

const aDayBefore = (now: Moment): Moment =>
  new Date(Date.parse(now) - 24 * 60 * 60 * 1000).toISOString();
