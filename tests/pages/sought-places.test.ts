import { soughtPlaces } from '@app/web/src/lib/sessions/line.ts';
import { expect, test } from 'vitest';

const today = '2026-11-29';
const day = { day: today, coaches: [], coachesNeeded: 2, cancelled: false, cancelsAt: null };

test.each([
  ['a day that happens', {}, 2],
  ['a day that has enough coaches', { coachesNeeded: 0 }, 0],
  ['a day that is about to be cancelled', { cancelsAt: '2026-11-29T09:10:00Z' }, 0],
  ['a cancelled day', { cancelled: true }, 0],
  ['a day that is over', { day: '2026-11-28' }, 0],
])('for %s', (_, different, sought) => {
  expect(soughtPlaces({ ...day, ...different }, today)).toBe(sought);
});
