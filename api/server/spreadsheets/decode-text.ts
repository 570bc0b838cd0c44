import { looksTwiceWritten, oddest, oddness } from '@app/domain/odd-letters';
import { decided, type Decision, type Encoding, type ReadAs } from '@app/domain/reading';
import type { TableProblem } from '@app/domain/table';
import { isAscii, isUtf8 } from 'node:buffer';
import { decodeAs, hasMark, partedByUtf8, withoutMark } from './encodings.ts';

export interface Decoded {
  text: string;
  /** Null where it makes no difference. */
  reading: Decision<'encoding'> | null;
  /** Pieces of the text that are read otherwise than the rest, or may be. */
  doubted: string[];
}

/** Text as it was meant, as far as its bytes tell; with what it would be otherwise. */
export function decodeText(bytes: Uint8Array, readAs: ReadAs): Decoded | TableProblem {
  const { guess, choices, asks = false, shows = false, doubted } = guessOf(bytes);
  const pieces = piecesOf(withoutMark(doubted ?? bytes));
  const reading = decided(
    {
      what: 'encoding',
      key: 'encoding',
      guess,
      asks,
      shows,
      choices: choices.map((value) => ({
        value,
        sample: pieces.map((piece) => decodeAs(piece, value).trim()),
      })),
    },
    readAs,
  );
  const text = decodeAs(bytes, reading.chosen);
  if (looksBinary(text)) return { problem: 'not-a-list' };
  return {
    text,
    reading: isAscii(bytes) ? null : reading,
    doubted: doubted ? pieces.map((piece) => decodeAs(piece, reading.chosen).trim()) : [],
  };
}

interface Guess {
  guess: Encoding;
  choices: Encoding[];
  asks?: boolean;
  shows?: boolean;
  /** Lines that are not written as the rest is. */
  doubted?: Uint8Array;
}

function guessOf(bytes: Uint8Array): Guess {
  const wide = wideIn(bytes);
  if (wide) return { guess: wide, choices: [wide] };
  if (isUtf8(bytes)) return guessOfUtf8(bytes);

  const parts = partedByUtf8(bytes);
  const broken = joined(parts.filter(({ isWhole }) => !isWhole));
  const isPasted = looksTwiceWritten(decodeAs(broken, 'windows-1252'));
  if (hasMark(bytes) || isPasted || parts.some(({ isWhole, part }) => isWhole && !isAscii(part)))
    return {
      guess: 'utf-8-by-line',
      choices: ['utf-8-by-line', 'utf-8', ...single],
      asks: oddness(decodeAs(broken, 'utf-8-by-line')) > 0,
      shows: true,
      doubted: broken,
    };
  return guessOfSingle(broken);
}

/** As much of it as tells how it is written. */
const joined = (parts: { part: Uint8Array }[]): Uint8Array =>
  Buffer.concat(parts.slice(0, 2000).map(({ part }) => part.subarray(0, 50_000))).subarray(
    0,
    50_000,
  );

/** Every sign in two bytes: by its mark, else because letters of here leave every second byte empty. */
function wideIn(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const begin = bytes.subarray(0, 4000);
  const empty = [0, 1].map(
    (side) => begin.filter((byte, at) => at % 2 === side && byte === 0).length,
  );
  const [even = 0, odd = 0] = empty;
  if (odd > begin.length * 0.3 && even < odd / 10) return 'utf-16le';
  return even > begin.length * 0.3 && odd < even / 10 ? 'utf-16be' : null;
}

function guessOfUtf8(bytes: Uint8Array): Guess {
  const text = decodeAs(bytes, 'utf-8');
  const isTwice = looksTwiceWritten(text);
  return {
    guess: 'utf-8',
    choices: ['utf-8', ...(isTwice ? (['utf-8-twice'] as const) : []), 'windows-1252'],
    asks: isTwice,
    ...(isTwice ? { doubted: twiceIn(text) } : {}),
  };
}

/** The first line with letters that were written twice, and what follows it. */
function twiceIn(text: string): Uint8Array {
  const lines = text.split(/[\r\n]+/);
  return Buffer.from(lines.filter(looksTwiceWritten).slice(0, 5).join('\n'));
}

const single = ['windows-1252', 'macintosh', 'cp850'] as const;

/** Where Windows writes other letters in the same bytes: `Ayşe`, `Kovačević`. */
const elsewhere = ['windows-1254', 'windows-1250'] as const;

/**
 * Letters of one byte: as Belgian Excel saves them, unless they look more like names from a Mac, from DOS or, where
 * letters stand that no name here has, from another country.
 */
function guessOfSingle(bytes: Uint8Array): Guess {
  const usual = decodeAs(bytes, 'windows-1252');
  const isStrange = oddest(usual) > 2;
  const isPossible = (other: string) => isStrange && other !== usual && oddest(other) <= 3;
  const choices = [
    ...single,
    ...elsewhere.filter((encoding) => isPossible(decodeAs(bytes, encoding))),
  ];
  const [best, second] = choices
    .map((encoding) => ({ encoding, odd: oddness(decodeAs(bytes, encoding)) }))
    .toSorted((one, other) => one.odd - other.odd);
  const guess = best?.encoding ?? 'windows-1252';
  const isUsual = guess === 'windows-1252' && (best?.odd === 0 || 2 * best!.odd < second!.odd);
  const isSure = isUsual && !isStrange;
  return { guess, choices, asks: !isSure, ...(isSure ? {} : { doubted: bytes }) };
}

/** The first things in a text that are more than ASCII, about as long as a cell. */
function piecesOf(bytes: Uint8Array): Uint8Array[] {
  const pieces = new Map<string, Uint8Array>();
  const wide = wideIn(bytes);
  if (wide) return [];
  for (let at = 0; at < bytes.length && pieces.size < 3; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    let [from, until] = [at, at];
    while (from > 0 && at - from < 40 && !partsCells.has(bytes[from - 1] ?? 0)) from -= 1;
    while (until < bytes.length && until - at < 40 && !partsCells.has(bytes[until] ?? 0))
      until += 1;
    const piece = bytes.subarray(from, until);
    pieces.set(Buffer.from(piece).toString('latin1'), piece);
    at = until;
  }
  return [...pieces.values()];
}

const partsCells = new Set(Buffer.from(';,\t|"\r\n'));

/** A stray control character is a cell to name; many of them are a picture or a program. */
function looksBinary(text: string): boolean {
  const controls = text.slice(0, 20_000).match(/[^\P{Cc}\t\r\n]/gu)?.length ?? 0;
  return controls > 8 && controls * 50 > Math.min(text.length, 20_000);
}
