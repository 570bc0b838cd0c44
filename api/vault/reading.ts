import { read, written } from './bytes.ts';
import { unlockKey, unwrapWith } from './case-key.ts';
import { open, seal, type Envelope } from './envelope.ts';
import { markIn, saidAsText, saidIn, type Mark, type Reply, type Said } from './said.ts';

/** A concern as it is kept, its bytes in base64, in the words of the contract `showConcern`. */
export interface KeptConcern {
  id: string;
  week: string;
  deleteIn: string | null;
  keys: readonly { epoch: number; locked: string; wraps: Record<string, string> }[];
  messages: readonly {
    sequence: number;
    direction: Envelope['direction'];
    epoch: number;
    envelope: string;
    week: string;
  }[];
}

/** One envelope of a concern, opened. */
export interface OpenedLine {
  sequence: number;
  direction: Envelope['direction'];
  /** The Monday of the week in which it was kept. */
  week: string;
  /** Null when it does not open: somebody changed it. */
  said: Said | Mark | null;
}

/** A concern as its reader has it open. */
export interface OpenConcern {
  id: string;
  week: string;
  deleteIn: string | null;
  /** What the next envelope is sealed with; null when it does not open, and then nothing can be added. */
  key: Uint8Array | null;
  /** Every key of it that opens, by its number. */
  keys: ReadonlyMap<number, Uint8Array>;
  /** The ids of the keys that read what is written now. */
  readers: string[];
  epoch: number;
  next: number;
  lines: OpenedLine[];
}

/**
 * Opens a concern with the key of a reader (its id, and `AGE-SECRET-KEY-1…`); null when she does not read it, as after she
 * handed it over.
 */
export async function openKept(
  reader: { id: string; opens: string },
  { id, week, deleteIn, keys, messages }: KeptConcern,
): Promise<OpenConcern | null> {
  const epoch = Math.max(...keys.map((key) => key.epoch));
  if (!keys.some((key) => key.epoch === epoch && reader.id in key.wraps)) return null;
  const unlocked = await keysFor(reader, id, keys);
  const lines = await Promise.all(
    messages.map(async ({ sequence, direction, epoch: sealedWith, envelope, week: kept }) => ({
      ...{ sequence, direction, week: kept },
      said: await opened(
        unlocked.get(sealedWith) ?? null,
        { concern: id, sequence, direction },
        envelope,
      ),
    })),
  );
  const next = Math.max(0, ...messages.map(({ sequence }) => sequence)) + 1;
  const readers = keys
    .filter((one) => one.epoch === epoch)
    .flatMap(({ wraps }) => Object.keys(wraps));
  const key = unlocked.get(epoch) ?? null;
  return { id, week, deleteIn, key, keys: unlocked, readers, epoch, next, lines };
}

/**
 * Every key that opens with that of a reader. Anybody can wrap a key of his own for her, so a next one counts only where
 * the one before locks it: nobody who reads the database alone can begin a next one.
 */
async function keysFor(
  reader: { id: string; opens: string },
  concern: string,
  keys: KeptConcern['keys'],
): Promise<Map<number, Uint8Array>> {
  const unlocked = new Map<number, Uint8Array>();
  for (const { epoch, locked, wraps } of keys.toSorted((one, other) => one.epoch - other.epoch)) {
    const wrap = wraps[reader.id];
    const key = wrap && (await unwrapWith(reader.opens, read(wrap)).catch(() => null));
    if (!key) continue;
    const before = unlocked.get(epoch - 1);
    if (epoch === 1 || (before && (await follows(before, { concern, epoch }, locked, key))))
      unlocked.set(epoch, key);
  }
  return unlocked;
}

const follows = async (
  before: Uint8Array,
  which: { concern: string; epoch: number },
  locked: string,
  key: Uint8Array,
): Promise<boolean> => {
  const next = await unlockKey(before, which, read(locked)).catch(() => null);
  return next !== null && written(next) === written(key);
};

/** What she adds, and whether the teller reads it too. */
export type Line = { direction: 'out'; said: Reply } | { direction: 'note'; said: Mark };

/** Seals what she adds, in the words of the contract `answerConcern`. */
export async function sealLine(
  { id, epoch, next }: Pick<OpenConcern, 'id' | 'epoch' | 'next'>,
  key: Uint8Array,
  { direction, said }: Line,
) {
  const envelope = { concern: id, sequence: next, direction } as const;
  return { sequence: next, epoch, envelope: written(await seal(key, envelope, saidAsText(said))) };
}

async function opened(
  key: Uint8Array | null,
  name: Envelope,
  envelope: string,
): Promise<Said | Mark | null> {
  if (!key) return null;
  try {
    const text = await open(key, name, read(envelope));
    return name.direction === 'note' ? markIn(text) : saidIn(text, name.direction);
  } catch {
    return null;
  }
}
