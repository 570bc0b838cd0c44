import { free } from '@app/domain/participation/conditions/free';
import type { OtherDate, OtherPlace } from '@app/domain/participation/facts';
import { firstTerms } from '@app/domain/participation/terms';
import type { Distance } from '@app/domain/participation/travel';
import { expect, test } from 'vitest';
import { otherPlace, placeFacts } from '../factories/participation.ts';

const distances: Distance[] = [{ towns: ['Lindervoorde', 'Oosterdam'], minutes: 35 }];
const judge = (...others: Partial<OtherPlace>[]) => {
  const otherPlaces = others.map((one) => otherPlace('2027-03-14', one));
  return free.judge(placeFacts({ coach: { otherPlaces }, distances }), firstTerms);
};

test('a day elsewhere that ends when this one begins does not overlap', () => {
  expect(judge({ from: '08:00', until: '09:30' })).toBe('met');
  expect(judge({ from: '12:30', until: '16:00' })).toBe('met');
});

test('one minute of overlap is being in two places', () => {
  expect(judge({ from: '08:00', until: '09:31', town: 'Wevelbeke' })).toEqual({
    kind: 'booked-elsewhere',
    from: '08:00',
    until: '09:31',
    town: 'Wevelbeke',
  });
  expect(judge({ from: '12:29', until: '16:00' })).toMatchObject({ kind: 'booked-elsewhere' });
});

test('training and intervision that she counts on are places to be in too, and no way to go', () => {
  const counting = (from: string, until: string) =>
    free.judge(placeFacts({ coach: { otherDates: [{ from, until }] as OtherDate[] } }), firstTerms);
  expect(counting('08:00', '09:30')).toBe('met');
  expect(counting('12:30', '14:00')).toBe('met');
  expect(counting('12:29', '14:00')).toEqual({
    kind: 'booked-elsewhere',
    from: '12:29',
    until: '14:00',
    town: null,
  });
});

test('nobody lifts being in two places, and there is nothing for us to arrange', () => {
  expect(free.weights['booked-elsewhere']).toEqual({ level: 'blocks', liftedBy: 'nobody' });
});

test('just enough time to travel is enough, in both directions', () => {
  expect(judge({ from: '13:05', until: '16:00', town: 'Oosterdam' })).toBe('met');
  expect(judge({ from: '07:00', until: '08:55', town: 'Oosterdam' })).toBe('met');
});

test('a minute less warns and says how long it takes', () => {
  expect(judge({ from: '13:04', until: '16:00', town: 'Oosterdam' })).toEqual({
    kind: 'little-travel-time',
    minutes: 34,
    needed: 35,
    town: 'Oosterdam',
  });
  expect(free.weights['little-travel-time'].level).toBe('warns');
});

test('a way we do not know is unknown, and so is a place without a town', () => {
  expect(judge({ from: '14:00', until: '16:00', town: 'Merelhout' })).toBe('unknown');
  expect(judge({ from: '14:00', until: '16:00', town: null })).toBe('unknown');
});

test('this very day and other days are not in the way', () => {
  expect(judge({ sessionId: 'session' })).toBe('met');
  expect(judge({ day: '2027-03-15' })).toBe('met');
});
