import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aPerson, trained } from '../factories/people.ts';
import { aForm, coachApi } from './coach-api.ts';

let database: TestDatabase;
let hilde: Acting;
let api: Awaited<ReturnType<typeof coachApi>>;
let leefwereld: string;

beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  api = await coachApi(database);
  const [theme] = await database.owner<{ id: string }[]>`
    insert into app.themes (name) values ('Leefwereld') returning id`;
  leefwereld = theme!.id;

  await add({ firstName: 'Zoë', lastName: 'Bonte', phone: '0495 46 10 28', town: 'Boom' });
  await add({ firstName: 'Els', lastName: 'Müller', phone: '0491 11 34 60', town: 'Sint-Niklaas' });
  await add({
    firstName: 'Omar',
    lastName: "'t Kindt",
    phone: '0497 61 39 10',
    preferredChannel: 'mail',
    followed: [leefwereld],
  });
});
afterAll(() => database.drop());

const add = async (different: object) => {
  const answer = await api.send(hilde, 'POST', '/coaches', { coach: aForm(different) });
  expect(answer.statusCode, answer.body).toBe(201);
};
const found = async (query: string) => {
  const { coaches } = (await api.get(hilde, `/coaches?${query}`)).json();
  return coaches.map(({ firstName }: { firstName: string }) => firstName);
};

test.each([
  ['zoe', ['Zoë']],
  ['ZOË bonte', ['Zoë']],
  ['bonte zoe', ['Zoë']],
  ['muller', ['Els']],
  ['’t kindt', ['Omar']],
  ['sint-nik', ['Els']],
  ['leefwereld', ['Omar']],
  ['0495/46', ['Zoë']],
  ['+32 495 46 10 28', ['Zoë']],
  ['+32 (0)495 46 10 28', ['Zoë']],
  ['0032 495/46.10.28.', ['Zoë']],
  ['46 10', ['Zoë']],
  ['%', []],
  ['_', []],
  ['\\', []],
  ['', ['Els', 'Omar', 'Zoë']],
])('%j finds %j', async (search, names) => {
  expect(await found(`search=${encodeURIComponent(search)}`)).toEqual(names);
});

test('a filter on theme or channel narrows', async () => {
  expect(await found(`theme=${leefwereld}`)).toEqual(['Omar']);
  expect(await found('channel=mail')).toEqual(['Omar']);
  expect(await found('channel=letter')).toEqual([]);
});

test('each stage is counted, whichever one is looked at', async () => {
  const [els] = await database.owner`
    insert into app.pathway_steps (coach_id, stage, from_day)
    select p.id, 'coach', '2020-02-01' from app.persons p where p.first_name = 'Els' returning coach_id as id`;
  await trained(database.owner, els!.id as string, '2020-01-01');
  const answer = (await api.get(hilde, '/coaches?stage=coach')).json();
  expect(answer).toMatchObject({
    found: 1,
    pages: 1,
    inStage: { meeting: 2, training: 0, observing: 0, coach: 1, paused: 0, stopped: 0 },
  });
  expect(answer.coaches).toMatchObject([{ firstName: 'Els', stage: 'coach' }]);
});

test('more than fifty take a second page', async () => {
  await database.owner`
    with made as (insert into app.persons (first_name, last_name)
      select 'Nr', lpad(n::text, 3, '0') from generate_series(1, 48) n returning id)
    insert into app.coaches (person_id) select id from made`;
  const first = (await api.get(hilde, '/coaches')).json();
  expect(first).toMatchObject({ found: 51, pages: 2 });
  expect(first.coaches).toHaveLength(50);
  expect((await api.get(hilde, '/coaches?page=2')).json().coaches).toHaveLength(1);
});

test('all whom a list finds are told with how to reach them, and with nothing that compares', async () => {
  const contacts = async (query: string) =>
    (await api.get(hilde, `/coaches/contacts?${query}`)).json().coaches;
  expect(await contacts('')).toHaveLength(51);
  const [omar] = await contacts(`theme=${leefwereld}&search=kindt`);
  expect(Object.keys(omar).sort()).toEqual(
    'email firstName id lastName nextDay phone preferredChannel since town'.split(' '),
  );
  expect(omar).toMatchObject({
    firstName: 'Omar',
    phone: '+32497613910',
    preferredChannel: 'mail',
  });
  expect(await contacts('stage=coach')).toMatchObject([{ firstName: 'Els' }]);
});
