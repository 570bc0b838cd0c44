import { toBytes, toText } from './bytes.ts';
import { DoesNotOpen, lock, unlock } from './lock.ts';

/** What an envelope is: it opens only as what it was closed as. */
export interface Envelope {
  /** The id of its concern. */
  concern: string;
  /** Its number in the conversation, from 1. */
  sequence: number;
  /** `in` from the teller, `out` to the teller, `note` for the ombudsperson alone. */
  direction: 'in' | 'out' | 'note';
}

const step = 4096; // bytes: from outside a few words and two pages look alike
const head = 4; // bytes that say how long the text is

/**
 * Seals a text with the key of its concern, in steps of 4 KiB. Moved to another concern, given another number or turned
 * around it does not open.
 */
export const seal = (key: Uint8Array, envelope: Envelope, text: string): Promise<Uint8Array> =>
  lock(key, named(envelope), padded(toBytes(text)));

/** Opens what `seal` closed; rejects with `DoesNotOpen`. */
export const open = async (
  key: Uint8Array,
  envelope: Envelope,
  sealed: Uint8Array,
): Promise<string> => toText(unpadded(await unlock(key, named(envelope), sealed)));

const named = ({ concern, sequence, direction }: Envelope) =>
  `draagkracht envelope 1|${concern}|${sequence}|${direction}`;

/** How long it is, itself, and zeros up to a whole number of steps. */
export function padded(text: Uint8Array): Uint8Array {
  const all = new Uint8Array(Math.ceil((head + text.length) / step) * step);
  new DataView(all.buffer).setUint32(0, text.length);
  all.set(text, head);
  return all;
}

export function unpadded(all: Uint8Array): Uint8Array {
  if (all.length === 0 || all.length % step !== 0) throw new DoesNotOpen();
  const length = new DataView(all.buffer, all.byteOffset, all.byteLength).getUint32(0);
  if (head + length > all.length) throw new DoesNotOpen();
  return all.subarray(head, head + length);
}
