import { randomUUID } from 'node:crypto';
import { stage as keep, unstage } from '@app/db/coaches/commands';
import type { Transaction } from '@app/db/database';
import type { Matching } from '@app/domain/import-columns';
import type { Moment } from '@app/domain/moment';
import type { Table } from '@app/domain/table';
import { placeOf, type Seal } from '../coaches/seal.ts';
import { refuse } from '../http/problem.ts';

/** A file as it was read, with the columns as they were recognised or chosen. */
export interface StagedFile<Field extends string> {
  fileName: string;
  table: Table;
  matching: Matching<Field>;
}

type Kind = 'coaches' | 'sessions';

/** Keeps a file for a day, sealed: it holds telephones and account numbers. */
export async function stage<Field extends string>(
  db: Transaction,
  kind: Kind,
  { fileName, ...file }: StagedFile<Field>,
  { now, seal }: { now: Moment; seal: Seal },
) {
  const id = randomUUID();
  const sealed = seal.close(placeOf.staged(id), JSON.stringify(file));
  const content = Buffer.from(sealed).toString('base64');
  await keep(db, { id, kind, fileName, content, madeAt: now }, aDayBefore(now));
  return id;
}

/** Takes the file away to bring it in. Not of a day ago, not of somebody else, and not twice. */
export async function takeStaged<Field extends string>(
  db: Transaction,
  kind: Kind,
  id: string,
  { now, seal }: { now: Moment; seal: Seal },
) {
  const taken = (await unstage(db, id, kind)) ?? refuse('preview-gone');
  if (taken.madeAt < aDayBefore(now)) refuse('preview-gone');
  const file = seal.open(placeOf.staged(id), Buffer.from(taken.content, 'base64'));
  return JSON.parse(file) as Omit<StagedFile<Field>, 'fileName'>;
}

const aDayBefore = (now: Moment): Moment =>
  new Date(Date.parse(now) - 24 * 60 * 60 * 1000).toISOString();
