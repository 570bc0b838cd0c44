import { randomUUID } from 'node:crypto';
import { trainingRoutes } from '@app/server/training/routes';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { appFor, as, clockAt, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/** What was written down by mistake is taken away, and it is kept that it stood there. */
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: Acting;
let bea: Acting;
let module: string;

beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  app = await appFor(database, [trainingRoutes(clockAt('2026-11-23T09:00:00.000Z'))]);
});
afterAll(() => database.drop());
beforeEach(async () => {
  bea = await aCoach(database.owner, 'Bea');
  const [made] = await database.owner`
    with theme as (insert into app.themes (name) values (${randomUUID()}) returning id)
    insert into app.modules (kind, theme_id) select 'theme', id from theme returning id`;
  module = made!.id as string;
});

const shown = async () =>
  (await app.inject({ url: `/api/modules/${module}`, headers: as(hilde) })).json();
const post = (url: string, body: object, who = hilde) =>
  app.inject({
    method: 'POST',
    url: `/api${url}`,
    headers: as(who),
    payload: { key: randomUUID(), ...body },
  });
const followed = async (completedOn: string): Promise<string> =>
  (
    await post(`/modules/${module}/recognitions`, {
      coachId: bea.personId,
      completedOn,
      note: 'Ze volgde dit elders.',
    })
  ).json().id;

test('a wrong day goes, with who took it away and why; the right one stays', async () => {
  const wrong = await followed('2026-03-01');
  await followed('2026-04-01');
  const answer = await post(`/completions/${wrong}/removal`, { why: 'Dat was Beatrijs.' });
  expect(answer.statusCode, answer.body).toBe(201);
  expect(await shown()).toMatchObject({
    followed: [{ id: bea.personId, days: [{ completedOn: '2026-04-01' }] }],
    removed: [
      {
        coach: { firstName: 'Bea' },
        completedOn: '2026-03-01',
        why: 'Dat was Beatrijs.',
        removedBy: 'Hilde',
      },
    ],
  });
  const [kept] = await database.owner`select note from app.removed_completions where id = ${wrong}`;
  expect(kept).toMatchObject({ note: 'Ze volgde dit elders.' });
});

test('without a reason, twice, or by a coach herself nothing is taken away', async () => {
  const wrong = await followed('2026-03-01');
  expect((await post(`/completions/${wrong}/removal`, { why: ' ' })).json().errors).toMatchObject([
    { pointer: '#/why' },
  ]);
  expect((await post(`/completions/${wrong}/removal`, { why: 'Fout' }, bea)).statusCode).toBe(403);
  expect((await shown()).followed).toHaveLength(1);
  expect((await post(`/completions/${wrong}/removal`, { why: 'Fout' })).statusCode).toBe(201);
  expect((await post(`/completions/${wrong}/removal`, { why: 'Fout' })).statusCode).toBe(404);
  expect((await shown()).removed).toHaveLength(1);
});

test('the same day can be written down again', async () => {
  const wrong = await followed('2026-03-01');
  await post(`/completions/${wrong}/removal`, { why: 'Te vroeg getikt.' });
  await followed('2026-03-01');
  expect(await shown()).toMatchObject({
    followed: [{ days: [{ completedOn: '2026-03-01' }] }],
    removed: [{ completedOn: '2026-03-01' }],
  });
});
