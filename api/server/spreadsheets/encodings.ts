import type { Encoding } from '@app/domain/reading';
import { isUtf8 } from 'node:buffer';

/** Bytes as text, in one way of writing letters down. A byte that has no place in it becomes `\ufffd`. */
export const decodeAs = (bytes: Uint8Array, encoding: Encoding): string =>
  decoders[encoding](withoutMark(bytes));

const decoders: Record<Encoding, (bytes: Uint8Array) => string> = {
  'utf-8': decoder('utf-8'),
  'utf-8-by-line': (bytes) =>
    partedByUtf8(bytes)
      .map(({ part, isWhole }) => (isWhole ? decoders['utf-8'](part) : sortedOut(part)))
      .join(''),
  'utf-8-twice': (bytes) => decoders['utf-8'](bytes).replace(/[^\p{ASCII}]+/gu, onceLess),
  'utf-16le': decoder('utf-16le'),
  'utf-16be': decoder('utf-16be'),
  'windows-1252': decoder('windows-1252'),
  'windows-1250': decoder('windows-1250'),
  'windows-1254': decoder('windows-1254'),
  macintosh: decoder('macintosh'),
  cp850: (bytes) =>
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\xff]/g, (letter) => dosLetters[letter.charCodeAt(0) - 0x80] ?? letter),
};

function decoder(label: string) {
  const one = new TextDecoder(label);
  return (bytes: Uint8Array) => one.decode(bytes);
}

/** What DOS, and programs that still write as it did, have above ASCII (code page 850). */
const dosLetters = [
  ...'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐',
  ...'└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
];

/** A line that is not UTF-8 whole may have been pasted together: each piece is read by how it is written itself. */
const sortedOut = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .split(pastedLetters)
    .map((piece) => {
      const written = Buffer.from(piece, 'latin1');
      return decoders[isUtf8(written) ? 'utf-8' : 'windows-1252'](written);
    })
    .join('');

/** Bytes that look like letters of UTF-8; in pieces, so that no text is too long for it. */
const pastedLetters =
  /((?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}){1,1000})/;

/** Letters that were written as UTF-8, taken for Windows-1252 and written once more, as they were before that. */
function onceLess(letters: string): string {
  const bytes = [...letters].map((letter) => windowsByte.get(letter) ?? letter.codePointAt(0) ?? 0);
  const before = Uint8Array.from(bytes);
  return bytes.every((byte) => byte < 256) && isUtf8(before)
    ? new TextDecoder().decode(before)
    : letters;
}

const windowsByte = new Map(
  Array.from({ length: 128 }, (_, at) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(at + 128)),
    at + 128,
  ]),
);

/** Lines that are UTF-8 and lines that are not, each with those next to them of the same kind. */
export function partedByUtf8(bytes: Uint8Array): { part: Uint8Array; isWhole: boolean }[] {
  const parts: { part: Uint8Array; isWhole: boolean }[] = [];
  let [from, line, isWhole, isPlain] = [0, 0, true, true];
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? 0x0a;
    if (byte >= 0x80) isPlain = false;
    if (byte !== 0x0a && byte !== 0x0d) continue;
    const isWholeToo = isPlain || isUtf8(bytes.subarray(line, at));
    if (isWholeToo !== isWhole && line > from) {
      parts.push({ part: bytes.subarray(from, line), isWhole });
      from = line;
    }
    [isWhole, isPlain, line] = [isWholeToo, true, at + 1];
  }
  parts.push({ part: bytes.subarray(from), isWhole });
  return parts;
}

export const hasMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

export const withoutMark = (bytes: Uint8Array): Uint8Array =>
  hasMark(bytes) ? bytes.subarray(3) : bytes;
