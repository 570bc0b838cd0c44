import { randomUUID } from 'node:crypto';
import { trainingDateRoutes } from '@app/server/training/date-routes';
import { makeLinks } from '@app/server/sessions/link';
import { trainingRoutes } from '@app/server/training/routes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { appFor, as, clockAt, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

const clock = clockAt('2026-11-23T09:00:00.000Z');
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: Acting;
let naima: Acting;

beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  naima = await aPerson(database.owner, 'trainer', 'Naïma');
  app = await appFor(database, [
    trainingRoutes(clock),
    trainingDateRoutes(clock, makeLinks(appSecret, 'http://localhost:3000'), () => true),
  ]);
});
afterAll(() => database.drop());

const get = async (url: string) =>
  (await app.inject({ url: `/api${url}`, headers: as(hilde) })).json();
const send = (method: 'POST' | 'PUT', url: string, body: object) =>
  app.inject({
    method,
    url: `/api${url}`,
    headers: as(hilde),
    payload: { key: randomUUID(), ...body },
  });
const slugOf = (answer: { json: () => { type: string } }) => answer.json().type.split('/').at(-1);

async function aModule(kind: 'theme' | 'refresher' = 'theme', theme?: string) {
  const [made] = theme
    ? await database.owner`insert into app.modules (kind, theme_id) values (${kind}, ${theme}) returning *`
    : await database.owner`
        with theme as (insert into app.themes (name) values (${randomUUID()}) returning id)
        insert into app.modules (kind, theme_id) select ${kind}, id from theme returning *`;
  return { id: made!.id as string, theme: made!.theme_id as string };
}
const planned = (different: object = {}) => ({
  day: '2026-11-23',
  startsAt: '09:30',
  endsAt: '12:30',
  venue: 'De Weefkamer',
  ledBy: naima.personId,
  most: 8,
  ...different,
});
async function aDate(module: string, different: object = {}): Promise<string> {
  const answer = await send('POST', `/modules/${module}/dates`, planned(different));
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id;
}
const came = (date: string, version: number, coachIds: string[]) =>
  send('PUT', `/training-dates/${date}/attendance`, { version, coachIds });

test('a coach who came followed it that day, given by its trainer', async () => {
  const module = await aModule();
  const [bea, erik] = [await aCoach(database.owner), await aCoach(database.owner, 'Erik')];
  const date = await aDate(module.id);
  expect((await came(date, 1, [bea.personId, erik.personId])).json()).toEqual({ version: 2 });
  const kept = () => database.owner`
    select coach_id, completed_on::text as day, granted_by, recorded_by from app.completions where module_id = ${module.id}`;
  expect((await kept()).map((one) => ({ ...one }))).toContainEqual({
    coach_id: bea.personId,
    day: '2026-11-23',
    granted_by: naima.personId,
    recorded_by: hilde.personId,
  });

  // A slip is corrected, and what was written down by others for that day stays.
  await database.owner`update app.completions set date_id = null where coach_id = ${erik.personId} and module_id = ${module.id}`;
  await came(date, 2, []);
  expect((await kept()).map(({ coach_id }) => coach_id)).toEqual([erik.personId]);
  expect((await get(`/modules/${module.id}`)).dates).toMatchObject([
    { attended: true, cameIds: [] },
  ]);
});

test('nobody came yet on a day that is still to come, and nobody comes to what is cancelled', async () => {
  const module = await aModule();
  const tomorrow = await aDate(module.id, { day: '2026-11-24' });
  expect(slugOf(await came(tomorrow, 1, []))).toBe('training-to-come');
  expect(
    (await send('POST', `/training-dates/${tomorrow}/cancellation`, { version: 1 })).statusCode,
  ).toBe(201);
  const change = await send('PUT', `/training-dates/${tomorrow}`, { ...planned(), version: 2 });
  expect(slugOf(change)).toBe('training-cancelled');

  const today = await aDate(module.id);
  await came(today, 1, []);
  const over = await send('POST', `/training-dates/${today}/cancellation`, { version: 2 });
  expect(slugOf(over)).toBe('training-over');
});

test('the second of two who change a date is told, and nothing is planned twice', async () => {
  const module = await aModule();
  const date = await aDate(module.id, { day: '2026-12-01' });
  const change = (version: number, venue: string) =>
    send('PUT', `/training-dates/${date}`, { ...planned({ day: '2026-12-02', venue }), version });
  expect((await change(1, 'De Spil')).json()).toEqual({ version: 2 });
  expect(slugOf(await change(1, 'De Brug'))).toBe('changed-meanwhile');
  const again = await send('POST', `/modules/${module.id}/dates`, planned({ day: '2026-12-02' }));
  expect(slugOf(again)).toBe('a-module-is-given-once-at-an-hour');
  const odd = await send('POST', `/modules/${module.id}/dates`, planned({ endsAt: '09:30' }));
  expect(odd.json().errors).toEqual([{ pointer: '#/endsAt', detail: 'ends-before-it-begins' }]);
});

test('what runs out soon names the next date on which it is refreshed, and no other', async () => {
  const module = await aModule();
  const refresher = await aModule('refresher', module.theme);
  const next = async () =>
    (await get('/modules')).modules.find(({ id }: { id: string }) => id === module.id).next;
  await aDate(refresher.id, { day: '2026-11-22' });
  expect(await next()).toBeNull();
  const date = await aDate(refresher.id, { day: '2026-12-10' });
  expect(await next()).toMatchObject({
    id: date,
    day: '2026-12-10',
    startsAt: '09:30',
    venue: 'De Weefkamer',
  });
  await send('POST', `/training-dates/${date}/cancellation`, { version: 1 });
  expect(await next()).toBeNull();
});
