import { areAsked } from '@app/web/src/routes/(office)/sessions/[session]/waiting.ts';
import { expect, test } from 'vitest';

test('a question that did not leave does not stand under what was asked', () => {
  const left = { standing: 'asked' } as const;
  const waits = { standing: 'not-left' } as const;
  expect(areAsked([left, { standing: 'undecided' }])).toBe('all');
  expect(areAsked([left, waits])).toBe('some');
  expect(areAsked([waits])).toBe('none');
});
