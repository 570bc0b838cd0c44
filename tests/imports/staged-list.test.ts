import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { as } from '../support/app.ts';
import { importApi } from './import-api.ts';
import { importHouse } from './import-house.ts';

const house = importHouse();
const header = 'Voornaam;Naam;GSM;Gemeente;Coach sinds';
const list = (...lines: string[]) => [header, ...lines].join('\n');
const bea = 'Bea;Maes;0470112233;Boom;16/06/2022';

const staged = (content: string | Uint8Array = list(bea)) =>
  house.api.stage(house.hilde, 'coaches', content);
const shown = async (id: string) => {
  const answer = await house.api.show(house.hilde, 'coaches', id);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const take = (id: string, more: object = {}, who = house.hilde) =>
  house.api.takeOver(who, 'coaches', id, more);

test('a list is shown as often as somebody looks, and looking writes nothing', async () => {
  const id = await staged();
  const first = await shown(id);
  expect(first).toMatchObject({ previewId: id, fileName: 'coaches.csv', counts: { new: 1 } });
  expect(await shown(id)).toEqual(first);
  expect(await house.api.coaches(house.hilde)).toEqual([]);
});

test('a file is kept closed, in pieces, and is gone once it is taken over', async () => {
  const id = await staged(list(bea, ...Array.from({ length: 9000 }, () => ' '.repeat(60))));
  const pieces = await house.database.owner<{ sealed: Buffer }[]>`
    select sealed from app.import_pieces where preview_id = ${id} order by nth`;
  expect(pieces.length).toBeGreaterThan(1);
  expect(Buffer.concat(pieces.map(({ sealed }) => sealed)).toString('latin1')).not.toContain(
    'Maes',
  );
  expect((await take(id)).statusCode).toBe(201);
  expect(
    await house.database.owner`select from app.import_pieces where preview_id = ${id}`,
  ).toEqual([]);
  const [row] = await house.database.owner<{ content: string }[]>`
    select content from app.import_previews where id = ${id}`;
  expect(Buffer.from(row!.content, 'base64').toString('latin1')).not.toContain('Maes');
});

test('columns, readings and names are chosen one after the other, and each is kept', async () => {
  const id = await staged('Wie;Achter;Thema\nBea;Maes;Onthaal\n');
  const asked = await shown(id);
  expect(asked).toMatchObject({ previewId: null, missing: ['firstName', 'lastName'], lines: [] });
  expect((await take(id)).json().type).toBe('/problems/list-asks-first');

  const matching = ['firstName', 'lastName', null];
  const headers = ['Wie', 'Achter', 'Thema'];
  const chosen = await house.api.choose(house.hilde, id, { matching, headers });
  expect(chosen.statusCode, chosen.body).toBe(204);
  expect(await shown(id)).toMatchObject({ previewId: id, counts: { new: 1 } });
  await house.api.choose(house.hilde, id, { before: 'all', doubles: { 2: 'same' } });
  expect((await shown(id)).answers).toEqual({ before: 'all', doubles: { 2: 'same' }, each: [] });
  await house.api.choose(house.hilde, id, {
    matching: ['firstName', 'lastName', 'themes'],
    headers,
  });
  expect((await shown(id)).answers).toMatchObject({ before: 'all', doubles: {} });
});

test('a name that has to be answered first holds up the list, and no more once it is', async () => {
  await house.database.owner`insert into app.themes (name) values ('basishouding')`;
  const id = await staged('Voornaam;Naam;Thema\nBea;Maes;basishoudingen\n');
  const { names, previewId } = await shown(id);
  expect(previewId).toBeNull();
  expect((await take(id)).json().type).toBe('/problems/list-asks-first');
  await house.api.choose(house.hilde, id, {
    names: { [names[0].key]: names[0].candidates[0].value },
  });
  expect((await take(id)).statusCode).toBe(201);
  expect(await house.database.owner`select name from app.themes`).toEqual([
    { name: 'basishouding' },
  ]);
});

test('a line is mended beside the file, judged again, and comes in as it was typed', async () => {
  const id = await staged(
    list(bea, 'Ria;Maes;0470112234;Lier;31/02/2024', ';Peeters;0470112235;;'),
  );
  expect((await shown(id)).counts).toMatchObject({ new: 2, 'not-taken': 1 });
  const line = (await house.api.line(house.hilde, 'coaches', id, 3)).json();
  expect(line.line).toMatchObject({
    line: 3,
    cells: ['Ria', 'Maes', '0470112234', 'Lier', '31/02/2024'],
  });
  expect(line.line.problems).toMatchObject([{ field: 'coachSince', problem: 'no-such-day' }]);

  await house.api.choose(house.hilde, id, { before: 'none' });
  const mended = await house.api.mend(house.hilde, id, 3, [
    { column: 4, was: '31/02/2024', is: '28/02/2024' },
  ]);
  expect(mended.statusCode, mended.body).toBe(204);
  await house.api.mend(house.hilde, id, 4, [{ column: 0, was: '', is: 'Lut' }]);
  const after = await shown(id);
  expect(after.counts).toMatchObject({ new: 3, 'not-taken': 0 });
  expect(after.lines[1]).toMatchObject({ told: { coachSince: '2024-02-28' }, problems: [] });
  expect(after.answers.before).toBe('none');

  expect((await take(id)).json()).toMatchObject({ added: 3, notTaken: 0, leftId: null });
  const names = (await house.api.coaches(house.hilde)).map(
    ({ firstName }: { firstName: string }) => firstName,
  );
  expect(names.sort()).toEqual(['Bea', 'Lut', 'Ria']);
});

test('a line that is not in the list cannot be looked at', async () => {
  const id = await staged();
  expect((await house.api.line(house.hilde, 'coaches', id, 3)).statusCode).toBe(404);
  expect((await house.api.line(house.hilde, 'sessions', id, 2)).statusCode).toBe(404);
});

test('a list of somebody else is not there: not to see, to choose about, to mend or to take over', async () => {
  const id = await staged();
  const an = await aPerson(house.database.owner, 'coordinator', 'An');
  const cells = [{ column: 0, was: 'Bea', is: 'Bo' }];
  const answers = [
    await house.api.show(an, 'coaches', id),
    await house.api.line(an, 'coaches', id, 2),
    await house.api.left(an, 'coaches', id),
    await house.api.choose(an, id, { before: 'all' }),
    await house.api.mend(an, id, 2, cells),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404]);
  expect((await take(id, {}, an)).json().type).toBe('/problems/preview-gone');
  expect((await shown(id)).lines[0].told.firstName).toBe('Bea');
});

test('a list that came in says so: nothing of it is doubled, chosen or mended any more', async () => {
  const id = await staged();
  const [one, other] = await Promise.all([take(id), take(id)]);
  const statuses = [one, other].map(({ statusCode }) => statusCode);
  expect(statuses.sort()).toEqual([201, 409]);
  expect(await house.api.coaches(house.hilde)).toHaveLength(1);

  const gone = '/problems/list-taken-over';
  const cells = [{ column: 0, was: 'Bea', is: 'Bo' }];
  expect((await house.api.show(house.hilde, 'coaches', id)).json().type).toBe(gone);
  expect((await house.api.choose(house.hilde, id, { before: 'all' })).json().type).toBe(gone);
  expect((await house.api.mend(house.hilde, id, 2, cells)).json().type).toBe(gone);
  expect((await take(id)).json().type).toBe(gone);
  expect((await house.api.left(house.hilde, 'coaches', id)).json()).toMatchObject({
    imported: { added: 1, changed: 0, same: 0, notTaken: 0 },
    lines: [],
  });
});

test('a list waits for a day', async () => {
  const id = await staged();
  const onTime = await importApi(house.database, '2026-11-24T09:00:00.000Z');
  expect((await onTime.show(house.hilde, 'coaches', id)).statusCode).toBe(200);
  const late = await importApi(house.database, '2026-11-24T09:00:00.001Z');
  const answers = [
    await late.show(house.hilde, 'coaches', id),
    await late.left(house.hilde, 'coaches', id),
    await late.choose(house.hilde, id, { before: 'all' }),
    await late.takeOver(house.hilde, 'coaches', id),
  ];
  expect(answers.map((answer) => answer.json().type)).toEqual(
    Array(4).fill('/problems/preview-gone'),
  );
});

test('a list of the version before us has no file: it is chosen again', async () => {
  const id = await staged();
  await house.database.owner`delete from app.import_pieces`;
  expect((await house.api.show(house.hilde, 'coaches', id)).json().type).toBe(
    '/problems/preview-gone',
  );
});

const bytes = async (payload: Buffer, type = 'application/octet-stream', who = house.hilde) =>
  house.api.app.inject({
    method: 'POST',
    url: '/api/imports/lists?kind=coaches&fileName=lijst.csv',
    headers: { ...as(who), 'content-type': type },
    payload,
  });

test('a file that is empty or too large is refused in words, and nothing of it is kept', async () => {
  await house.database.owner`delete from app.import_previews`;
  expect((await bytes(Buffer.alloc(0))).json()).toMatchObject({ file: { problem: 'empty' } });
  const large = await bytes(Buffer.alloc(5 * 1024 * 1024 + 1, 'x'));
  expect(large.json()).toMatchObject({ status: 422, file: { problem: 'too-large' } });
  expect((await bytes(Buffer.alloc(9 * 1024 * 1024, 'x'))).statusCode).toBe(413);
  expect((await bytes(Buffer.from('x'), 'text/csv')).statusCode).toBe(415);
  const { hilde } = house;
  const elsewhere = await house.api.app.inject({
    method: 'PATCH',
    url: `/api/imports/lists/${randomUUID()}`,
    headers: { ...as(hilde), 'content-type': 'application/octet-stream' },
    payload: Buffer.from('x'),
  });
  expect(elsewhere.statusCode).toBe(415);
  expect(await house.database.owner`select from app.import_previews`).toEqual([]);
});

test('the largest file we take comes whole out of its pieces', async () => {
  const rest = 5 * 1024 * 1024 - Buffer.byteLength(list(bea)) - 1;
  const id = await staged(`${list(bea)}\n${' '.repeat(rest)}`);
  expect((await shown(id)).lines[0].told).toMatchObject({ firstName: 'Bea', town: 'Boom' });
});

test('what is no list is refused when it is looked at, as often as that is', async () => {
  const id = await staged('%PDF-1.7');
  for (let times = 0; times < 2; times += 1)
    expect((await house.api.show(house.hilde, 'coaches', id)).json()).toMatchObject({
      type: '/problems/file-unreadable',
      file: { problem: 'pdf' },
    });
});

test('nobody but a coordinator brings a file', async () => {
  const coach = await aPerson(house.database.owner, 'coach');
  expect((await bytes(Buffer.from(list(bea)), undefined, coach)).statusCode).toBe(403);
});
