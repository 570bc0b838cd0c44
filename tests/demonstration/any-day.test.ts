import { calendarOf, quarterWithoutRate } from '@app/db/seed/calendar';
import { wayOf } from '@app/db/seed/agreeing';
import { plannedSessions } from '@app/db/seed/sessions';
import { hasPlace, questions } from '@app/db/seed/questions';
import { addDays, daysBetween, type Day } from '@app/domain/day';
import { momentAt } from '@app/domain/moment';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const anyDay = fc.integer({ min: 0, max: 365 * 12 }).map((days) => addDays('2026-01-01', days));
const on = (day: Day) => calendarOf(momentAt(day, '10:00'));

test('whatever day it is, nobody stands in two places', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const calendar = on(today);
      const busy = [
        ...plannedSessions(calendar).flatMap(({ day, series, example }) =>
          [...(example.trainers ?? series.trainers)].map((trainer) => ({
            who: typeof trainer === 'string' ? trainer : trainer[0],
            day,
            hours: series.hours,
          })),
        ),
        ...questions(calendar)
          .filter(hasPlace)
          .map(({ coach, planned: { day, series } }) => ({ who: coach, day, hours: series.hours })),
      ];
      for (const [index, one] of busy.entries()) {
        const clash = busy
          .slice(index + 1)
          .find(
            ({ who, day, hours }) =>
              who === one.who &&
              day === one.day &&
              hours[0] < one.hours[1] &&
              one.hours[0] < hours[1],
          );
        expect(clash).toBeUndefined();
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever day it is, one day alone lies in the quarter without a rate, and its coach came by car', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const { from, until } = quarterWithoutRate(today);
      const asked = questions(on(today)).filter(({ planned: { day } }) => day <= until);
      expect(asked).toHaveLength(1);
      expect(asked[0]!.planned.day >= from).toBe(true);
      expect(wayOf(asked[0]!).mode).toBe('car');
      const days = plannedSessions(on(today)).filter(({ day }) => day <= until);
      expect(days).toHaveLength(1);
    }),
    { examples: ['01-01', '04-01', '07-01', '09-29', '12-31'].map((day) => [`2027-${day}`]) },
  );
});

test('whatever day it is, the days that need care are near', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const near = questions(on(today))
        .filter(({ standing }) => ['late', 'stopped', 'gave-back'].includes(standing))
        .map(({ standing, planned }) => [standing, daysBetween(today, planned.day)] as const);
      for (const [standing, days] of near) {
        expect(days).toBeGreaterThan(0);
        expect(days).toBeLessThanOrEqual(standing === 'stopped' ? 12 : 11);
      }
    }),
  );
});
