import { areSimilar, similarNames } from '@app/domain/similar-names';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['Respectvolle afbouw', 'Respectvolle afbouw: goed afscheid nemen'],
  ['Rol en relatie', 'Rollen en relaties'],
  ['Krachtgericht gesprek', 'Krachtgerichte gesprekken'],
  ['Warm ontaal', 'Warm onthaal'],
  ['Hanne Deams', 'Hanne Daems'],
  ['Daems Hanne', 'Hanne Daems'],
  ['Hanne', 'Hanne Daems'],
  ['Daems', 'Hanne Daems'],
  ["Kinderopvang 't Zonnetje vzw", 'Kinderopvang t Zonnetje'],
  ['groepswerk', 'Groeps-werk'],
])('%s may be %s, and the other way round', (name, other) => {
  expect(areSimilar(name, other)).toBe(true);
  expect(areSimilar(other, name)).toBe(true);
});

test.each([
  ['zaal 1', 'zaal 2'],
  ['zaal 1', 'zaal'],
  ['Lokaal A', 'Lokaal B'],
  ['Groepswerk I', 'Groepswerk II'],
  ['Warm onthaal', 'Warm eten'],
  ['Hogeschool De Dijle', 'Hogeschool De Nete'],
  ['CAW', 'CLB'],
  ['Groepswerk', 'Leefwereld'],
  ['Warm ontvangst', 'Warm onthaal'],
])('%s is not %s', (name, other) => {
  expect(areSimilar(name, other)).toBe(false);
  expect(areSimilar(other, name)).toBe(false);
});

test('a name like another is found by it too, whatever is in the names', () => {
  const name = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abe 1-é') }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(areSimilar(one, other)).toBe(areSimilar(other, one));
    }),
  );
});

test('five thousand names find theirs at once', () => {
  const names = similarNames<{ name: string }>();
  const nameOf = (at: number) => `Vorming ${BigInt(at * 7919 + 100_000).toString(26)} ${at}`;
  for (let at = 0; at < 5000; at += 1) names.add({ name: nameOf(at) });
  const began = performance.now();
  for (let at = 0; at < 5000; at += 1) names.like(nameOf(at));
  expect(performance.now() - began).toBeLessThan(3000);
});
