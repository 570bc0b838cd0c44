import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aPerson } from '../factories/people.ts';
import { importApi, sampleFile } from './import-api.ts';

let database: TestDatabase;
let hilde: Acting;
let api: Awaited<ReturnType<typeof importApi>>;

beforeAll(async () => {
  database = await freshDatabase();
  api = await importApi(database);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.owner`
    truncate app.persons, app.themes, app.organisations, app.places, app.outbox cascade`;
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
});

interface Left {
  line: number;
  state: string;
  cells: string[];
}
const linesOf = (answer: { json: () => { lines: Left[] } }) =>
  answer.json().lines.map(({ line, state }) => [line, state]);

test.each([
  [
    'coaches' as const,
    'coaches.csv',
    [
      [5, 'new'],
      [7, 'new'],
      [9, 'new'],
      [19, 'not-taken'],
    ],
  ],
  [
    'sessions' as const,
    'vormingen.csv',
    [
      [4, 'not-taken'],
      [6, 'not-taken'],
    ],
  ],
])('what does not come in of the %s is listed before and after', async (kind, name, expected) => {
  const preview = (await api.preview(hilde, kind, await sampleFile(name))).json();
  expect(preview.left).toBe(expected.length);
  expect(linesOf(await api.left(hilde, kind, preview.previewId))).toEqual(expected);

  const { leftId } = (await api.takeOver(hilde, kind, preview.previewId)).json();
  const left = await api.left(hilde, kind, leftId);
  expect(linesOf(left)).toEqual(expected);
  expect(left.json()).toMatchObject({ fileName: `${kind}.csv` });
  expect((await api.left(hilde, kind, preview.previewId)).statusCode).toBe(404);
});

const list = (...lines: string[]) => ['Voornaam;Naam;GSM;IBAN', ...lines].join('\n');

test('the cells stand as they stood, and what is shown of an account number are four figures', async () => {
  const content = list('Bea;Maes;+32 469;BE73 2247 6130 5660', ';Maes;;BE73 2247 6130 5660');
  const { previewId } = (await api.preview(hilde, 'coaches', content)).json();
  const [short, nameless] = (await api.left(hilde, 'coaches', previewId)).json().lines;
  expect(short).toMatchObject({
    state: 'new',
    cells: ['Bea', 'Maes', '+32 469', 'BE73 2247 6130 5660'],
    told: { iban: '5660' },
  });
  expect(nameless.cells).toEqual(['', 'Maes', '', 'BE73 2247 6130 5660']);
});

test('a double that was left is listed, and one that was answered is not', async () => {
  const danny = list('Danny;Coppens;0476506310;');
  const first = (await api.preview(hilde, 'coaches', danny)).json();
  expect((await api.takeOver(hilde, 'coaches', first.previewId)).json().leftId).toBeNull();
  const twin = list('Danny;Coppens;0476506310;BE73 2247 6130 5660');
  const preview = async () => (await api.preview(hilde, 'coaches', twin)).json().previewId;

  const left = (await api.takeOver(hilde, 'coaches', await preview())).json().leftId;
  expect(linesOf(await api.left(hilde, 'coaches', left))).toEqual([[2, 'double?']]);
  const answered = await api.takeOver(hilde, 'coaches', await preview(), {
    doubles: { 2: 'same' },
  });
  expect(answered.json()).toMatchObject({ changed: 1, leftId: null });
});

test('what was left is only hers, for a day, and is no list to bring in', async () => {
  const content = list('Bea;;;');
  const { previewId } = (await api.preview(hilde, 'coaches', content)).json();
  const { leftId } = (await api.takeOver(hilde, 'coaches', previewId)).json();
  const an = await aPerson(database.owner, 'coordinator');
  expect((await api.left(an, 'coaches', leftId)).statusCode).toBe(404);
  expect((await api.left(hilde, 'sessions', leftId)).statusCode).toBe(404);
  expect((await api.left(hilde, 'coaches', randomUUID())).statusCode).toBe(404);
  expect((await api.takeOver(hilde, 'coaches', leftId)).statusCode).toBe(409);
  const late = await importApi(database, '2026-11-24T09:00:00.001Z');
  expect((await late.left(hilde, 'coaches', leftId)).statusCode).toBe(409);
});
