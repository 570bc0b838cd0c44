import { written } from './bytes.ts';
import { lockKey, newCaseKey, wrapFor } from './case-key.ts';
import type { OpenConcern } from './reading.ts';

/** A key on the list in force, to whom a concern goes. */
interface Reader {
  id: string;
  recipient: string;
}

type Open = Pick<OpenConcern, 'id' | 'keys' | 'epoch'>;

/** Wraps every key of a concern for somebody who reads along, in the words of the contract `shareConcern`. */
export async function sealSharing({ keys }: Open, { id, recipient }: Reader) {
  const wraps = await Promise.all(
    [...keys].map(async ([epoch, key]) => ({
      epoch,
      wrap: written(await wrapFor(recipient, key)),
    })),
  );
  return { reader: id, wraps };
}

/** The same for the one who reads on alone, with a new key that the giver forgets; in the words of the contract `handOverConcern`. */
export async function sealHandOver(concern: Open, from: string, reader: Reader) {
  const last = concern.keys.get(concern.epoch)!;
  const epoch = concern.epoch + 1;
  const next = newCaseKey();
  const [given, locked, wrap] = await Promise.all([
    sealSharing(concern, reader),
    lockKey(last, { concern: concern.id, epoch }, next),
    wrapFor(reader.recipient, next),
  ]);
  return { ...given, from, next: { epoch, locked: written(locked), wrap: written(wrap) } };
}
