import { withLine, type KnownCoach } from '@app/domain/coaches/import-changes';
import { missingCoachColumns, recogniseCoachColumns } from '@app/domain/coaches/import-columns';
import type { CoachLine } from '@app/domain/coaches/import-line';
import { previewCoaches, type CoachPreview } from '@app/domain/coaches/import-preview';
import { matchedTwice } from '@app/domain/import-columns';
import type { Answer, Answers } from '@app/domain/import-preview';
import { readCoaches } from '@app/server/spreadsheets/read-coaches';
import type { WishedPerMonth } from '@app/domain/coaches/wished-per-month';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sample } from './sample.ts';

const aLine = (different: Partial<CoachLine> = {}): CoachLine => ({
  firstName: 'Danny',
  lastName: 'Coppens',
  phone: '+32476506310',
  email: null,
  channel: null,
  street: null,
  postcode: null,
  town: null,
  coachSince: '2022-06-16',
  trainedOn: null,
  themes: [],
  perMonth: null,
  wishedPerMonth: null,
  notOn: [],
  notInHolidays: null,
  limitWords: null,
  iban: null,
  lastIntervisionOn: null,
  ...different,
});

const danny: KnownCoach = { ...aLine({ perMonth: 2, email: 'danny@example.org' }), id: 'danny' };

const preview = (different: Partial<CoachLine>, answers: Answers = {}) =>
  previewCoaches([{ line: 2, value: aLine(different), problems: [] }], [danny], answers)[0];

/** What we have after taking over a preview, as the import does it. */
const takenOver = (lines: CoachPreview[], known: KnownCoach[]): KnownCoach[] => {
  const after = new Map(known.map((coach) => [coach.id, coach]));
  for (const found of lines) {
    if (found.state === 'new')
      after.set(`line ${found.line}`, { ...found.value, id: `line ${found.line}` });
    const had = found.state === 'changed' ? after.get(found.known) : undefined;
    if (had) after.set(had.id, { ...withLine(had, found.value), id: had.id });
  }
  return [...after.values()];
};

/** An answer to every doubt; people with different names are never said to be one. */
function answersTo(
  lines: Parameters<typeof previewCoaches>[0],
  known: KnownCoach[],
  said: Answer[],
): Answers {
  const answers: Record<number, Answer> = {};
  for (;;) {
    const doubt = previewCoaches(lines, known, answers).find(({ state }) => state === 'double?');
    if (doubt?.state !== 'double?') return answers;
    answers[doubt.line] =
      doubt.why === 'phone' || doubt.why === 'email'
        ? 'someone-else'
        : (said[doubt.line] ?? 'someone-else');
  }
}

test('a line that tells nothing new is one we have, however it is spelled', () => {
  expect(preview({})).toMatchObject({ state: 'same', known: 'danny' });
  expect(
    preview({ firstName: 'DANNY', lastName: 'coppens ', phone: null, coachSince: null }),
  ).toMatchObject({ state: 'same' });
});

test('a change says what it was and what it becomes', () => {
  expect(preview({ perMonth: 1 })).toMatchObject({
    state: 'changed',
    known: 'danny',
    changes: [{ field: 'perMonth', from: 2, to: 1 }],
  });
});

test('the same name and e-mail is the same person, with another telephone', () => {
  expect(preview({ email: 'danny@example.org', phone: '+32476506311' })).toMatchObject({
    state: 'changed',
    changes: [{ field: 'phone', from: '+32476506310', to: '+32476506311' }],
  });
});

test('the same name and telephone with other facts is asked', () => {
  expect(preview({ coachSince: '2024-01-01' })).toMatchObject({
    state: 'double?',
    twin: { known: 'danny' },
    why: 'name-and-phone',
  });
});

test('the same telephone or name alone is asked', () => {
  expect(preview({ firstName: 'Rita' })).toMatchObject({ state: 'double?', why: 'phone' });
  expect(preview({ phone: '+32476506399' })).toMatchObject({ state: 'double?', why: 'name' });
  expect(preview({ firstName: 'Rita', phone: null })).toMatchObject({ state: 'new' });
});

test('the answer decides', () => {
  expect(preview({ firstName: 'Rita' }, { 2: 'someone-else' })).toMatchObject({ state: 'new' });
  expect(preview({ coachSince: '2024-01-01' }, { 2: 'same' })).toMatchObject({
    state: 'changed',
    changes: [{ field: 'coachSince', from: '2022-06-16', to: '2024-01-01' }],
  });
});

test('an answer to a line that is no doubt changes nothing', () => {
  expect(preview({}, { 2: 'someone-else' })).toMatchObject({ state: 'same' });
});

test('an empty cell wipes nothing, and themes only grow', () => {
  const known = { ...danny, themes: ['Leefwereld'] };
  const after = withLine(known, aLine({ themes: ['leefwereld', 'Groepswerk'] }));
  expect(after).toMatchObject({ perMonth: 2, themes: ['Leefwereld', 'Groepswerk'] });
});

test('two lines with one name and telephone and other facts are asked about', () => {
  const lines = [aLine({}), aLine({ town: 'Lier' })].map((value, index) => ({
    line: index + 2,
    value,
    problems: [],
  }));
  expect(previewCoaches(lines, [])[1]).toMatchObject({ state: 'double?', twin: { line: 2 } });
});

test('the sample taken over twice changes nothing', async () => {
  const lines = readCoaches(await sample('coaches.csv'));
  const known = takenOver(previewCoaches(lines, []), []);
  const again = previewCoaches(lines, known);
  expect(known).toHaveLength(16);
  expect(again.filter(({ state }) => state === 'same')).toHaveLength(16);
  expect(again.filter(({ state }) => state === 'new' || state === 'changed')).toEqual([]);
});

test('once every doubt is answered, taking the file over again changes nothing', () => {
  const few = <Value>(...values: Value[]) => fc.constantFrom(...values);
  const line = fc.record({
    firstName: few('Bea', 'Danny'),
    lastName: few('Maes', 'Coppens'),
    phone: few(null, '+32476506310', '+32476506311'),
    email: few(null, 'a@example.org', 'b@example.org'),
    coachSince: few(null, '2022-06-16', '2024-01-01'),
    perMonth: few(null, 1, 2),
    wishedPerMonth: few<WishedPerMonth>(null, 'more', 3),
    themes: fc.subarray(['Leefwereld', 'Groepswerk']),
  });
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.array(line, { maxLength: 4 }),
      fc.array(few<Answer>('same', 'someone-else'), { minLength: 10, maxLength: 10 }),
      (told, had, said) => {
        const known = had.map((facts, index) => ({ ...aLine(facts), id: `${index}` }));
        const lines = told.map((facts, index) => ({
          line: index + 2,
          value: aLine(facts),
          problems: [],
        }));
        const answers = answersTo(lines, known, said);
        const first = previewCoaches(lines, known, answers);
        expect(previewCoaches(lines, known, answers)).toEqual(first);
        expect(first.some(({ state }) => state === 'double?')).toBe(false);

        const after = takenOver(first, known);
        expect(takenOver(previewCoaches(lines, after), after)).toEqual(after);
      },
    ),
    { numRuns: 1000 },
  );
});

test('columns are recognised under the names people give them', () => {
  expect(
    recogniseCoachColumns([
      'VOORNAAM',
      ' familienaam',
      'Gsm-nummer',
      'Email',
      'Postnr',
      'Nr fam.',
      'thema’s',
    ]),
  ).toEqual(['firstName', 'lastName', 'phone', 'email', 'postcode', null, 'themes']);
});

test('a mobile number goes before a fixed one, which fills it where it is empty', () => {
  expect(recogniseCoachColumns(['Telefoon', 'GSM'])).toEqual(['otherPhone', 'phone']);
  expect(recogniseCoachColumns(['GSM 1', 'GSM 2', 'Mail thuis'])).toEqual([
    'phone',
    'otherPhone',
    'email',
  ]);
});

test('a column that lacks and a column matched twice are named', () => {
  expect(missingCoachColumns(['lastName', 'phone'])).toEqual(['firstName']);
  expect(missingCoachColumns(['firstThenLastName'])).toEqual([]);
  expect(matchedTwice(['phone', null, 'phone', null])).toEqual(['phone']);
});

test('a whole name and a whole address come apart', () => {
  const table = {
    headers: ['Naam en voornaam', 'Adres'],
    rows: [{ line: 2, cells: ['Van den Broeck Sonja', 'Kapelstraat 52A, 9100 Sint-Niklaas'] }],
  };
  expect(readCoaches(table)[0]).toMatchObject({
    value: {
      firstName: 'Sonja',
      lastName: 'Van den Broeck',
      street: 'Kapelstraat 52A',
      postcode: '9100',
      town: 'Sint-Niklaas',
    },
    problems: [],
  });
});

test('somebody with one name comes in, and the list says so', () => {
  const lines = [
    [
      ['Voornaam', 'Familienaam'],
      ['Fatma', ''],
    ],
    [['Voornaam en naam'], ['Fatma']],
    [['Naam en voornaam'], ['Fatma']],
  ].map(([headers, cells]) =>
    readCoaches({ headers: headers!, rows: [{ line: 2, cells: cells! }] }, [
      ...recogniseCoachColumns(headers!),
    ]),
  );
  for (const [line] of lines)
    expect(line).toMatchObject({
      value: { firstName: 'Fatma', lastName: '' },
      problems: [{ problem: 'one-name', text: 'Fatma', severity: 'left-out' }],
    });
});

test('a family name that cannot be read is no reason to leave it out', () => {
  const [line] = readCoaches(
    { headers: ['Voornaam', 'Familienaam'], rows: [{ line: 2, cells: ['Fatma', 'Yıl\0maz'] }] },
    ['firstName', 'lastName'],
  );
  expect(line!.problems).toContainEqual(
    expect.objectContaining({ field: 'lastName', problem: 'missing', severity: 'not-taken' }),
  );
});
