import { previewCoaches } from '@app/domain/coaches/import-preview';
import { missingCoachColumns, recogniseCoachColumns } from '@app/domain/coaches/import-columns';
import { countStates } from '@app/domain/import-preview';
import { readCoaches } from '@app/server/spreadsheets/read-coaches';
import { expect, test } from 'vitest';
import { sample } from './sample.ts';

const table = await sample('coaches.csv');
const preview = previewCoaches(readCoaches(table), []);
const line = (number: number) => preview.find((found) => found.line === number);

test('every column is recognised', () => {
  const matching = recogniseCoachColumns(table.headers);
  expect(matching).not.toContain(null);
  expect(missingCoachColumns(matching)).toEqual([]);
});

test('each good line is there', () => {
  expect(countStates(preview)).toEqual({
    new: 16,
    same: 0,
    changed: 0,
    'same-as-line': 1,
    'double?': 0,
    'not-taken': 1,
  });
});

test('each slip is named, with its line and its cell, and nothing else is', () => {
  expect(
    preview.flatMap(({ line, problems }) => problems.map((problem) => ({ line, ...problem }))),
  ).toEqual([
    {
      line: 5,
      field: 'iban',
      problem: 'iban-check-failed',
      text: 'BE00 1234 5678 9012',
      severity: 'left-out',
    },
    {
      line: 7,
      field: 'coachSince',
      problem: 'no-such-day',
      text: '31/02/2024',
      severity: 'left-out',
    },
    {
      line: 9,
      field: 'email',
      problem: 'not-an-email',
      text: 'zoë@@example.org',
      severity: 'left-out',
    },
    { line: 19, field: null, problem: 'says-nothing', text: '?', severity: 'not-taken' },
  ]);
});

test('the person who is there twice, with her telephone written otherwise, comes once', () => {
  expect(line(18)).toMatchObject({ state: 'same-as-line', as: 4 });
});

test('names keep their accents', () => {
  const names = preview.map(({ value }) => `${value.firstName} ${value.lastName}`);
  expect(names).toEqual(
    expect.arrayContaining([
      'Els Müller',
      'Jürgen Benali',
      'Zoë Bonte',
      'Griet Saïdi',
      "Omar 't Kindt",
    ]),
  );
});

test('a whole line is understood', () => {
  expect(line(11)?.value).toEqual({
    firstName: 'Kurt',
    lastName: 'Ouali',
    phone: '+32461679517',
    email: null,
    channel: 'letter',
    street: 'Molenweg 106',
    postcode: '2850',
    town: 'Boom',
    coachSince: '2025-04-05',
    trainedOn: '2025-05-24',
    themes: ['Respectvolle afbouw', 'Visie en basishouding', 'Krachtgericht gesprek'],
    perMonth: 2,
    wishedPerMonth: null,
    notOn: [{ weekday: 3, part: null }],
    notInHolidays: null,
    limitWords: 'op woensdag (kinderen)',
    iban: 'BE92612298466423',
    lastIntervisionOn: '2026-01-26',
  });
});

test('what is not understood of her limits stays in her own words', () => {
  expect(line(16)?.value).toMatchObject({ notOn: [], limitWords: 'niet in Turnhout' });
});
