import { coachNamedIn } from '@app/domain/intervision/action';
import { isShortTheme } from '@app/domain/intervision/theme';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('a theme is three words at most, in letters', () => {
  for (const theme of ['Grenzen', 'nee durven zeggen', 'foto’s en privacy', 'zelf-zorg', ' rust '])
    expect(isShortTheme(theme)).toBe(true);
  for (const theme of [
    '',
    'nee durven zeggen thuis',
    'a.b.c.d',
    'Bea_en_Els',
    'drie\u00a0woorden en meer',
    '0470123456',
  ])
    expect(isShortTheme(theme)).toBe(false);
});

test('whatever is typed: more than three words are never a theme', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(words, (list) => {
      expect(isShortTheme(list.join(' '))).toBe(list.length <= 3);
    }),
  );
});

const coaches = [
  { firstName: 'Bea', lastName: 'Vandamme' },
  { firstName: 'Marie-Christine', lastName: 'De Smet' },
  { firstName: 'Youssef', lastName: '' },
  { firstName: 'Mei', lastName: 'Peeters' },
];

test('an action for the organisation names no coach', () => {
  const named = (action: string) => coachNamedIn(action, coaches);
  expect(named('Bel Bea over de trein')).toBe('Bea');
  expect(named('Bea’s rekening eerst betalen')).toBe('Bea');
  expect(named('Vraag het aan Mevrouw De Smet')).toBe('Marie-Christine');
  expect(named('Zoek een lift voor Marie-Christine.')).toBe('Marie-Christine');
  expect(named('Soep in het begin, niet op het einde')).toBe(null);
  expect(named('Nieuwe data in mei zoeken')).toBe(null);
  expect(named('Beamer kopen')).toBe(null);
});
