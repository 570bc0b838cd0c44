import { isAscii, isUtf8 } from 'node:buffer';
import { largest } from '@app/domain/table';
import { tableIn as readTable } from './sample.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText, written, type Encoding } from './write-csv.ts';

const text = (...lines: string[]) => readTable(Buffer.from(lines.join('\r\n')));

for (const delimiter of [';', ',', '\t'])
  for (const encoding of ['utf-8', 'utf-8 with mark', 'windows-1252', 'utf-16le'] as Encoding[])
    test(`what is written with ${JSON.stringify(delimiter)} in ${encoding} is read back`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(cellText(encoding), { minLength: 3, maxLength: 3 }), {
            minLength: 1,
            maxLength: 8,
          }),
          async (rows) => {
            const headers = ['Voornaam', 'Naam', 'Opmerking'];
            const bytes = written([headers, ...rows], { delimiter, encoding });
            // Bytes that both could have written, as "é§§", are taken for the one that is common now.
            fc.pre(encoding !== 'windows-1252' || isAscii(bytes) || !isUtf8(bytes));
            const kept = rows
              .map((cells, index) => ({ line: index + 2, cells }))
              .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
            const readAs = encoding === 'windows-1252' ? { encoding } : {};
            expect(await readTable(bytes, { ...readAs, separator: delimiter })).toEqual(
              kept.length > 0 ? { headers, rows: kept } : { problem: 'no-lines' },
            );
          },
        ),
        { numRuns: 60 },
      );
    });

test('the euro sign and curly quotes of Windows-1252 are right', async () => {
  const bytes = Buffer.from('Naam;Wat\r\nZo\xeb;\x80 5 \x93ja\x94', 'latin1');
  expect(await readTable(bytes)).toMatchObject({ rows: [{ cells: ['Zoë', '€ 5 “ja”'] }] });
});

test('a title above the header and empty rows keep the numbers people see', async () => {
  expect(
    await text('Coaches 2026;;', '', 'Voornaam;Naam;GSM', 'Bea;Maes;', ';;', 'Els;Bonte;'),
  ).toEqual({
    headers: ['Voornaam', 'Naam', 'GSM'],
    rows: [
      { line: 4, cells: ['Bea', 'Maes', ''] },
      { line: 6, cells: ['Els', 'Bonte', ''] },
    ],
  });
});

test('commas inside cells do not part a list with semicolons', async () => {
  const rows = ['Naam, voornaam;Waar', 'Maes, Bea;zaal 1, Boom', 'Bonte, Els;zaal, 2, Lier'];
  expect(await text(...rows)).toMatchObject({ headers: ['Naam, voornaam', 'Waar'] });
});

test('Excel may say the delimiter itself', async () => {
  expect(await text('sep=,', 'A,B', '1;2,3')).toMatchObject({ rows: [{ cells: ['1;2', '3'] }] });
});

test('a row that is short is filled up, a row that is long keeps what it says', async () => {
  expect(await text('A;B', '1', '1;2;3')).toMatchObject({
    rows: [{ cells: ['1', ''] }, { cells: ['1', '2', '3'] }],
  });
});

test('a quote inside a cell is a quote', async () => {
  expect(await text('A;B', '5" scherm;x', '"zeg ""ja""";"a\nb"')).toMatchObject({
    rows: [{ cells: ['5" scherm', 'x'] }, { cells: ['zeg "ja"', 'a\nb'] }],
  });
});

test('what is no list is named', async () => {
  expect(await text('')).toEqual({ problem: 'empty' });
  expect(await text(';;', '')).toEqual({ problem: 'empty' });
  expect(await text('Voornaam;Naam')).toEqual({ problem: 'no-lines' });
  expect(await text('Bea;Maes;0469 38 67 63', 'Els;Bonte;0469 38 67 64')).toEqual({
    problem: 'no-header',
  });
  expect(await text('A;B', '1;2', '"open;3', '4;5')).toEqual({ problem: 'open-quote', line: 3 });
  expect(await text('%PDF-1.7', 'x')).toEqual({ problem: 'pdf' });
  const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);
  expect(await readTable(noise)).toEqual({ problem: 'not-a-list' });
});

test('five thousand lines are read and one more is not', async () => {
  const lines = (count: number) => text('A;B', ...Array.from({ length: count }, () => '1;2'));
  expect(await lines(largest.lines)).toHaveProperty('rows.length', largest.lines);
  expect(await lines(largest.lines + 1)).toEqual({ problem: 'too-many-lines', most: 5000 });
});

test('a file of more than five megabytes is not opened', async () => {
  const bytes = (size: number) => readTable(Buffer.alloc(size, '\n'));
  expect(await bytes(largest.bytes)).toEqual({ problem: 'empty' });
  expect(await bytes(largest.bytes + 1)).toEqual({ problem: 'too-large', most: largest.bytes });
});

test('any bytes get an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(await readTable(bytes)).toBeTypeOf('object');
    }),
  );
});
