import { readCoachLine } from '@app/domain/coaches/import-line';
import { coachChanges } from '@app/domain/coaches/import-changes';
import { recogniseCoachColumns } from '@app/domain/coaches/import-columns';
import { clearerWish, readWished } from '@app/domain/coaches/wished-per-month';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['4', 4],
  ['graag 4', 4],
  ['wil graag 4 keer per maand', 4],
  ['4x', 4],
  ['vaker', 'more'],
  ['Graag vaker', 'more'],
  ['wil graag vaker: ja', 'more'],
  ['Wil graag vaker meegaan', 'more'],
  ['meer', 'more'],
  ['ja', 'more'],
  ['x', 'more'],
  ['nee', null],
  ['wil graag vaker: nee', null],
])('%s is a wish of %s', (text, wished) => {
  expect(readWished(text)).toEqual({ value: wished });
});

test.each([
  ['misschien', 'not-a-number'],
  ['niet vaker', 'not-a-number'],
  ['0', 'out-of-range'],
  ['32', 'out-of-range'],
])('%s is named, and not guessed', (text, problem) => {
  expect(readWished(text)).toEqual({ problem, text });
});

const readers = {
  phone: (value: string) => ({ value }),
  iban: (value: string) => ({ value }),
};
const told = (columns: Record<string, string>) => {
  const matching = recogniseCoachColumns(['Voornaam', 'Naam', ...Object.keys(columns)]);
  const cells = ['Danny', 'Coppens', ...Object.values(columns)];
  return readCoachLine(cells, matching, readers).value;
};

test('both columns tell one wish: the number, where there is one', () => {
  expect(told({ 'Wil per maand': '3' }).wishedPerMonth).toBe(3);
  expect(told({ 'wil graag vaker': 'ja' }).wishedPerMonth).toBe('more');
  expect(told({ 'Wil graag vaker': 'ja', 'Wil per maand': '3' }).wishedPerMonth).toBe(3);
  expect(told({ 'Wil graag vaker': 'ja', 'Wil per maand': '' }).wishedPerMonth).toBe('more');
  expect(told({ 'Wil per maand': '', 'Max per maand': '2' })).toMatchObject({
    perMonth: 2,
    wishedPerMonth: null,
  });
});

test('a list that says less than we know changes nothing', () => {
  const known = { ...told({}), wishedPerMonth: 3 };
  expect(coachChanges(known, told({ 'wil graag vaker': 'ja' }))).toEqual([]);
  expect(coachChanges(known, told({}))).toEqual([]);
  expect(coachChanges(known, told({ 'wil per maand': '4' }))).toEqual([
    { field: 'wishedPerMonth', from: 3, to: 4 },
  ]);
});

test('the same list a second time changes nothing', () => {
  const wish = fc.constantFrom(null, 'more' as const, 1, 4);
  fc.assert(
    fc.property(wish, wish, (list, known) => {
      const once = clearerWish(list, known);
      expect(clearerWish(list, once)).toBe(once);
    }),
  );
});
