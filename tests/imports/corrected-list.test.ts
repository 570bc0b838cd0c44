import { expect, test } from 'vitest';
import { everything, sampleFile } from './import-api.ts';
import { importHouse } from './import-house.ts';

const house = importHouse();

interface Line {
  line: number;
  state: string;
  changes: object[];
}
async function shown(content: Uint8Array | string, more = {}) {
  const answer = await house.api.preview(house.hilde, 'coaches', content, more);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json() as { previewId: string; lines: Line[] };
}
const take = async (previewId: string, doubles = {}) => {
  const answer = await house.api.takeOver(house.hilde, 'coaches', previewId, { doubles });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};
const statesOf = ({ lines }: { lines: Line[] }) => lines.map(({ state }) => state);
const names = async () =>
  (
    await house.database
      .owner`select p.first_name as name from app.coaches k join app.persons p on p.id = k.person_id order by 1`
  ).map(({ name }) => name as string);

test('the corrected list gives the right names, and a doubt is asked once', async () => {
  const wrong = await sampleFile('utf8-with-one-windows-line.csv');
  const right = await sampleFile('the-same-list-corrected.csv');
  const asWindows = { readAs: { encoding: 'windows-1252' } };
  await take((await shown(wrong, asWindows)).previewId);
  expect(await names()).toContain('ZoÃ«');

  const doubts = await shown(right);
  expect(statesOf(doubts)).toEqual(['double?', 'double?', 'double?', 'same']);
  expect(doubts.lines[0]?.changes).toContainEqual({
    field: 'firstName',
    from: 'ZoÃ«',
    to: 'Zoë',
  });
  await take(doubts.previewId, { 2: 'same', 3: 'same', 4: 'same' });
  expect(await names()).toEqual(['André', 'José', 'Renée', 'Zoë']);

  expect(statesOf(await shown(right))).toEqual(['same', 'same', 'same', 'same']);
  const again = await shown(wrong, asWindows);
  expect(statesOf(again)).not.toContain('double?');
  await take(again.previewId);
  expect(await names()).toEqual(['André', 'José', 'Renée', 'Zoë']);
});

test('somebody else with the same telephone is asked about once, also when her town changes', async () => {
  const list = (name: string, town: string) =>
    `Voornaam;Naam;GSM;Gemeente\n${name};Maes;0470 11 22 33;${town}`;
  await take((await shown(list('Bea', 'Boom'))).previewId);
  const doubt = await shown(list('Rik', 'Boom'));
  expect(statesOf(doubt)).toEqual(['double?']);
  await take(doubt.previewId, { 2: 'new' });
  expect(await names()).toEqual(['Bea', 'Rik']);

  const moved = await shown(list('Rik', 'Lier'));
  expect(statesOf(moved)).toEqual(['changed']);
  await take(moved.previewId);
  const before = await everything(house.database);
  await take((await shown(list('Rik', 'Lier'))).previewId);
  expect(await everything(house.database)).toEqual(before);
});

test('a name that a list does not tell stays, and a doubt that was left is asked again', async () => {
  await take((await shown('Voornaam;Naam;GSM\nBea;Maes;0470 11 22 33')).previewId);
  const short = 'Voornaam;Naam;GSM\nBeatrijs;;0470 11 22 33';
  const doubt = await shown(short);
  expect(doubt.lines[0]?.changes).toEqual([{ field: 'firstName', from: 'Bea', to: 'Beatrijs' }]);
  await take(doubt.previewId, { 2: 'leave' });
  expect(statesOf(await shown(short))).toEqual(['double?']);
  expect(await names()).toEqual(['Bea']);
});
