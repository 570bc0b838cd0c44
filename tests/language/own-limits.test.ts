import { ownLimits } from '@app/web/src/lib/language/own-limits.ts';
import { expect, test } from 'vitest';

test('what she told only us is counted in words', () => {
  const { count } = ownLimits.hidden;
  expect(count('organisation', 1)).toBe('Niet bij één organisatie');
  expect(count('organisation', 2)).toBe('Niet bij twee organisaties');
  expect(count('person', 1)).toBe('Liever niet samen met één persoon');
  expect(count('person', 3)).toBe('Liever niet samen met drie mensen');
});
