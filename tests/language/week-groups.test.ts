import type { Task } from '@app/contract/sessions/week';
import { sayFolded } from '@app/web/src/lib/language/week-groups.ts';
import { expect, test } from 'vitest';

/** What the page of the week needs of a task of Bea to fold it away. */
const ofBea = { coach: { firstName: 'Bea' }, trainer: null, day: null } as Task;

test('of one coach with two places it counts places, and names her once', () => {
  expect(sayFolded('presences', [ofBea, ofBea], '2026-12-01')).toBe(
    'Nog twee plaatsen waarvan niet gezegd is of de coach er was: Bea',
  );
  expect(sayFolded('disputes', [ofBea, ofBea], '2026-12-01')).toBe(
    'Nog twee bedragen die volgens de coach niet kloppen: Bea',
  );
});
