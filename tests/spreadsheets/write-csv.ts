import fc from 'fast-check';

export type Encoding = 'utf-8' | 'utf-8 with mark' | 'windows-1252' | 'utf-16le';

/** A list as a spreadsheet program saves it: quoted where needed, CRLF. */
export function written(
  rows: string[][],
  { delimiter, encoding }: { delimiter: string; encoding: Encoding },
): Uint8Array {
  const quoted = (cell: string) =>
    /["\r\n;,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const text = rows.map((cells) => cells.map(quoted).join(delimiter)).join('\r\n');
  if (encoding === 'windows-1252') return Buffer.from(`${text}\r\n\xeb`, 'latin1').subarray(0, -3);
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return Buffer.from(encoding === 'utf-8' ? text : `\ufeff${text}`);
}

/** Cells with what people and programs put in them, as far as the encoding can write it. */
export const cellText = (encoding: Encoding): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      '',
      'Müller',
      "'t Kindt",
      '=1+1',
      '"',
      'a;b,c\td',
      'eerste\ntweede',
      '?',
      ' ',
      'é',
    ),
    encoding === 'windows-1252'
      ? fc.string({ unit: fc.constantFrom(...'abcéëïöü"; ,\u00a0§0=') })
      : fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text)),
    fc.constant('x'.repeat(3000)),
  );
