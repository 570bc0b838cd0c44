import type { Day } from '@app/domain/day';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { answering, resultOf, row } from '../read.ts';
import type { News } from './queries.ts';
import type { KeyOfConcern } from './tables.ts';

/** A concern as the browser sealed it. */
export interface NewConcern {
  id: string;
  /** What is kept of the lookup of its code. */
  lookup: Uint8Array;
  keys: KeyOfConcern[];
  envelope: Uint8Array;
}

const Filed = answering(z.enum(['kept', 'taken']));

/** Keeps a concern; `taken` when another one has its name or code. */
export const file = (db: Transaction, { id, lookup, keys, envelope }: NewConcern) =>
  resultOf(
    db,
    Filed,
    sql`app.file_concern(${id}, ${lookup}, ${JSON.stringify(keys)}::jsonb, ${envelope})`,
  );

const Written = answering(z.enum(['kept', 'taken', 'unknown']));

/** Adds a message of the teller; `taken` when that number is another message, `unknown` when no concern has this code. */
export const write = (
  db: Transaction,
  lookup: Uint8Array,
  { sequence, epoch, envelope }: { sequence: number; epoch: number; envelope: Uint8Array },
) => resultOf(db, Written, sql`app.write_again(${lookup}, ${sequence}, ${epoch}, ${envelope})`);

/** One envelope that an ombudsperson adds. */
export interface NextMessage {
  sequence: number;
  epoch: number;
  envelope: Uint8Array;
}

const Id = z.strictObject({ id: z.string() });
const Found = z.strictObject({ last: z.int(), same: z.boolean() });

/**
 * Adds an envelope of an ombudsperson, with the number that comes next: `kept`, also by a second tap; `taken` when somebody
 * wrote in between; `unknown` without such a concern.
 */
export async function add(
  db: Transaction,
  concern: string,
  direction: 'out' | 'note',
  { sequence, epoch, envelope }: NextMessage,
): Promise<'kept' | 'taken' | 'unknown'> {
  if (!(await held(db, concern))) return 'unknown';
  const found = (await row(db, Found)`
    select coalesce(max(sequence), 0) as last,
      coalesce(bool_or(sequence = ${sequence} and direction = ${direction} and sealed = ${envelope}), false) as same
    from app.concern_messages where concern_id = ${concern}`)!;
  if (found.same) return 'kept';
  if (sequence !== found.last + 1) return 'taken';
  await db.execute(sql`
    insert into app.concern_messages (concern_id, sequence, direction, epoch, sealed)
    values (${concern}, ${sequence}, ${direction}, ${epoch}, ${envelope})`);
  return 'kept';
}

/** Keeps a teller and other ombudspersons from changing a concern until this is done; false without such a concern. */
const held = async (db: Transaction, concern: string) =>
  (await row(db, Id)`select id from app.concerns where id = ${concern} for update`) !== undefined;

const Keys = z.strictObject({ keys: z.array(z.custom<KeyOfConcern>()) });

/**
 * Changes the keys of a concern to what `change` makes of them, and adds the line that says so to its teller; `taken` when
 * it makes nothing of them or somebody wrote in between, and then nothing changes; `unknown` without such a concern.
 */
export async function changeKeys(
  db: Transaction,
  concern: string,
  line: NextMessage,
  change: (keys: KeyOfConcern[]) => KeyOfConcern[] | null,
): Promise<'kept' | 'taken' | 'unknown'> {
  const found = await row(db, Keys)`
    select keys from app.concerns where id = ${concern} for update`;
  if (!found) return 'unknown';
  const keys = change(found.keys);
  if (!keys || (await add(db, concern, 'out', line)) !== 'kept') return 'taken';
  await db.execute(
    sql`update app.concerns set keys = ${JSON.stringify(keys)}::jsonb where id = ${concern}`,
  );
  return 'kept';
}

/** Writes in which week a concern goes, and in which week these notes of it do. */
export async function forgetIn(
  db: Transaction,
  concern: string,
  { deleteIn, notes }: { deleteIn: string; notes: { sequences: number[]; deleteIn: string } },
) {
  await db.execute(
    sql`update app.concerns set delete_in = ${deleteIn}::date where id = ${concern}`,
  );
  await db.execute(sql`
    update app.concern_messages set delete_in = ${notes.deleteIn}::date
    where concern_id = ${concern} and direction = 'note'
      and sequence in (select value::integer from jsonb_array_elements_text(${JSON.stringify(notes.sequences)}::jsonb))`);
}

/** What was told to everybody that can be reached, as `toSayAtEight` gave it, is no news any more. */
export const wasTold = (db: Transaction, news: News) =>
  db.execute(sql`select app.ombuds_was_told(${JSON.stringify(news)}::jsonb)`);

/** Throws away what was to go by this week, named by its Monday. */
export const forgetBy = (db: Transaction, week: Day) =>
  db.execute(sql`select app.forget_ombuds(${week}::date)`);
