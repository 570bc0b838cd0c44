import { smallNumbersIn } from '@app/domain/ombuds/small-numbers';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['3 meldingen', ['3']],
  ['Er waren 1, 2 en 4 meldingen.', ['1', '2', '4']],
  ['(2)', ['2']],
  ['Drie coaches, één trainer en vier anderen', ['Drie', 'één', 'vier']],
  ['e\u0301e\u0301n melding', ['e\u0301e\u0301n'.normalize('NFC')]],
  ['In 2026 waren er 12 meldingen, 5 over geld.', []],
  ['3,5 op 10; 1.200 euro; 24 uur', []],
  ['Minder dan 5', []],
  ['een melding, tweemaal, vierkant, 42', []],
])('in "%s" these stand alone: %j', (text, found) => {
  expect(smallNumbersIn(text)).toEqual(found);
});

test('from five on nothing is too small, below it all is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (count) => {
      const found = smallNumbersIn(`Dit jaar waren er ${count} meldingen.`);
      expect(found).toEqual(count >= 1 && count <= 4 ? [String(count)] : []);
    }),
  );
});
