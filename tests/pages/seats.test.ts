import { inLines } from '@app/web/src/lib/ui/seats.ts';
import { expect, test } from 'vitest';

const inSeat = (name: string) => inLines(name, { letters: 9, most: 2 });
const inTheMiddle = (name: string) => inLines(name, { letters: 14, most: 3 });

test('a name that fits stays on one line', () => {
  expect(inSeat('Erik')).toEqual(['Erik']);
  expect(inSeat('Godelieve')).toEqual(['Godelieve']);
});

test('a longer name breaks where it is spelled with a hyphen or a space', () => {
  expect(inSeat('Marie-Christine')).toEqual(['Marie-', 'Christine']);
  expect(inSeat('Anna  Maria Jo')).toEqual(['Anna', 'Maria Jo']);
  expect(inSeat('Pieter-Jan')).toEqual(['Pieter-', 'Jan']);
});

test('what still does not fit says that it goes on', () => {
  expect(inSeat('Maximiliaan')).toEqual(['Maximili…']);
  expect(inSeat('Anne-Marie-Louise-Fleur')).toEqual(['Anne-', 'Marie-…']);
  expect(inTheMiddle('Warm onthaal aan het loket, voor medewerkers').at(-1)).toBe('voor…');
  expect(inTheMiddle('Respectvolle afbouw: goed afscheid nemen')).toEqual([
    'Respectvolle',
    'afbouw: goed',
    'afscheid nemen',
  ]);
});

test('a title over more lines loses nothing', () => {
  expect(inTheMiddle('Krachtgericht gesprek')).toEqual(['Krachtgericht', 'gesprek']);
  expect(inTheMiddle('')).toEqual([]);
});
