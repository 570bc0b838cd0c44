import { unknownTowns } from '@app/domain/coaches/unknown-towns';
import { expect, test } from 'vitest';

const known = ['Turnhout', 'Mol', 'Genk', 'Gent', 'Heist-op-den-Berg'];
const of = (town: string) => unknownTowns([{ town }], known);

test('a town of one of our venues is known, however it is written', () => {
  for (const town of ['Turnhout', 'turnhout', 'HEIST OP DEN BERG', 'Môl'])
    expect(of(town)).toEqual([]);
});

test('one slip away from one of them is asked about', () => {
  expect(of('Turnout')).toEqual([{ town: 'Turnout', meant: 'Turnhout' }]);
  expect(of('Tunrhout')).toEqual([{ town: 'Tunrhout', meant: 'Turnhout' }]);
});

test('two slips, or as near to two of them, proposes none', () => {
  expect(of('Turnot')).toEqual([{ town: 'Turnot', meant: null }]);
  expect(of('Gen')).toEqual([{ town: 'Gen', meant: null }]);
  expect(of('Oostende')).toEqual([{ town: 'Oostende', meant: null }]);
});
