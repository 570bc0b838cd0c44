import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { importApi, sampleFile } from './import-api.ts';
import { importHouse } from './import-house.ts';

const house = importHouse();

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
  const preview = (await house.api.preview(house.hilde, kind, await sampleFile(name))).json();
  expect(preview.left).toBe(expected.length);
  expect(linesOf(await house.api.left(house.hilde, kind, preview.previewId))).toEqual(expected);

  const { leftId } = (await house.api.takeOver(house.hilde, kind, preview.previewId)).json();
  const left = await house.api.left(house.hilde, kind, leftId);
  expect(linesOf(left)).toEqual(expected);
  expect(left.json()).toMatchObject({ fileName: `${kind}.csv` });
  expect(left.json().imported).toMatchObject({ notTaken: expect.any(Number) });
});

const list = (...lines: string[]) => ['Voornaam;Naam;GSM;IBAN', ...lines].join('\n');

test('the cells stand as they stood, and what is shown of an account number are four figures', async () => {
  const content = list('Bea;Maes;+32 469;BE73 2247 6130 5660', ';Maes;;BE73 2247 6130 5660');
  const { previewId } = (await house.api.preview(house.hilde, 'coaches', content)).json();
  const [short, nameless] = (await house.api.left(house.hilde, 'coaches', previewId)).json().lines;
  expect(short).toMatchObject({
    state: 'new',
    cells: ['Bea', 'Maes', '+32 469', 'BE73 2247 6130 5660'],
    told: { iban: '5660' },
  });
  expect(nameless.cells).toEqual(['', 'Maes', '', 'BE73 2247 6130 5660']);
});

test('a double that was left is listed, and one that was answered is not', async () => {
  const danny = list('Danny;Coppens;0476506310;');
  const first = (await house.api.preview(house.hilde, 'coaches', danny)).json();
  expect(
    (await house.api.takeOver(house.hilde, 'coaches', first.previewId)).json().leftId,
  ).toBeNull();
  const twin = list('Danny;Coppens;0476506310;BE73 2247 6130 5660');
  const preview = async () =>
    (await house.api.preview(house.hilde, 'coaches', twin)).json().previewId;

  const left = (await house.api.takeOver(house.hilde, 'coaches', await preview())).json().leftId;
  expect(linesOf(await house.api.left(house.hilde, 'coaches', left))).toEqual([[2, 'double?']]);
  const answered = await house.api.takeOver(house.hilde, 'coaches', await preview(), {
    doubles: { 2: 'same' },
  });
  expect(answered.json()).toMatchObject({ changed: 1, leftId: null });
});

test('what was left is only hers, for a day, and is no list to bring in', async () => {
  const content = list('Bea;;;');
  const { previewId } = (await house.api.preview(house.hilde, 'coaches', content)).json();
  const { leftId } = (await house.api.takeOver(house.hilde, 'coaches', previewId)).json();
  const an = await aPerson(house.database.owner, 'coordinator');
  expect((await house.api.left(an, 'coaches', leftId)).statusCode).toBe(404);
  expect((await house.api.left(house.hilde, 'sessions', leftId)).statusCode).toBe(404);
  expect((await house.api.left(house.hilde, 'coaches', randomUUID())).statusCode).toBe(404);
  expect((await house.api.takeOver(house.hilde, 'coaches', leftId)).statusCode).toBe(409);
  const late = await importApi(house.database, '2026-11-24T09:00:00.001Z');
  expect((await late.left(house.hilde, 'coaches', leftId)).statusCode).toBe(409);
});
