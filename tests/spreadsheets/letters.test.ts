import { oddness } from '@app/domain/odd-letters';
import { decodeAs } from '@app/server/spreadsheets/encodings';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingsOf, sampleBytes } from './sample.ts';

const header = 'Voornaam;Naam;Gemeente\r\n';
const encodingOf = (bytes: Uint8Array, readAs = {}) => {
  const { table, reading } = readingsOf(bytes, readAs);
  return { names: table.rows.map(({ cells }) => cells[0]), ...reading('encoding')! };
};

test('one line of Windows in a list of UTF-8 is read as such, and its cell is named', async () => {
  const bytes = await sampleBytes('utf8-with-one-windows-line.csv');
  const read = encodingOf(bytes);
  expect(read.names).toEqual(['Zoë', 'José', 'André', 'Renée']);
  expect(read).toMatchObject({
    chosen: 'utf-8-by-line',
    shows: true,
    asks: false,
    cells: [{ line: 5, column: 'Voornaam', text: 'Renée' }],
  });
  const strict = encodingOf(bytes, { encoding: 'utf-8' });
  expect(strict.names).toEqual(['Zoë', 'José', 'André', 'Ren\ufffde']);
  expect(strict.left).toBe(1);
  expect(encodingOf(bytes, { encoding: 'windows-1252' }).names[0]).toBe('ZoÃ«');
  const marked = encodingOf(Buffer.concat([Buffer.from('\ufeff'), bytes]));
  expect(marked).toMatchObject({ chosen: 'utf-8-by-line', names: read.names });
  const onlyMark = Buffer.concat([
    Buffer.from(`\ufeff${header}`),
    Buffer.from('Zo\xeb;A;B', 'latin1'),
  ]);
  expect(encodingOf(onlyMark)).toMatchObject({ chosen: 'utf-8-by-line', names: ['Zoë'] });
});

test('a line that was pasted together is read letter by letter', () => {
  const windows = (text: string) => Buffer.from(text, 'latin1');
  const pasted = (...pieces: (string | Buffer)[]) =>
    encodingOf(Buffer.concat([header, ...pieces].map((piece) => Buffer.from(piece as string))));
  expect(pasted('Zoë;A;B\n', 'Chloé;', windows('Andr\xe9;Li\xe8ge'))).toMatchObject({
    chosen: 'utf-8-by-line',
    asks: false,
    names: ['Zoë', 'Chloé'],
    cells: [{ text: 'Chloé' }, { column: 'Naam', text: 'André' }, { text: 'Liège' }],
  });
  expect(pasted('Zoé', windows('\x92s;A;B'))).toMatchObject({
    chosen: 'utf-8-by-line',
    names: ['Zoé’s'],
  });
});

test('letters of another country are a doubt, with how they would read there', () => {
  const written = (text: string) => encodingOf(Buffer.from(`${header}${text};A;B`, 'latin1'));
  expect(written('Ay\xfee')).toMatchObject({
    guess: 'windows-1254',
    asks: true,
    names: ['Ayşe'],
    choices: { 0: { value: 'windows-1252', sample: ['Ayþe'] } },
  });
  expect(written('Wies\xb3aw')).toMatchObject({
    guess: 'windows-1250',
    asks: true,
    names: ['Wiesław'],
  });
  const croatian = written('Kova\xe8evi\xe6');
  expect(croatian.asks).toBe(true);
  expect(croatian.choices).toContainEqual({ value: 'windows-1250', sample: ['Kovačević'] });
  expect(written('S\xf8ren')).toMatchObject({ guess: 'windows-1252', asks: true });
});

test('signs within a name are a doubt, and around words they are not', () => {
  const written = (text: string) => encodingOf(Buffer.from(`${header}${text};A;B`, 'latin1'));
  expect(written('J\x94rgen')).toMatchObject({ guess: 'cp850', asks: true, names: ['Jörgen'] });
  expect(written('Abb\x85s')).toMatchObject({ guess: 'cp850', asks: true });
  expect(written('L\x97pez')).toMatchObject({ guess: 'macintosh', asks: true, names: ['López'] });
  for (const text of [
    '\xbd dag',
    'n\xb0 5',
    '20 m\xb2',
    '\xab Chez nous \xbb',
    '\x93Chez\x94',
    'ma \x96 vr',
  ])
    expect(written(text), text).toMatchObject({ chosen: 'windows-1252', asks: false });
});

test('letters of an old Mac and of DOS are a doubt, with how each would read', async () => {
  const mac = encodingOf(await sampleBytes('mac-letters.csv'));
  expect(mac).toMatchObject({ guess: 'macintosh', asks: true, names: ['Zoë', 'José'] });
  expect(mac.choices.map(({ value, sample }) => [value, sample[0]])).toEqual([
    ['windows-1252', 'Zo‘'],
    ['macintosh', 'Zoë'],
    ['cp850', 'Zoæ'],
  ]);
  const dos = Buffer.from(`${header}H\x82l\x8ane;Fran\x87ois;Li\x8age\r\nZo\x89;A;B`, 'latin1');
  expect(encodingOf(dos)).toMatchObject({ guess: 'cp850', asks: true, names: ['Hélène', 'Zoë'] });
  expect(encodingOf(dos, { encoding: 'cp850' })).toMatchObject({ asks: false, answered: true });
});

test('what Belgian Excel saves is sure, whichever names stand in it', () => {
  const names = [
    'Zoë',
    'Hélène',
    'Jürgen',
    'Saïd',
    'François',
    'Señora',
    'Ömer',
    'ZOË',
    'Noël',
    'Özgür',
  ];
  for (const name of names) {
    const bytes = Buffer.from(`${header}${name};A’s;B`.replace('’', '\x92'), 'latin1');
    expect(encodingOf(bytes), name).toMatchObject({
      chosen: 'windows-1252',
      asks: false,
      names: [name],
    });
  }
});

test('UTF-16 is known by its mark, or by its empty bytes', () => {
  const text = `${header}Zoë;Maes;Liège\r\n`;
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(text, 'utf16le').swap16();
  expect(encodingOf(Buffer.concat([Buffer.from('fffe', 'hex'), little])).names).toEqual(['Zoë']);
  expect(encodingOf(Buffer.concat([Buffer.from('feff', 'hex'), big])).names).toEqual(['Zoë']);
  expect(encodingOf(little)).toMatchObject({ names: ['Zoë'], chosen: 'utf-16le' });
  expect(encodingOf(big)).toMatchObject({ names: ['Zoë'], chosen: 'utf-16be' });
});

test('letters that were written twice are a doubt, and can be taken back', () => {
  const bytes = Buffer.from(`${header}ZoÃ«;Maes;LiÃ¨ge\nRenée;B;C`);
  expect(encodingOf(bytes)).toMatchObject({ guess: 'utf-8', asks: true, names: ['ZoÃ«', 'Renée'] });
  expect(encodingOf(bytes, { encoding: 'utf-8-twice' }).names).toEqual(['Zoë', 'Renée']);
});

test('a list of ASCII asks nothing about its letters', () => {
  expect(readingsOf(Buffer.from(`${header}Bea;Maes;Boom`)).reading('encoding')).toBeUndefined();
});

test('DOS letters are those of its code page, and everyday letters are never odd', () => {
  expect(decodeAs(Uint8Array.of(0x80, 0x9b, 0xa5, 0xd5, 0xe1, 0xff), 'cp850')).toBe('ÇøÑıß\u00a0');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcéèëïöüçê -') }), (name) => {
      expect(oddness(name)).toBe(0);
    }),
  );
});

test('what parts the cells is the sign that shows the columns we know', () => {
  const separatorIn = (...lines: string[]) => readingsOf(Buffer.from(lines.join('\n')));
  const pipes = separatorIn('Voornaam|Naam|GSM', 'Bea|Maes, Els; Rik|0470 11 22 33');
  expect(pipes.table.rows[0]?.cells[1]).toBe('Maes, Els; Rik');
  expect(pipes.reading('separator')).toMatchObject({ chosen: '|', asks: false });
  const quoted = separatorIn('Voornaam;Naam;GSM', '"Bea; mama";"Maes, ""de"" kleine";x');
  expect(quoted.table.rows[0]?.cells).toEqual(['Bea; mama', 'Maes, "de" kleine', 'x']);
  const commas = separatorIn('Lijst; van mei; 2026', 'Voornaam,Naam,GSM', 'Bea,Maes;Els,x');
  expect(commas.table.headers).toEqual(['Voornaam', 'Naam', 'GSM']);
  expect(
    separatorIn('Voornaam;Naam', 'Bea;Maes', 'Els;Bonte\r\nRik;Tack\rAn;Bos').table.rows,
  ).toHaveLength(4);
});

test('a quote before every text is of none, and one before a name is hers', () => {
  const cells = (...lines: string[]) =>
    readingsOf(Buffer.from(lines.join('\n'))).table.rows.map((row) => row.cells);
  expect(cells("'Voornaam;'Naam", "'Bea;''t Kindt")).toEqual([['Bea', "'t Kindt"]]);
  expect(cells('Voornaam;Naam', "Bea;'t Kindt")).toEqual([['Bea', "'t Kindt"]]);
});

test('the line with the names of columns may have titles and groups above it, and come again', () => {
  const { table, reading } = readingsOf(
    Buffer.from(
      'Coaches;van;2026\nwie;;contact\nVoornaam;Naam;GSM\nBea;Maes;x\nVoornaam;Naam;GSM\nEls;Bonte;y',
    ),
  );
  expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Bea', 'Els']);
  expect(reading('header')).toMatchObject({ chosen: '3', left: 3 });
  const other = readingsOf(Buffer.from('a;b\nWie;Achter\nBea;Maes'), { header: '2' });
  expect(other.table.headers).toEqual(['Wie', 'Achter']);
});
