import { inflateRawSync } from 'node:zlib';

export type UnzipProblem = 'damaged' | 'locked' | 'unzips-too-large';

/** Why a zip file cannot be opened any further. */
export class UnzipFailed extends Error {
  readonly problem: UnzipProblem;
  constructor(problem: UnzipProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** A zip file of which parts are unpacked when asked for; never more than `most` bytes together, whatever it says of itself. */
export function openZip(bytes: Uint8Array, most: number): (name: string) => Uint8Array | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(entriesIn(file).map((entry) => [entry.name, entry]));
  let left = most;
  return (name) => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) return null;
    if (entry.locked) throw new UnzipFailed('locked');
    const part = unpacked(() => contentOf(file, entry, left));
    left -= part.length;
    if (left <= 0) throw new UnzipFailed('unzips-too-large');
    return part;
  };
}

const entriesIn = (file: Buffer): Entry[] => unpacked(() => [...entriesOf(file)]);

function unpacked<Result>(unpack: () => Result): Result {
  try {
    return unpack();
  } catch (error) {
    const { code } = error as { code?: string };
    throw new UnzipFailed(code === 'ERR_BUFFER_TOO_LARGE' ? 'unzips-too-large' : 'damaged');
  }
}

interface Entry {
  name: string;
  locked: boolean;
  stored: boolean;
  size: number;
  at: number;
}

const marks = { end: 0x06054b50, entry: 0x02014b50, part: 0x04034b50 };

/** The directory at the end of a zip file (APPNOTE 4.3.12). Reading outside the file throws. */
function* entriesOf(file: Buffer): Generator<Entry> {
  const end = file.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (file.readUInt32LE(at) !== marks.entry) throw new Error('no zip entry here');
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    yield {
      name: name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase(),
      locked: (file.readUInt16LE(at + 8) & 1) === 1,
      stored: file.readUInt16LE(at + 10) === 0,
      size: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}

function contentOf(file: Buffer, { at, size, stored }: Entry, most: number): Uint8Array {
  if (file.readUInt32LE(at) !== marks.part) throw new Error('no zip part here');
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const packed = file.subarray(start, start + size);
  return stored ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
}
