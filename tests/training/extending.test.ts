import { randomUUID } from 'node:crypto';
import { trainingRoutes } from '@app/server/training/routes';
import { actingRoles } from '@app/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { appFor, as, clockAt, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

const clock = clockAt('2027-03-14T09:00:00.000Z');
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: Acting;

beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  app = await appFor(database, [trainingRoutes(clock)]);
});
afterAll(() => database.drop());

async function aModule(kind = 'theme') {
  const [made] = await database.owner`
    with theme as (insert into app.themes (name) values (${randomUUID()}) returning id)
    insert into app.modules (kind, theme_id) select ${kind}, id from theme returning id`;
  return made!.id as string;
}

const extend = (module: string, until: string, who = hilde) =>
  app.inject({
    method: 'POST',
    url: `/api/modules/${module}/extensions`,
    headers: as(who),
    payload: { key: randomUUID(), until, why: 'De lente was te vol.', decidedWith: 'Het team' },
  });
const slugOf = (answer: { json: () => { type: string } }) => answer.json().type.split('/').at(-1);

test('a module counts longer, and it is kept why, with whom, and who wrote it down', async () => {
  const module = await aModule();
  expect((await extend(module, '2027-12-31')).statusCode).toBe(201);
  const [kept] = await database.owner`
    select until::text, why, decided_with, recorded_by from app.extensions where module_id = ${module}`;
  expect({ ...kept }).toEqual({
    until: '2027-12-31',
    why: 'De lente was te vol.',
    decided_with: 'Het team',
    recorded_by: hilde.personId,
  });
});

test('a date moves on and never back; today is no later day', async () => {
  const module = await aModule();
  expect((await extend(module, '2027-12-31')).statusCode).toBe(201);
  for (const until of ['2027-12-31', '2027-12-30'])
    expect(slugOf(await extend(module, until))).toBe('counts-longer-already');
  expect((await extend(module, '2028-01-01')).statusCode).toBe(201);
  const now = await extend(await aModule(), '2027-03-14');
  expect([now.statusCode, now.json().errors]).toEqual([
    422,
    [{ pointer: '#/until', detail: 'in-the-past' }],
  ]);
});

test('of two who extend it at once, one day stays once', async () => {
  const module = await aModule();
  const both = await Promise.all([1, 2].map(() => extend(module, '2027-12-31')));
  expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409]);
});

test('a refresher has no validity of its own, and what is not there is not found', async () => {
  expect((await extend(await aModule('refresher'), '2027-12-31')).statusCode).toBe(404);
  expect((await extend(randomUUID(), '2027-12-31')).statusCode).toBe(404);
});

test.each(actingRoles.filter((role) => role !== 'coordinator'))('a %s does not', async (role) => {
  const other = await aPerson(database.owner, role);
  expect((await extend(await aModule(), '2027-12-31', other)).statusCode).toBe(403);
});
