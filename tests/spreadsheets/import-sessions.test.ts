import { withLine, type KnownSession } from '@app/domain/sessions/import-changes';
import {
  missingSessionColumns,
  recogniseSessionColumns,
} from '@app/domain/sessions/import-columns';
import type { SessionLine } from '@app/domain/sessions/import-line';
import { previewSessions, type SessionsPreview } from '@app/domain/sessions/import-preview';
import type { SessionRead } from '@app/domain/sessions/import-series';
import { readSessions } from '@app/server/spreadsheets/read-sessions';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sample } from './sample.ts';

const aDay = (different: Partial<SessionLine> = {}): SessionLine => ({
  series: 'Groepswerk CLB',
  number: 1,
  of: 2,
  day: '2027-02-08',
  from: '09:30',
  until: '16:00',
  theme: 'Groepswerk',
  organisation: 'CLB Oosterdam',
  venue: 'zaal 1',
  town: 'Mechelen',
  trainers: ['Wouter Cools'],
  participants: 8,
  coachesNeeded: null,
  remark: null,
  ...different,
});

const first: KnownSession = { ...aDay(), id: 'first', seriesId: 'series' };
const second: KnownSession = {
  ...aDay({ number: 2, day: '2027-02-22' }),
  id: 'second',
  seriesId: 'series',
};

const asLines = (...values: SessionLine[]): SessionRead[] =>
  values.map((value, index) => ({ line: index + 2, value, problems: [] }));

/** What we have after taking over a preview, as the import does it. */
const takenOver = ({ lines, series }: SessionsPreview, known: KnownSession[]): KnownSession[] => {
  const after = new Map(known.map((session) => [session.id, session]));
  for (const found of lines) {
    const run = series.find(({ sessions }) => sessions.some(({ line }) => line === found.line));
    const seriesId = run ? (run.known ?? `series of line ${run.sessions[0]?.line}`) : null;
    if (found.state === 'new')
      after.set(`line ${found.line}`, { ...found.value, id: `line ${found.line}`, seriesId });
    const had = found.state === 'changed' ? after.get(found.known) : undefined;
    if (had) after.set(had.id, { ...had, ...withLine(had, found.value) });
  }
  return [...after.values()];
};

test('a day with other hours is that day, changed', () => {
  const { lines } = previewSessions(asLines(aDay({ from: '13:30' })), [first, second]);
  expect(lines[0]).toMatchObject({
    state: 'changed',
    known: 'first',
    changes: [{ field: 'from', from: '09:30', to: '13:30' }],
  });
});

test('a day of a known series that moved is that day, on its new date', () => {
  const { lines, series } = previewSessions(
    asLines(aDay(), aDay({ number: 2, day: '2027-03-01' })),
    [first, second],
  );
  expect(lines.map(({ state }) => state)).toEqual(['same', 'changed']);
  expect(lines[1]).toMatchObject({
    known: 'second',
    changes: [{ field: 'day', to: '2027-03-01' }],
  });
  expect(series).toMatchObject([{ known: 'series' }]);
});

test('a new series with a known name stays a new one', () => {
  const { lines, series } = previewSessions(
    asLines(aDay({ day: '2027-05-03' }), aDay({ number: 2, day: '2027-05-17' })),
    [first, second],
  );
  expect(lines.map(({ state }) => state)).toEqual(['new', 'new']);
  expect(series).toMatchObject([{ known: null }]);
});

test('a trainer who is not filled in wipes nobody', () => {
  const { lines } = previewSessions(asLines(aDay({ trainers: [] })), [first]);
  expect(lines[0]).toMatchObject({ state: 'same' });
});

test('the same series at the same hour with other facts is asked about', () => {
  const { lines } = previewSessions(asLines(aDay(), aDay({ venue: 'zaal 2' })), []);
  expect(lines[1]).toMatchObject({ state: 'double?', twin: { line: 2 }, why: 'same-hour' });
  const answered = previewSessions(asLines(aDay(), aDay({ venue: 'zaal 2' })), [], {
    3: 'someone-else',
  });
  expect(answered.lines[1]).toMatchObject({ state: 'new' });
});

test('morning and afternoon of one day are two', () => {
  const { lines } = previewSessions(asLines(aDay({ until: '12:00' }), aDay({ from: '13:00' })), []);
  expect(lines.map(({ state }) => state)).toEqual(['new', 'new']);
});

test('the sample taken over twice changes nothing', async () => {
  const lines = readSessions(await sample('vormingen.csv'));
  const known = takenOver(previewSessions(lines, []), []);
  const again = previewSessions(lines, known);
  expect(new Set(known.map(({ seriesId }) => seriesId)).size).toBe(25);
  expect(again.lines.filter(({ state }) => state === 'same')).toHaveLength(62);
  expect(again.lines.filter(({ state }) => state === 'new' || state === 'changed')).toEqual([]);
});

test('whatever was taken over, taking it over again changes nothing', () => {
  const few = <Value>(...values: Value[]) => fc.constantFrom(...values);
  const day = fc.record({
    series: few('Groepswerk CLB', 'Leefwereld', null),
    number: few(null, 1, 2),
    day: few('2027-02-08', '2027-02-22'),
    from: few('09:30', '13:30'),
    venue: few(null, 'zaal 1', 'zaal 2'),
    trainers: fc.subarray(['Wouter Cools', 'Hanne Daems']),
  });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 8 }), fc.array(day, { maxLength: 4 }), (told, had) => {
      const known = had.map((facts, index) => ({
        ...aDay(facts),
        id: `${index}`,
        seriesId: facts.series,
      }));
      const lines = asLines(...told.map((facts) => aDay(facts)));
      const after = takenOver(previewSessions(lines, known), known);
      expect(takenOver(previewSessions(lines, after), after)).toEqual(after);
    }),
    { numRuns: 500 },
  );
});

test('when a day that moved is found by its number, the other one of that day is no longer a doubt', () => {
  const on = (day: string, number: number | null, from: string) => aDay({ day, number, from });
  const known = [
    on('2027-02-22', null, '13:30'),
    on('2027-02-22', 2, '13:30'),
    on('2027-02-08', null, '09:30'),
  ].map((facts, index) => ({ ...facts, id: `${index}`, seriesId: 'x' }));
  const told = [on('2027-02-08', null, '09:30'), on('2027-02-08', 2, '13:30')];
  const { lines } = previewSessions(asLines(...told, on('2027-02-22', null, '09:30')), known);
  expect(lines).toMatchObject([
    { state: 'same', known: '2' },
    { state: 'changed', known: '1' },
    { state: 'changed', known: '0' },
  ]);
});

test('a line of which each day that it could mean found another line is a new day, at once', () => {
  const on = (day: string, number: number | null, from: string, trainers: string[] = []) =>
    aDay({ day, number, from, trainers });
  const known = [
    on('2027-02-22', null, '09:30'),
    on('2027-02-08', null, '09:30'),
    on('2027-02-08', 2, '09:30'),
  ].map((facts, index) => ({ ...facts, id: `${index}`, seriesId: 'x' }));
  const lines = asLines(
    on('2027-02-22', null, '13:30'),
    on('2027-02-08', null, '09:30', ['Hanne Daems']),
    on('2027-02-22', 2, '09:30'),
    on('2027-02-08', null, '13:30'),
  );
  expect(previewSessions(lines, known).lines).toMatchObject([
    { state: 'changed', known: '0' },
    { state: 'changed', known: '1' },
    { state: 'changed', known: '2' },
    { state: 'new' },
  ]);
});

test('a lone column Dag is the date; beside Datum it is the number', () => {
  expect(recogniseSessionColumns(['Dag', 'Uren', 'Thema', 'Klant'])).toEqual([
    'day',
    'hours',
    'theme',
    'organisation',
  ]);
  expect(recogniseSessionColumns(['Dag', 'Datum'])).toEqual(['numbering', 'day']);
  expect(missingSessionColumns(['day', 'hours', 'theme'])).toEqual(['organisation']);
  expect(missingSessionColumns(['day', 'from', 'theme', 'organisation'])).toEqual(['until']);
});

test('hours in one cell and a numbering that became a date are read', () => {
  const table = {
    headers: ['Reeks', 'Dag', 'Datum', 'Uren', 'Thema', 'Organisatie', 'Lesgever'],
    rows: [{ line: 2, cells: ['R', '2026-04-01', '26/1/27', '9u30 - 16u', 'T', 'O', 'A & B'] }],
  };
  expect(readSessions(table)[0]).toMatchObject({
    value: {
      number: 1,
      of: 4,
      day: '2027-01-26',
      from: '09:30',
      until: '16:00',
      trainers: ['A', 'B'],
    },
    problems: [],
  });
});

test('a day that ends when it begins is not taken', () => {
  const read = (until: string) =>
    readSessions({
      headers: ['Datum', 'Van', 'Tot', 'Thema', 'Organisatie', 'Trainer'],
      rows: [{ line: 2, cells: ['26/1/27', '9u30', until, 'T', 'O', 'A'] }],
    })[0]?.problems;
  expect(read('9u31')).toEqual([]);
  expect(read('9u30')).toMatchObject([
    { field: 'until', problem: 'end-before-start', severity: 'not-taken' },
  ]);
});
