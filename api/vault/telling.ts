import { read, written } from './bytes.ts';
import { lockKey, newCaseKey, unlockKey, wrapFor } from './case-key.ts';
import { keysOfCode, newCode, type KeysOfCode } from './code.ts';
import { open, seal } from './envelope.ts';
import { DoesNotOpen } from './lock.ts';
import { saidAsText, saidIn, type More, type Said, type Told } from './said.ts';

/** A key on the list in force, for whom a concern is sealed. */
interface Reader {
  id: string;
  recipient: string;
}

/** What travels when a concern is filed, its bytes in base64, in the words of the contract `fileConcern`. */
export interface SealedConcern {
  concern: string;
  lookup: string;
  locked: string;
  wraps: { reader: string; wrap: string }[];
  envelope: string;
}

/** What a code brings, its bytes in base64, in the words of the contract `openConcern`. */
export interface FoundConcern {
  concern: string;
  keys: readonly { epoch: number; locked: string }[];
  /** The number of the envelope that is written next. */
  next: number;
  messages: readonly {
    sequence: number;
    direction: 'in' | 'out';
    epoch: number;
    envelope: string;
    week: string;
  }[];
}

/** One envelope of a conversation, opened. */
export interface Heard {
  sequence: number;
  direction: 'in' | 'out';
  /** The Monday of the week in which it was kept. */
  week: string;
  /** Null when it does not open: somebody changed it. */
  said: Said | null;
}

/** A conversation as its teller has it open. */
export interface Conversation {
  concern: string;
  /** The key with which the next envelope is sealed, and which it is. */
  key: Uint8Array;
  epoch: number;
  next: number;
  heard: Heard[];
}

/**
 * Seals a concern for these readers, under a new code of 20 digits. The salt is the installation's; `heard` gets how far
 * it is, from 0 to 1.
 */
export async function sealConcern(
  told: Told,
  readers: readonly Reader[],
  salt: Uint8Array,
  heard?: (part: number) => void,
): Promise<{ code: string; sealed: SealedConcern }> {
  const code = newCode();
  const { lookup, opens } = await keysOfCode(code, salt, heard);
  const concern = crypto.randomUUID();
  const key = newCaseKey();
  const [locked, envelope, ...wraps] = await Promise.all([
    lockKey(opens, { concern, epoch: 1 }, key),
    seal(key, { concern, sequence: 1, direction: 'in' }, saidAsText(told)),
    ...readers.map(({ recipient }) => wrapFor(recipient, key)),
  ]);
  return {
    code,
    sealed: {
      concern,
      lookup: written(lookup),
      locked: written(locked),
      wraps: readers.map(({ id }, at) => ({ reader: id, wrap: written(wraps[at]!) })),
      envelope: written(envelope),
    },
  };
}

/** Opens what a code brought; rejects with `DoesNotOpen` when its keys were changed. */
export async function openConversation(
  { opens }: KeysOfCode,
  { concern, keys, next, messages }: FoundConcern,
): Promise<Conversation> {
  const unlocked = new Map<number, Uint8Array>();
  let key = opens;
  let epoch = 0;
  for (const { epoch: number, locked } of [...keys].sort((one, other) => one.epoch - other.epoch)) {
    if (number !== epoch + 1) throw new DoesNotOpen();
    key = await unlockKey(key, { concern, epoch: number }, read(locked));
    epoch = number;
    unlocked.set(epoch, key);
  }
  if (epoch === 0) throw new DoesNotOpen();
  const heard = await Promise.all(
    messages.map(async ({ sequence, direction, epoch: sealedWith, envelope, week }) => {
      const name = { concern, sequence, direction };
      return {
        sequence,
        direction,
        week,
        said: await opened(unlocked.get(sealedWith), name, envelope),
      };
    }),
  );
  return { concern, key, epoch, next, heard };
}

/** Seals what a teller says next, in the words of the contract `writeAgain` without its lookup. */
export async function sealReply({ concern, key, epoch, next }: Conversation, more: More) {
  const envelope = { concern, sequence: next, direction: 'in' } as const;
  return { sequence: next, epoch, envelope: written(await seal(key, envelope, saidAsText(more))) };
}

async function opened(
  key: Uint8Array | undefined,
  name: { concern: string; sequence: number; direction: 'in' | 'out' },
  envelope: string,
): Promise<Said | null> {
  if (!key) return null;
  try {
    return saidIn(await open(key, name, read(envelope)), name.direction);
  } catch {
    return null;
  }
}
