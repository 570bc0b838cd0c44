import type { TrainerSession } from '@app/web/src/lib/language/trainer.ts';
import { beginsWith } from '@app/web/src/routes/(trainer)/days/begins.ts';
import { expect, test } from 'vitest';

const next = {
  title: 'Leefwereld',
  day: '2026-12-01',
  startsAt: '09:30',
  coaches: [{ firstName: 'Erik' }],
  venue: null,
  preparation: { on: '2026-11-30', at: '15:00', minutes: 30, how: null },
  preparedOn: null,
} as unknown as TrainerSession;
const titleAt = (moment: string, different: object = {}) =>
  beginsWith({ ...next, ...different }, moment).title;

test('a trainer reads of her preparation until it begins, and of the day after that', () => {
  expect(titleAt('2026-11-30T14:00:00.000Z')).toContain('voorbereiding met Erik');
  expect(titleAt('2026-11-30T14:01:00.000Z')).toContain('Leefwereld');
  const noHour = { preparation: { ...next.preparation, at: null } };
  expect(titleAt('2026-11-30T22:59:00.000Z', noHour)).toContain('voorbereiding met Erik');
  expect(titleAt('2026-11-30T23:00:00.000Z', noHour)).toContain('Leefwereld');
});

test('what is prepared already is not announced, and nothing is said where there is no day', () => {
  expect(titleAt('2026-11-30T08:00:00.000Z', { preparedOn: '2026-11-30' })).toContain('Leefwereld');
  expect(beginsWith(null, '2026-11-30T08:00:00.000Z').title).toContain('nog geen dag');
});
