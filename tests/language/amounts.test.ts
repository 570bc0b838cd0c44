import { amountWords } from '@app/web/src/lib/language/amounts.ts';
import { expect, test } from 'vitest';

test('the two ceilings of one year are read over with two buttons that say which', () => {
  expect(amountWords.check('flat-rate-day')).toContain('per dag');
  expect(amountWords.check('flat-rate-year')).toContain('per jaar');
});
