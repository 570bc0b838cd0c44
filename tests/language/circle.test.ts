import { sayCircle } from '@app/web/src/lib/language/components.ts';
import { expect, test } from 'vitest';

test('a reader who cannot see the circle hears who is in it, and which chair is empty', () => {
  expect(
    sayCircle([
      { kind: 'trainer', name: 'Naïma', role: 'trainer' },
      { kind: 'wait', name: 'Nadia', role: 'coach' },
      { kind: 'open', name: 'open', role: 'coach' },
    ]),
  ).toBe(
    'Kring met drie plaatsen: Naïma, trainer; Nadia, gevraagd; een plaats voor een coach is open',
  );
});
