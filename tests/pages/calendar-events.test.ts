import type { SessionLine } from '@app/contract/sessions/session';
import { calendar } from '@app/web/src/lib/language/calendar.ts';
import { eventsOf } from '@app/web/src/routes/(office)/calendar/events.ts';
import { expect, test } from 'vitest';

const session = (different: Partial<SessionLine>) =>
  ({
    day: '2026-12-02',
    startsAt: '09:00',
    theme: 'Groepswerk',
    venue: { name: 'De Spil', town: 'Lier' },
    of: 1,
    ...different,
  }) as SessionLine;
const talk = (name: string) => ({
  sessionId: name,
  kind: 'preparation' as const,
  name,
  on: '2026-12-02',
  at: '15:00',
  minutes: 30,
  how: 'ter plaatse',
});

test('two preparations on one day say what each is for', () => {
  const events = eventsOf([], [talk('Groepswerk'), talk('Leefwereld')], () => null);
  expect(events['2026-12-02']?.map(({ line, tip }) => [line, tip])).toEqual([
    ['15\u00a0uur, Groepswerk', 'ter plaatse'],
    ['15\u00a0uur, Leefwereld', 'ter plaatse'],
  ]);
});

test('a day that does not happen is drawn apart, and counted apart', () => {
  const events = eventsOf(
    [session({ cancelled: true }), session({ cancelled: false })],
    [],
    () => null,
  );
  expect(events['2026-12-02']?.map(({ kind }) => kind)).toEqual(['off', undefined]);
  expect(calendar.lead(17, 2, 1)).toBe(
    '17 vormingen. Twee dagen gaan niet door. Eén dag vraagt nog iets.',
  );
  expect(calendar.lead(0, 1, 0)).toBe('Er zijn geen vormingen. Eén dag gaat niet door.');
  expect(calendar.lead(1, 0, 0)).toBe('Eén vorming.');
});
