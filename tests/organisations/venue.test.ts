import { addressOf, wayInText, whereIs } from '@app/domain/organisations/venue';
import { expect, test } from 'vitest';

const zaal = { name: 'Zaal Noord', town: 'Mol', address: 'Markt 1', howToGetThere: null };

test('where a venue is, is said as far as it is known', () => {
  expect(whereIs(zaal)).toBe('Zaal Noord, Markt 1, Mol');
  expect(whereIs({ name: 'Zaal Noord', town: 'Mol' })).toBe('Zaal Noord, Mol');
  expect(addressOf({ ...zaal, address: null })).toBe('Mol');
  expect(whereIs({ ...zaal, town: '', address: null })).toBe('Zaal Noord');
  expect(whereIs(null)).toBe('');
});

test.each([
  [
    'Trein tot Mol\nBus 2 (richting Geel)\nDe gele deur.',
    'Trein tot Mol. Bus 2 (richting Geel). De gele deur.',
  ],
  ['Bus 2 tot de markt.\nDe deur naast de bakker.', 'Bus 2 tot de markt. De deur naast de bakker.'],
  ['Bel aan:\n\nlinks', 'Bel aan: links'],
])('the lines of a way do not run into each other in one paragraph: %j', (howToGetThere, said) => {
  expect(wayInText({ howToGetThere })).toBe(said);
});

test('a way that nobody wrote down is said by nothing', () => {
  expect([wayInText(zaal), wayInText(null)]).toEqual(['', '']);
});
