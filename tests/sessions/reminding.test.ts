import { addDays, daysBetween } from '@app/domain/day';
import { inBrussels, momentAt, type Moment } from '@app/domain/moment';
import {
  asksWhetherSheKnowsFrom,
  lastDayToRemind,
  reminderDue,
  reminders,
  remindsAt,
  type ComingPlace,
} from '@app/domain/sessions/reminding';
import { isInWorkingHours } from '@app/domain/working-hours';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** Friday 15 January 2027, told long before; a test says only what differs. */
const place = (different: Partial<ComingPlace> = {}): ComingPlace => ({
  day: '2027-01-15',
  knownSince: '2026-12-01T10:00:00.000Z',
  daysByPost: 0,
  ...different,
});
const at = (day: string, time: string) => momentAt(day, time);

describe('when', () => {
  test.each([
    ['a week before, as work begins', 'week', '2027-01-15', '2027-01-08'],
    ['the day before', 'eve', '2027-01-15', '2027-01-14'],
    ['for a Monday on Friday', 'eve', '2027-01-18', '2027-01-15'],
    ['for the day after Christmas on the eve of it', 'eve', '2026-12-26', '2026-12-24'],
    ['a week before a Sunday on Friday', 'week', '2027-01-17', '2027-01-08'],
    ['for the Tuesday after Easter on Good Friday', 'eve', '2027-03-30', '2027-03-26'],
  ] as const)('%s', (_, reminder, day, on) => {
    expect(remindsAt(reminder, place({ day }))).toBe(at(on, '09:00'));
  });

  test('what goes by post leaves so many days sooner', () => {
    const byPost = place({ daysByPost: 3 });
    expect(remindsAt('week', byPost)).toBe(at('2027-01-05', '09:00'));
    expect(remindsAt('eve', byPost)).toBe(at('2027-01-11', '09:00'));
  });

  test('on both sides of the change to summer time it is nine on the clock', () => {
    expect(remindsAt('week', place({ day: '2027-03-31' }))).toBe('2027-03-24T08:00:00.000Z');
    expect(remindsAt('eve', place({ day: '2027-03-31' }))).toBe('2027-03-30T07:00:00.000Z');
  });
});

describe('what is due', () => {
  test.each<[string, Moment, (typeof reminders)[number] | null]>([
    ['nothing a minute before work begins', at('2027-01-08', '08:59'), null],
    ['the week at nine', at('2027-01-08', '09:00'), 'week'],
    ['the week until the last minute of work', at('2027-01-08', '16:59'), 'week'],
    ['nothing in the evening', at('2027-01-08', '17:00'), null],
    ['nothing on Saturday', at('2027-01-09', '11:00'), null],
    ['the week on the next working day', at('2027-01-11', '16:59'), 'week'],
    ['nothing of it later', at('2027-01-12', '09:00'), null],
    ['the eve at nine', at('2027-01-14', '09:00'), 'eve'],
    ['nothing on the day itself', at('2027-01-15', '09:00'), null],
  ])('%s', (_, now, due) => {
    expect(reminderDue(place(), now)).toBe(due);
  });

  test('nobody who said yes within a day of it is reminded', () => {
    const now = at('2027-01-08', '10:00');
    expect(reminderDue(place({ knownSince: at('2027-01-07', '09:00') }), now)).toBe('week');
    expect(reminderDue(place({ knownSince: at('2027-01-07', '09:01') }), now)).toBeNull();
    expect(reminderDue(place({ knownSince: at('2027-01-08', '09:30') }), now)).toBeNull();
  });

  test('who said yes after the week before is reminded the day before only', () => {
    const said = place({ knownSince: at('2027-01-11', '20:00') });
    expect(reminderDue(said, at('2027-01-12', '09:00'))).toBeNull();
    expect(reminderDue(said, at('2027-01-14', '09:00'))).toBe('eve');
  });
});

test('whether she knows is asked in the afternoon of the last working day before it', () => {
  expect(asksWhetherSheKnowsFrom('2027-01-15')).toBe(at('2027-01-14', '13:00'));
  expect(asksWhetherSheKnowsFrom('2027-01-18')).toBe(at('2027-01-15', '13:00'));
});

describe('whatever the day and the hour', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2026-01-01', days));
  const anyPlace = fc
    .record({ day: days, heard: fc.integer({ min: 0, max: 40 }), daysByPost: fc.nat(5) })
    .map(({ day, heard, daysByPost }) =>
      place({ day, knownSince: at(addDays(day, -heard), '12:00'), daysByPost }),
    );
  const minutesBefore = fc.integer({ min: -2_000, max: 30_000 });
  const before = ({ day }: ComingPlace, minutes: number) =>
    new Date(Date.parse(at(day, '09:30')) - minutes * 60_000).toISOString();

  test('a reminder leaves in working hours, on a day before the day, and not within a day of telling her', () => {
    fc.assert(
      fc.property(anyPlace, minutesBefore, (some, minutes) => {
        const now = before(some, minutes);
        const due = reminderDue(some, now);
        if (due === null) return;
        expect(isInWorkingHours(now)).toBe(true);
        expect(inBrussels(now).day < some.day).toBe(true);
        expect(Date.parse(now) - Date.parse(some.knownSince)).toBeGreaterThanOrEqual(86_400_000);
        expect(now >= remindsAt(due, some)).toBe(true);
        expect(some.day <= lastDayToRemind(inBrussels(now).day, some.daysByPost)).toBe(true);
      }),
    );
  });

  test('both begin in working hours, never later than they were meant, the week before the eve', () => {
    fc.assert(
      fc.property(anyPlace, (some) => {
        const [week, eve] = reminders.map((reminder) => remindsAt(reminder, some));
        expect([week!, eve!].every(isInWorkingHours)).toBe(true);
        expect(week! < eve!).toBe(true);
        const early = daysBetween(inBrussels(eve!).day, some.day) - 1 - some.daysByPost;
        expect(early).toBeGreaterThanOrEqual(0);
        expect(early).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('hour after hour the week is due before the eve, and never after it', () => {
    fc.assert(
      fc.property(anyPlace, (some) => {
        const hourly = Array.from({ length: 24 * 25 }, (_, hours) =>
          reminderDue(some, before(some, (24 * 25 - hours) * 60)),
        );
        const eve = hourly.indexOf('eve');
        if (eve >= 0) expect(hourly.lastIndexOf('week')).toBeLessThan(eve);
      }),
      { numRuns: 20 },
    );
  });
});
