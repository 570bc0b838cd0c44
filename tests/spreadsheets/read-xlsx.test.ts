import { Buffer } from 'node:buffer';
import { tableIn as readTable } from './sample.ts';
import excel from 'exceljs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';

async function workbook(
  fill: (sheet: excel.Worksheet, book: excel.Workbook) => void,
): Promise<Uint8Array> {
  const book = new excel.Workbook();
  fill(book.addWorksheet('Blad1'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const read = async (rows: unknown[][], format?: (sheet: excel.Worksheet) => void) =>
  readTable(
    await workbook((sheet) => {
      for (const row of rows) sheet.addRow(row);
      format?.(sheet);
    }),
  );

const headers = ['A', 'B', 'C'];

test('text that is written is read back', async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'Müller',
      '=1+1',
      '"',
      '<b>&amp;',
      "'t Kindt",
      'eerste\ntweede',
      '0032469386763',
    ),
    fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() !== '' && !/\p{Cc}|[\ufffe\uffff]|_x/u.test(text)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }),
      async (rows) => {
        expect(await read([headers, ...rows])).toEqual({
          headers,
          rows: rows.map((cells, index) => ({ line: index + 2, cells })),
        });
      },
    ),
    { numRuns: 25 },
  );
});

test('days, times, numbers and formulas are read as they are shown', async () => {
  const table = await read(
    [
      headers,
      [new Date('2027-01-26T00:00:00Z'), new Date('1899-12-30T09:30:00Z'), 46.5],
      [new Date('2027-01-26T13:30:00Z'), 469386763, { formula: '1+1', result: 2 }],
      [
        true,
        { richText: [{ text: 'Zo' }, { text: 'ë' }] },
        { formula: 'HYPERLINK("http://x")', result: 'klik' },
      ],
      [{ error: '#N/A' }, { text: 'a@b.be', hyperlink: 'mailto:a@b.be' }, 0.1 + 0.2],
    ],
    (sheet) => {
      sheet.getCell('A2').numFmt = 'dd/mm/yyyy';
      sheet.getCell('B2').numFmt = 'h:mm';
      sheet.getCell('A3').numFmt = 'dd/mm/yyyy hh:mm';
    },
  );
  expect(table).toHaveProperty('rows', [
    { line: 2, cells: ['2027-01-26', '09:30', '46.5'] },
    { line: 3, cells: ['2027-01-26 13:30', '469386763', '2'] },
    { line: 4, cells: ['ja', 'Zoë', 'klik'] },
    { line: 5, cells: ['#N/A', 'a@b.be', '0.3'] },
  ]);
});

test('the first visible sheet with something in it is the list', async () => {
  const bytes = await workbook((sheet, book) => {
    sheet.state = 'hidden';
    sheet.addRow(['geheim', 'x']);
    book.addWorksheet('leeg');
    const list = book.addWorksheet('lijst');
    list.addRow(headers);
    list.addRow(['1', '2', '3']);
  });
  expect(await readTable(bytes)).toMatchObject({ headers });
});

test('ranges over the whole sheet do not make it slow', async () => {
  const bytes = await workbook((sheet, book) => {
    sheet.addRow(headers);
    sheet.addRow(['1', '2', '3']);
    sheet.mergeCells('E1:F2');
    sheet.autoFilter = 'A1:C2';
    book.definedNames.add('Blad1!$A$1:$C$2', 'lijst');
  });
  const parts = unzipSync(bytes);
  const everywhere = (name: string) =>
    strToU8(
      strFromU8(parts[name] ?? new Uint8Array())
        .replace('"E1:F2"', '"E1:XFD1048576"')
        .replace('$A$1:$C$2<', '$A$1:$XFD$1048576<'),
    );
  const changed = zipSync({
    ...parts,
    'xl/workbook.xml': everywhere('xl/workbook.xml'),
    'xl/worksheets/sheet1.xml': everywhere('xl/worksheets/sheet1.xml'),
  });
  expect(strFromU8(everywhere('xl/workbook.xml'))).toContain('XFD');
  expect(strFromU8(everywhere('xl/worksheets/sheet1.xml'))).toContain('XFD');
  expect(await readTable(changed)).toMatchObject({ rows: [{ line: 2, cells: ['1', '2', '3'] }] });
});

test('five thousand lines are read', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [`Bea ${index}`, 'Maes', '2']);
  expect(await read([headers, ...rows])).toHaveProperty('rows.length', 5000);
  expect(await read([headers, ...rows, ['Els', 'Bonte', '1']])).toEqual({
    problem: 'too-many-lines',
    most: 5000,
  });
});

test('a small file that unzips to something huge is refused, whatever it says of its size', async () => {
  const bomb = zipSync({
    ...unzipSync(await workbook((sheet) => sheet.addRow(headers))),
    'xl/worksheets/sheet1.xml': [new Uint8Array(60_000_000), { level: 6 }],
  });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await readTable(bomb)).toEqual({ problem: 'unzips-too-large' });

  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
  for (let at = 0; at < bomb.length - 28; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  expect(await readTable(bomb)).toEqual({ problem: 'unzips-too-large' });
});

test('other files are named for what they are', async () => {
  const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  expect(await readTable(compound)).toEqual({ problem: 'old-excel' });
  const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
  expect(await readTable(locked)).toEqual({ problem: 'locked' });
  const letter = zipSync({ 'word/document.xml': new Uint8Array(3) });
  expect(await readTable(letter)).toEqual({ problem: 'not-a-list' });
  const calc = zipSync({
    mimetype: [Buffer.from('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
  });
  expect(await readTable(calc)).toEqual({ problem: 'open-document' });
});

test('a damaged workbook gets an answer, wherever it is damaged', async () => {
  const whole = await workbook((sheet) => sheet.addRows([headers, ['1', '2', '3']]));
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const bytes = cut
        ? whole.slice(0, at)
        : Uint8Array.from(whole, (was, index) => (index === at ? byte : was));
      expect(await readTable(bytes)).toBeTypeOf('object');
    }),
    { numRuns: 60 },
  );
});
