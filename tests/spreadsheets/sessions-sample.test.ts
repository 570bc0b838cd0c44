import { countStates } from '@app/domain/import-preview';
import {
  missingSessionColumns,
  recogniseSessionColumns,
} from '@app/domain/sessions/import-columns';
import { previewSessions } from '@app/domain/sessions/import-preview';
import { readSessions } from '@app/server/spreadsheets/read-sessions';
import { expect, test } from 'vitest';
import { sample } from './sample.ts';

const table = await sample('vormingen.csv');
const { lines, series } = previewSessions(readSessions(table), []);

test('every column is recognised', () => {
  const matching = recogniseSessionColumns(table.headers);
  expect(matching).not.toContain(null);
  expect(missingSessionColumns(matching)).toEqual([]);
});

test('each good line is there', () => {
  expect(countStates(lines)).toEqual({
    new: 62,
    same: 0,
    changed: 0,
    'same-as-line': 1,
    'double?': 0,
    'not-taken': 2,
  });
});

test('each slip is named, with its line and its cell, and nothing else is', () => {
  expect(
    lines.flatMap(({ line, problems }) => problems.map((problem) => ({ line, ...problem }))),
  ).toEqual([
    {
      line: 4,
      field: 'until',
      problem: 'end-before-start',
      text: '16:00 – 09:30',
      severity: 'not-taken',
    },
    { line: 6, field: 'day', problem: 'no-such-day', text: '29/02/2027', severity: 'not-taken' },
    { line: 8, field: 'trainers', problem: 'trainer-missing', text: '?', severity: 'left-out' },
  ]);
});

test('the day that is there twice comes once', () => {
  expect(lines.at(-1)).toMatchObject({ line: 66, state: 'same-as-line', as: 2 });
});

test('a cell that looks like a formula stays text', () => {
  const formulas = lines.filter(({ value }) => value.remark === '=SUM(1+1)');
  expect(formulas.map(({ line }) => line)).toEqual([14, 32, 37, 63]);
});

test('series are recognised with their days, also when five of them share a name', () => {
  const named = series.filter(({ name }) => name === 'Warm onthaal Hogeschool De Dijle');
  expect(
    named.map(({ of, sessions }) => ({ of, lines: sessions.map(({ line }) => line) })),
  ).toEqual([
    { of: 6, lines: [9, 10, 11, 12, 13, 14] },
    { of: 2, lines: [17, 18] },
    { of: 2, lines: [54, 55] },
    { of: 1, lines: [64] },
    { of: 1, lines: [65] },
  ]);
  expect(series).toHaveLength(25);
});

test('a series keeps the number of a day that is not taken', () => {
  expect(series[1]).toMatchObject({
    name: 'Warm onthaal OCMW Lindervoorde',
    of: 4,
    sessions: [
      { line: 3, number: 1, day: '2027-05-26' },
      { line: 5, number: 3, day: '2027-06-23' },
    ],
    notTaken: [4, 6],
  });
});

test('a series without a trainer comes in and says so', () => {
  expect(series.filter(({ withoutTrainer }) => withoutTrainer.length > 0)).toEqual([
    expect.objectContaining({ name: 'Groepswerk CLB Oosterdam', of: 2, withoutTrainer: [8] }),
  ]);
});

test('hours, venue, trainers and names with accents are understood', () => {
  expect(lines[63]?.value).toMatchObject({
    day: '2027-05-26',
    from: '09:00',
    until: '12:30',
    venue: 'lokaal 2.14',
    town: 'Turnhout',
    trainers: ['Karin Thys'],
    participants: 8,
    coachesNeeded: null,
  });
  expect(lines[62]?.value.trainers).toEqual(['Wouter Cools', 'Naïma Idrissi']);
});
