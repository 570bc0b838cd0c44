import { mendedAlso, mendedTable, type Mended } from '@app/domain/import-mended';
import { chosenAlso, nothingChosen } from '@app/domain/import-choices';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const table = {
  headers: ['Voornaam', 'Gemeente'],
  rows: [
    { line: 2, cells: ['Bea', 'Boom'] },
    { line: 5, cells: ['An'] },
    { line: 6, cells: ['Els', ''], unsolved: { 1: 'B2&"!"' } },
  ],
};
const cellsOf = (mended: Mended[]) =>
  mendedTable(table, mended).rows.map(({ cells }) => cells.join(' '));

test('a cell that was mended stands in its line, and nowhere else', () => {
  expect(cellsOf([{ line: 5, column: 1, was: '', is: 'Lier' }])).toEqual([
    'Bea Boom',
    'An Lier',
    'Els ',
  ]);
  expect(table.rows[1]?.cells).toEqual(['An']);
});

test('what was mended does not hold where the file says something else', () => {
  expect(cellsOf([{ line: 2, column: 1, was: 'Gent', is: 'Lier' }])).toEqual(cellsOf([]));
  expect(cellsOf([{ line: 3, column: 1, was: '', is: 'Lier' }])).toEqual(cellsOf([]));
});

test('a formula without a result makes place for what somebody typed', () => {
  const [, , els] = mendedTable(table, [{ line: 6, column: 1, was: 'B2&"!"', is: 'Mol' }]).rows;
  expect(els).toEqual({ line: 6, cells: ['Els', 'Mol'], unsolved: {} });
});

test('a form writes the ends of lines in its own way', () => {
  const one = { headers: ['Nota'], rows: [{ line: 2, cells: ['een\ntwee'] }] };
  const mended = mendedTable(one, [{ line: 2, column: 0, was: 'een\r\ntwee', is: 'drie' }]);
  expect(mended.rows[0]?.cells).toEqual(['drie']);
});

const word = fc.constantFrom('', 'Boom', 'Lier', 'Mol', '31/02/2024');
const change = fc.record({
  line: fc.constantFrom(2, 5),
  column: fc.constantFrom(0, 1),
  is: word,
});

test('mended again and again, a line says what was typed last, and its first words mend nothing', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const now = new Map<string, string>();
      let mended: Mended[] = [];
      for (const { line, column, is } of changes) {
        const row = table.rows.find((one) => one.line === line);
        const was = now.get(`${line} ${column}`) ?? row?.cells[column] ?? '';
        now.set(`${line} ${column}`, is);
        mended = mendedAlso(mended, [{ line, column, was, is }]);
      }
      for (const [place, is] of now) {
        const [line, column] = place.split(' ').map(Number);
        const row = mendedTable(table, mended).rows.find((one) => one.line === line);
        expect(row?.cells[column!] ?? '').toBe(is);
      }
      expect(mended.length).toBeLessThanOrEqual(now.size);
    }),
  );
});

test('an answer about a line is asked again when the list is read in another way', () => {
  const before = { ...nothingChosen, doubles: { 2: 'same' as const }, each: [3] };
  const named = chosenAlso(before, { names: { 'theme:a': 'new' } });
  expect(named).toMatchObject({ doubles: { 2: 'same' }, each: [3], names: { 'theme:a': 'new' } });
  expect(chosenAlso(named, { names: { 'theme:b': 'x' } }).names).toEqual({
    'theme:a': 'new',
    'theme:b': 'x',
  });
  expect(chosenAlso(before, { readAs: { sheet: 'Blad 2' } })).toMatchObject({
    doubles: {},
    each: [],
  });
});
