import { readTable } from '@app/server/spreadsheets/read-table';
import { spreadsheet, type Cell } from '@app/web/src/lib/server/spreadsheet.ts';
import excel from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';

interface Line {
  name: string;
  places: number;
  day: string | null;
}

const columns: { head: string; width: number; cell: (line: Line) => Cell }[] = [
  { head: 'Naam', width: 20, cell: ({ name }) => name },
  { head: 'Plaatsen', width: 10, cell: ({ places }) => places },
  { head: 'Dag', width: 12, cell: ({ day }) => day && { day } },
];
const file = (format: string, rows: Line[]) =>
  spreadsheet(format, { name: 'Coaches – één', columns, rows });
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

const dangerous = [
  ...['=1+1', '+32 476', '-2', '@cmd', '\t=1', '=HYPERLINK("http://x";"y")'],
  ...['  =1', '\u00a0-2', '＝1', '＋1', '－1', '＠cmd', '\tx', '\rx', '\nx'],
];

test('no cell of a list is a formula, whatever a name looks like', async () => {
  const rows = dangerous.map((name) => ({ name, places: 1, day: null }));
  const book = new excel.Workbook();
  await book.xlsx.load((await bytesOf(await file('xlsx', rows))).buffer);
  book.worksheets[0]!.eachRow((row) =>
    row.eachCell((cell) => expect(cell.formula, String(cell.value)).toBeUndefined()),
  );
  expect(book.worksheets[0]!.getCell('A2').value).toBe('=1+1');

  const lines = (await (await file('csv', rows)).text()).split('\r\n').slice(1, -1);
  expect(lines).toHaveLength(dangerous.length);
  for (const line of lines) expect(line).toMatch(/^"?'/);
});

const amounts = (format: string, cents: number[]) =>
  spreadsheet(format, {
    name: 'Bedragen',
    columns: [{ head: 'Bedrag', width: 12, cell: (one: number) => ({ cents: one }) }],
    rows: cents,
  });

test('an amount is a number to a spreadsheet here, with two decimals, and below zero too', async () => {
  const cents = [4402, 176083, 0, -5, 10, 100_000_001];
  expect(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await bytesOf(await amounts('csv', cents)),
    ),
  ).toBe('\ufeffBedrag\r\n44,02\r\n1760,83\r\n0,00\r\n-0,05\r\n0,10\r\n1000000,01\r\n');
  const book = new excel.Workbook();
  await book.xlsx.load((await bytesOf(await amounts('xlsx', cents))).buffer);
  const cells = cents.map((_, nth) => book.worksheets[0]!.getCell(`A${nth + 2}`));
  expect(cells.map(({ value }) => value)).toEqual([44.02, 1760.83, 0, -0.05, 0.1, 1_000_000.01]);
  for (const { numFmt } of cells) expect(numFmt).toBe('#,##0.00');
});

test('no amount is a cent off in a file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 })), async (cents) => {
      const [, ...lines] = (await (await amounts('csv', cents)).text()).trimEnd().split('\r\n');
      expect(lines.map((line) => Number(line.replace(/[,]/, '')))).toEqual(cents);
    }),
    { numRuns: 40 },
  );
});

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const name = fc
  .stringMatching(/^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ ;"'’-]{0,20}$/)
  .filter((text) => text.trim() === text && text.length > 0);
const lines = fc.array(
  fc.record({ name, places: fc.integer({ min: 0, max: 999 }), day: fc.option(day) }),
  { minLength: 1, maxLength: 8 },
);

test.each(['csv', 'xlsx'])('a list kept as %s comes back as it was', async (format) => {
  await fc.assert(
    fc.asyncProperty(lines, async (rows) => {
      const read = readTable(await bytesOf(await file(format, rows)));
      if ('problem' in read) throw new Error(read.problem);
      expect(read.table.headers).toEqual(['Naam', 'Plaatsen', 'Dag']);
      expect(read.table.rows.map(({ cells }) => cells)).toEqual(
        rows.map((row) => [row.name, String(row.places), dayIn(format, row.day)]),
      );
    }),
    { numRuns: 40 },
  );
});

const dayIn = (format: string, of: string | null) =>
  of === null ? '' : format === 'csv' ? of.split('-').reverse().join('/') : of;

test('a list is called by its name, and in no other format than these', async () => {
  const { headers } = await file('csv', []);
  expect(headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''Coaches%20%E2%80%93%20%C3%A9%C3%A9n.csv",
  );
  await expect(file('exe', [])).rejects.toMatchObject({ status: 404 });
});
