import { readAmount, readKilometres } from '@app/domain/written-amount';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['43', 4300],
  ['43,00', 4300],
  ['43.5', 4350],
  ['€ 43,00', 4300],
  ['43 euro', 4300],
  ['EUR 43,10', 4310],
  ['43,-', 4300],
  ['€ 43,—', 4300],
  ['1.760,83', 176083],
  ['1,760.83', 176083],
  ['1 760,83', 176083],
  ['1.760', 176000],
  ['44.019999999999996', 4402],
  ['0', 0],
])('‘%s’ is %d cents', (text, cents) => expect(readAmount(text)).toEqual({ value: cents }));

test.each(['veel', '43,005', '4.40.2', '43 of 44', '12/03', '43,123456789', 'km 12', '', '4,4,4'])(
  '‘%s’ is no amount',
  (text) => expect(readAmount(text)).toEqual({ problem: 'not-an-amount', text }),
);

test('an amount is not below nothing, and not beyond what anybody pays', () => {
  expect(readAmount('-5')).toEqual({ problem: 'amount-out-of-range', text: '-5' });
  expect(readAmount('10.000,00')).toEqual({ value: 1_000_000 });
  expect(readAmount('10.000,01')).toMatchObject({ problem: 'amount-out-of-range' });
});

test('an amount as people here write it, or as a spreadsheet keeps it, is read to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (cents) => {
      const here = (cents / 100).toLocaleString('nl-BE', { minimumFractionDigits: 2 });
      expect(readAmount(here.replace(/\s/g, ' '))).toEqual({ value: cents });
      expect(readAmount(`€ ${here}`)).toEqual({ value: cents });
      expect(readAmount(String(cents / 100))).toEqual({ value: cents });
    }),
  );
});

test.each([
  ['12', 120],
  ['12,5 km', 125],
  ['2000', 20_000],
])('‘%s’ is %d tenths of a kilometre', (text, tenths) =>
  expect(readKilometres(text)).toEqual({ value: tenths }),
);

test('what is no way, or a way around the world, is not read as kilometres', () => {
  expect(readKilometres('ver')).toMatchObject({ problem: 'not-an-amount' });
  expect(readKilometres('2000,1')).toMatchObject({ problem: 'amount-out-of-range' });
});
