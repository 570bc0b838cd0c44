import { inBrussels, momentAt, type Moment } from '@app/domain/moment';
import {
  callsFrom,
  isTimeToRepeat,
  lastDayToCallAbout,
  repeatsAt,
  type AskedQuestion,
} from '@app/domain/sessions/silence';
import { isInWorkingHours } from '@app/domain/working-hours';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const at = momentAt;
/** Asked on a Monday, to be answered within a week; a test says only what differs. */
const question = (different: Partial<AskedQuestion> = {}): AskedQuestion => ({
  askedAt: at('2027-01-11', '10:00'),
  answerBy: at('2027-01-18', '17:00'),
  ...different,
});

test.each<[string, Partial<AskedQuestion>, Moment | null]>([
  ['half-way, as work begins before that night', {}, at('2027-01-14', '09:00')],
  [
    'half-way to the minute within working hours',
    { answerBy: at('2027-01-15', '10:00') },
    at('2027-01-13', '10:00'),
  ],
  ['not when that is within a day of asking', { answerBy: at('2027-01-13', '09:00') }, null],
  ['not when we call by then', { answerBy: at('2027-01-13', '17:00') }, null],
])('a question is repeated %s', (_, different, moment) => {
  expect(repeatsAt(question(different))).toBe(moment);
});

test('it is repeated at that moment or soon after, in working hours, and never when we call', () => {
  const now = (day: string, time: string) => isTimeToRepeat(question(), at(day, time));
  expect(now('2027-01-14', '08:59')).toBe(false);
  expect(now('2027-01-14', '09:00')).toBe(true);
  expect(now('2027-01-14', '17:00')).toBe(false);
  expect(now('2027-01-15', '09:00')).toBe(false);
});

test.each<[string, Partial<AskedQuestion>, Moment]>([
  ['as work begins on the working day before the last', {}, at('2027-01-15', '09:00')],
  [
    'but not within a day of asking',
    { askedAt: at('2027-01-15', '11:00') },
    at('2027-01-16', '11:00'),
  ],
  [
    'once it is too late, when that comes sooner',
    { answerBy: at('2027-01-11', '17:00') },
    at('2027-01-11', '17:00'),
  ],
])('we call about silence %s', (_, different, moment) => {
  expect(callsFrom(question(different))).toBe(moment);
});

test('whatever was asked: in working hours, a day after asking, a day before the last moment, before we call', () => {
  const days = fc.integer({ min: 0, max: 60 * 24 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400_000 }), days, days, (begins, hours, later) => {
      const moment = (hour: number) =>
        new Date(Date.UTC(2026, 0, 1) + hour * 3_600_000).toISOString();
      const asked = { askedAt: moment(begins), answerBy: moment(begins + hours) };
      const now = moment(begins + later);
      const repeated = repeatsAt(asked);
      expect(callsFrom(asked) <= asked.answerBy).toBe(true);
      if (callsFrom(asked) <= now)
        expect(inBrussels(asked.answerBy).day <= lastDayToCallAbout(inBrussels(now).day)).toBe(
          true,
        );
      if (isTimeToRepeat(asked, now)) {
        expect(isInWorkingHours(now)).toBe(true);
        expect(now >= repeated!).toBe(true);
        expect(now < callsFrom(asked)).toBe(true);
      }
      if (repeated === null) return;
      expect(isInWorkingHours(repeated)).toBe(true);
      expect(Date.parse(repeated) - Date.parse(asked.askedAt)).toBeGreaterThanOrEqual(86_400_000);
      expect(inBrussels(repeated).day < inBrussels(callsFrom(asked)).day).toBe(true);
      expect(Date.parse(asked.answerBy) - Date.parse(repeated)).toBeGreaterThanOrEqual(86_400_000);
    }),
  );
});
