import { readCoaches } from '@app/server/spreadsheets/read-coaches';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readingsOf, sampleBytes, tableIn } from './sample.ts';
import { textRows, xlsx } from './write-xlsx.ts';

const names = ['Voornaam', 'Naam', 'GSM'];
const bea = ['Bea', 'Maes', '0470 11 22 33'];
const els = ['Els', 'Bonte', '0470 11 22 34'];
const list = [names, bea, els];
const cellsIn = async (bytes: Uint8Array, readAs = {}) => {
  const table = await tableIn(bytes, readAs);
  if ('problem' in table) throw new Error(table.problem);
  return table.rows.map(({ cells }) => cells);
};

for (const name of ['prefixed-namespace.xlsx', 'sheet-without-number.xlsx'])
  test(`${name} is read by its relations and its local names`, async () => {
    expect(await tableIn(await sampleBytes(name))).toMatchObject({
      headers: ['Voornaam', 'Naam', 'GSM', 'E-mail', 'Postcode', 'Gemeente', 'Coach sinds'],
      rows: [{ cells: { 0: 'Bea', 6: '02/10/2024' } }, { cells: { 0: 'Els', 6: '2024-02-06' } }],
    });
  });

test('another prefix, strict names, and targets from the root, up a folder or backwards', async () => {
  const sheets = [{ name: 'Blad1', rows: textRows(list) }];
  for (const target of [
    (part: string) => `/xl/${part}`,
    (part: string) => `../xl/${part}`,
    (part: string) => part.replaceAll('/', '\\'),
    (part: string) => part.replaceAll(' ', '%20'),
  ])
    expect(await cellsIn(xlsx({ sheets, target, prefix: 'main' }))).toEqual([bea, els]);
  const types = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  expect(await cellsIn(xlsx({ sheets, types }))).toEqual([bea, els]);
});

test('texts in pieces, with how they are spoken, escaped and in place', async () => {
  const strings = `<si><r><t>Zo</t></r><r><t>ë</t></r><rPh><t>zo</t></rPh></si><si><t>A_x0020_B</t></si>`;
  const rows = `${textRows([names])}<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="str"><f>A1</f><v>klik</v></c></row>`;
  expect(await cellsIn(xlsx({ sheets: [{ name: 'A', rows }], strings }))).toEqual([
    ['Zoë', 'A B', 'klik'],
  ]);
});

test('days and numbers as their formats show them, also counted from 1904', async () => {
  const formats = [
    '[$-813]dddd d mmmm yyyy;@',
    'h:mm;@',
    '0000\\ 00\\ 00\\ 00',
    '0',
    '#,##0 &quot;dagen&quot;',
    '[Red]0.0',
    '[h]:mm',
    'General',
    'mmm/yy',
  ];
  const cell = (style: number, value: string) => `<c s="${style}"><v>${value}</v></c>`;
  const row = [
    cell(0, '46413'),
    cell(1, '0.3958333333'),
    cell(2, '470112233'),
    cell(3, '470112233'),
    cell(4, '3'),
    cell(5, '2.5'),
    cell(6, '0.5'),
    cell(7, '46413'),
    cell(8, '46388'),
    '<c t="d"><v>2027-01-26T00:00:00</v></c>',
    '<c t="b"><v>1</v></c>',
  ].join('');
  const headers = row.match(/<c /g)!.map((_, at) => `K${at}`);
  const sheets = [{ name: 'A', rows: `${textRows([headers])}<row>${row}</row>` }];
  const shown = ['2027-01-26', '09:30', '0470 11 22 33', '470112233', '3', '2.5', '12:00', '46413'];
  expect(await cellsIn(xlsx({ sheets, formats }))).toEqual([
    [...shown, '2027-01-01', '2027-01-26', 'ja'],
  ]);
  const workbook = '<workbookPr date1904="1"/>';
  expect((await cellsIn(xlsx({ sheets, formats, workbook })))[0]?.[0]).toBe('2031-01-27');
});

test('a moment with a zone in a cell is taken in Brussels', async () => {
  const rows = `${textRows([['Voornaam', 'Naam', 'Coach sinds']])}<row><c t="str"><v>Bea</v></c><c t="str"><v>Maes</v></c><c t="d"><v>2027-06-30T22:00:00.000Z</v></c></row>`;
  const table = await tableIn(xlsx({ sheets: [{ name: 'A', rows }] }));
  if ('problem' in table) throw new Error(table.problem);
  expect(readCoaches(table)).toMatchObject([{ value: { coachSince: '2027-07-01' }, problems: [] }]);
});

test('the sheet that looks like the list is taken; two that do are asked about', () => {
  const why = {
    name: 'Uitleg',
    rows: textRows([
      ['Zo vul je dit in', 'stap 1'],
      ['lees', 'goed'],
    ]),
  };
  const now = { name: '2026', rows: textRows(list) };
  const old = { name: '2025', rows: textRows([names, ['Rik', 'Oud', '']]) };
  const second = readingsOf(xlsx({ sheets: [why, now] }));
  expect(second.table.headers).toEqual(names);
  expect(second.reading('sheet')).toMatchObject({ chosen: '1', asks: false });

  const both = readingsOf(xlsx({ sheets: [old, now] }));
  expect(both.reading('sheet')).toMatchObject({
    asks: true,
    choices: [
      { value: '0', name: '2025', sample: ['Voornaam · Naam · GSM', 'Rik · Oud'] },
      { value: '1', name: '2026' },
    ],
  });
  const chosen = readingsOf(xlsx({ sheets: [old, now] }), { sheet: '1' });
  expect(chosen.table.rows).toHaveLength(2);
  expect(chosen.reading('sheet')).toMatchObject({ asks: false, answered: true });

  const hidden = readingsOf(xlsx({ sheets: [{ ...now, state: 'veryHidden' }, why] }));
  expect(hidden.reading('sheet')).toMatchObject({ chosen: '1', choices: [{}, {}] });
});

test('rows that are only coloured are no lines, in a workbook and in text', async () => {
  const coloured = '<row><c s="0"/><c s="0"/></row>'.repeat(21_000);
  expect(await cellsIn(xlsx({ sheets: [{ name: 'A', rows: textRows(list) + coloured }] }))).toEqual(
    [bea, els],
  );
  const text = `${list.map((row) => row.join(';')).join('\r\n')}\r\n${';;\r\n'.repeat(21_000)}`;
  expect(await cellsIn(Buffer.from(text))).toEqual([bea, els]);
});

test('a formula without a result is named, with its cell, and can keep its line out', async () => {
  const bytes = await sampleBytes('formula-without-result.xlsx');
  const { table, reading } = readingsOf(bytes);
  expect(table.rows[0]?.unsolved).toEqual({
    2: '=CONCATENATE("0470","112231")',
    3: '=LOWER("BEA@example.org")',
    6: '=DATE(2024,10,2)',
  });
  expect(reading('formulas')).toMatchObject({
    shows: true,
    left: 3,
    cells: [{ line: 2, column: 'GSM', text: '=CONCATENATE("0470","112231")' }, {}, {}],
  });
  const without = readingsOf(bytes, { 'formulas.0': 'leave-line' });
  expect(without.table.rows).toEqual([]);
  expect(without.reading('formulas')).toMatchObject({ left: 1 });
});

test('a formula without an element for its result is named, whatever its type', () => {
  const rows = `${textRows([names])}<row><c t="str"><f>A1</f></c><c t="str"><v>Maes</v></c></row>`;
  const { reading } = readingsOf(xlsx({ sheets: [{ name: 'A', rows }] }));
  expect(reading('formulas')).toMatchObject({ left: 1, cells: [{ column: 'Voornaam' }] });
});

test('a formula that gave an empty text is solved', async () => {
  const rows = `${textRows([names])}<row><c t="str"><f>A1</f><v></v></c><c t="str"><v>Maes</v></c></row>`;
  const { reading } = readingsOf(xlsx({ sheets: [{ name: 'A', rows }] }));
  expect(reading('formulas')).toBeUndefined();
});

test('rows that a filter hides stay out until somebody asks for them', async () => {
  const bytes = await sampleBytes('filtered-row.xlsx');
  const { table, reading } = readingsOf(bytes);
  expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Bea', 'Els']);
  expect(reading('hidden-rows')).toMatchObject({
    asks: true,
    about: 'filter',
    left: 1,
    choices: [
      { value: 'leave' },
      { value: 'take', sample: ['Gestopt · Verborgen · 0470 11 22 41 · 2850 · Boom · 01/01/2020'] },
    ],
  });
  const left = readingsOf(bytes, { 'hidden-rows.0': 'leave' });
  expect(left.table.rows).toHaveLength(2);
  expect(left.reading('hidden-rows')).toMatchObject({ asks: false, left: 1 });
  const taken = readingsOf(bytes, { 'hidden-rows.0': 'take' });
  expect(taken.table.rows).toHaveLength(3);
  expect(taken.reading('hidden-rows')).toMatchObject({ asks: false, left: 0 });
});

test('rows hidden by hand, in a closed group, or all of them are asked about too', () => {
  const hides = (about: string, from = 3) =>
    readingsOf(
      xlsx({
        sheets: [{ name: 'A', rows: textRows(list, (line) => (line >= from ? about : '')) }],
      }),
    );
  expect(hides('hidden="1"').reading('hidden-rows')).toMatchObject({ about: 'hand', left: 1 });
  expect(hides('hidden="true" outlineLevel="1"').reading('hidden-rows')?.about).toBe('group');
  expect(hides('ht="0.0" customHeight="1"').reading('hidden-rows')).toMatchObject({ left: 1 });
  expect(hides('outlineLevel="1"').reading('hidden-rows')).toBeUndefined();
  expect(hides('hidden="1"', 2)).toMatchObject({ table: { rows: [] } });
});

test('columns that nobody sees are told and stay out, unless they are asked for', () => {
  const bytes = xlsx({
    sheets: [
      { name: 'A', before: '<cols><col min="3" max="3" hidden="1"/></cols>', rows: textRows(list) },
    ],
  });
  const { table, reading } = readingsOf(bytes);
  expect(table.headers).toEqual(['Voornaam', 'Naam']);
  expect(table.rows[0]?.cells).toEqual(['Bea', 'Maes']);
  expect(reading('hidden-columns')).toMatchObject({ shows: true, left: 1 });
  const before = '<cols><col min="3" max="3" width="0.0" customWidth="1"/></cols>';
  const narrow = readingsOf(xlsx({ sheets: [{ name: 'A', before, rows: textRows(list) }] }));
  expect(narrow.reading('hidden-columns')).toMatchObject({ left: 1 });
  expect(readingsOf(bytes, { 'hidden-columns.0': 'take' }).table.headers).toEqual(names);
});

test('rows that stand in another order than their numbers, and small letters of columns', async () => {
  const row = (line: number, [first, second]: string[]) =>
    `<row r="${line}"><c r="b${line}" t="str"><v>${second}</v></c><c r="a${line}" t="str"><v>${first}</v></c></row>`;
  const rows = [row(3, els), row(1, names), row(2, bea)].join('');
  expect(await cellsIn(xlsx({ sheets: [{ name: 'A', rows }] }))).toEqual([
    ['Bea', 'Maes'],
    ['Els', 'Bonte'],
  ]);
});

test('a relation to no place keeps no sheet closed', async () => {
  const files = unzipSync(xlsx({ sheets: [{ name: 'A', rows: textRows(list) }] }));
  const name = 'xl/_rels/workbook.xml.rels';
  const odd = ['http://[', '%E0%A4%A']
    .map((to) => `<Relationship Id="x" Target="${to}"/>`)
    .join('');
  const more = strFromU8(files[name]!).replace('</Relationships>', `${odd}</Relationships>`);
  expect(await cellsIn(zipSync({ ...files, [name]: strToU8(more) }))).toEqual([bea, els]);
});

test('merged cells count for each of their rows, and say so', async () => {
  const bytes = await sampleBytes('merged-cells.xlsx');
  const { table, reading } = readingsOf(bytes);
  expect(table.rows.map(({ cells }) => [cells[0], cells[1], cells[8]])).toEqual([
    ['Proefreeks samengevoegd', '1 van 3', 'Hanne Daems'],
    ['Proefreeks samengevoegd', '2 van 3', 'Hanne Daems'],
    ['Proefreeks samengevoegd', '3 van 3', 'Hanne Daems'],
  ]);
  expect(reading('merged-cells')).toMatchObject({ count: 10, left: 0 });
  const apart = readingsOf(bytes, { 'merged-cells.0': 'leave' });
  expect(apart.table.rows[1]?.cells[0]).toBe('');
  expect(apart.reading('merged-cells')).toMatchObject({ left: 10 });
});

test('a header in two lines, and a range over rows and columns', () => {
  const rows = textRows([
    ['Coaches 2026', '', ''],
    ['Voornaam', 'Wie', 'Contact'],
    ['', 'Naam', 'GSM'],
    ['Bea', 'Maes', '0470 11 22 33'],
    ['Els', '', ''],
    ['', '', ''],
  ]);
  const after =
    '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B4:C6"/></mergeCells>';
  const { table, reading } = readingsOf(xlsx({ sheets: [{ name: 'A', rows, after }] }));
  expect(table).toMatchObject({
    headers: names,
    rows: [{ cells: ['Bea', 'Maes', '0470 11 22 33'] }, { cells: ['Els', 'Maes', ''] }],
  });
  expect(reading('header')).toMatchObject({ chosen: '3', left: 2 });
});
