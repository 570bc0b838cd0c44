import type { SessionLine } from '@app/contract/sessions/session';
import { collisionsOf } from '@app/web/src/lib/sessions/collisions.ts';
import { trainersMeant } from '@app/web/src/lib/sessions/trainer-names.ts';
import { filledRows, repeated } from '@app/web/src/routes/(office)/series/new/typed-series.ts';
import { expect, test } from 'vitest';

const known = {
  day: '2027-01-12',
  startsAt: '09:00',
  endsAt: '12:00',
  title: 'Leefwereld',
  organisation: 'CLB Oosterdam',
  venue: { name: 'De Spil', town: 'Lindervoorde' },
  trainers: [{ id: 'naima', firstName: 'Naïma' }],
  cancelled: false,
} as SessionLine;
const around = {
  today: '2026-11-23',
  sessions: [known],
  trainers: [{ id: 'naima', firstName: 'Naïma' }],
  venue: null,
  organisation: null,
};
const row = (startsAt: string, endsAt: string, day = '2027-01-12') => ({ day, startsAt, endsAt });
const kinds = (rows: ReturnType<typeof row>[], different: Partial<typeof around> = {}) =>
  collisionsOf(rows, { ...around, ...different }).map((found) => found.map(({ kind }) => kind));

test('a trainer who stands elsewhere collides until the minute that ends', () => {
  expect(kinds([row('11:59', '16:00')])).toEqual([['trainer']]);
  expect(kinds([row('12:00', '16:00')])).toEqual([[]]);
  expect(kinds([row('07:00', '09:00')])).toEqual([[]]);
  expect(kinds([row('09:30', '16:00', '2027-01-13')])).toEqual([[]]);
});

test('what does not happen collides with nothing', () => {
  expect(kinds([row('09:00', '12:00')], { sessions: [{ ...known, cancelled: true }] })).toEqual([
    [],
  ]);
});

test('two days of the form may not overlap, and the second one says so', () => {
  expect(kinds([row('13:00', '16:00'), row('15:59', '17:00')])).toEqual([[], ['row']]);
  expect(kinds([row('13:00', '16:00'), row('16:00', '17:00')])).toEqual([[], []]);
});

test('today is not over, yesterday is', () => {
  expect(kinds([row('09:00', '12:00', '2026-11-23')])).toEqual([[]]);
  expect(kinds([row('09:00', '12:00', '2026-11-22')])).toEqual([['past']]);
});

test('a day is repeated every so many weeks, to at most sixty days', () => {
  const first = { day: '12/01/2027', from: '9.30', until: '16' };
  expect(repeated([first], 2, 2).map(({ day }) => day)).toEqual([
    '12/01/2027',
    'di 26/01/2027',
    'di 09/02/2027',
  ]);
  expect(repeated([first], 1, 500)).toHaveLength(60);
});

test('a day with only the hours that we wrote there counts as empty', () => {
  const first = { day: '12/01/2027', from: '9.30', until: '16' };
  expect(filledRows([first, { ...first, day: '' }])).toEqual([first]);
  expect(filledRows([first, { ...first, day: '', until: '17' }])).toHaveLength(2);
});

test('a trainer is meant by her tick, or by her whole name however it is typed', () => {
  const known = [
    { id: 'naima', firstName: 'Naïma', lastName: 'Idrissi' },
    { id: 'lode', firstName: 'Lode', lastName: 'Verbeeck' },
  ];
  const meant = (ids: string[], typed: string) =>
    trainersMeant(known, ids, typed).map(({ id }) => id);
  expect(meant(['lode'], '')).toEqual(['lode']);
  expect(meant([], 'naïma idrissi, Jef Nieuw')).toEqual(['naima']);
  expect(meant([], 'Naïma')).toEqual([]);
});
