import { randomUUID } from 'node:crypto';
import { trainingRoutes } from '@app/server/training/routes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCoach, aPerson, goesAway } from '../factories/people.ts';
import { appFor, as, clockAt, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

const clock = clockAt('2026-11-23T09:00:00.000Z');
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: Acting;

beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  app = await appFor(database, [trainingRoutes(clock)]);
});
afterAll(() => database.drop());

const get = async (url: string, who = hilde) =>
  (await app.inject({ url: `/api${url}`, headers: as(who) })).json();
const send = (method: 'POST' | 'PUT', url: string, body: object, who = hilde) =>
  app.inject({
    method,
    url: `/api${url}`,
    headers: as(who),
    payload: { key: randomUUID(), ...body },
  });
const slugOf = (answer: { json: () => { type: string } }) => answer.json().type.split('/').at(-1);

const nothing = { themeId: null, newTheme: null, name: null, givenBy: 'own' };
async function aTheme(newTheme: string = randomUUID()) {
  const added = await send('POST', '/modules', { ...nothing, kind: 'theme', newTheme });
  expect(added.statusCode, added.body).toBe(201);
  const [module] = await database.owner`
    select id, theme_id from app.modules where id = ${added.json().id}`;
  return { id: module!.id as string, themeId: module!.theme_id as string };
}
const recognise = (module: string, coach: string, completedOn: string | null) =>
  send('POST', `/modules/${module}/recognitions`, {
    coachId: coach,
    completedOn,
    note: 'Ze volgde dit bij De Link.',
  });
const listed = async (module: string, coach: string) => {
  const { modules, coaches } = await get('/modules');
  return {
    module: modules.find((one: { id: string }) => one.id === module),
    hers: coaches
      .find((one: { id: string }) => one.id === coach)
      .followed.find((one: { moduleId: string }) => one.moduleId === module),
  };
};

test('what counts, runs out soon, ran out or has no day is told apart', async () => {
  const { id } = await aTheme();
  const hers = async (completedOn: string | null) => {
    const coach = (await aCoach(database.owner)).personId;
    expect((await recognise(id, coach, completedOn)).statusCode).toBe(201);
    return (await listed(id, coach)).hers;
  };
  expect(await hers('2026-01-10')).toMatchObject({ is: 'valid', until: '2029-01-10' });
  expect(await hers('2023-11-23')).toMatchObject({ is: 'runs-out', until: '2026-11-23' });
  expect(await hers('2023-11-22')).toMatchObject({ is: 'ran-out', until: '2026-11-22' });
  expect(await hers(null)).toMatchObject({ is: 'day-unknown', until: null });
  const { modules } = await get('/modules');
  expect(modules.find((one: { id: string }) => one.id === id)).toMatchObject({
    can: 3,
    runsOut: { first: '2026-11-23', coaches: 1 },
  });
});

test('a refresher lengthens it, and an extension moves everybody', async () => {
  const { id, themeId } = await aTheme();
  const coach = (await aCoach(database.owner)).personId;
  await recognise(id, coach, '2020-01-01');
  expect((await listed(id, coach)).hers.is).toBe('ran-out');

  const added = await send('POST', '/modules', { ...nothing, kind: 'refresher', themeId });
  await recognise(added.json().id, coach, '2026-11-01');
  expect((await listed(id, coach)).hers).toMatchObject({ is: 'valid', until: '2028-11-01' });
  expect((await listed(id, coach)).module.refresherId).toBe(added.json().id);

  await send('POST', `/modules/${id}/extensions`, {
    until: '2029-06-30',
    why: 'Er was geen opfrisdag.',
    decidedWith: 'Het team',
  });
  expect((await listed(id, coach)).hers.until).toBe('2029-06-30');
  const { extensions, followed } = await get(`/modules/${id}`);
  expect(extensions).toMatchObject([{ until: '2029-06-30', why: 'Er was geen opfrisdag.' }]);
  expect(followed[0].days).toMatchObject([
    { completedOn: '2026-11-01', refreshes: true },
    { completedOn: '2020-01-01', refreshes: false, recordedBy: 'Hilde' },
  ]);
});

test('a coach who gladly talks about it and did not follow it, waits', async () => {
  const { id, themeId } = await aTheme();
  const [waits, did, away] = await Promise.all(
    ['Bea', 'Erik', 'Ronny'].map((name) => aCoach(database.owner, name)),
  );
  for (const { personId } of [waits!, did!, away!])
    await database.owner`insert into app.coach_themes (coach_id, theme_id, wish) values (${personId}, ${themeId}, 'gladly')`;
  await recognise(id, did!.personId, null);
  await goesAway(database.owner, away!.personId, 'paused', '2026-11-01');
  expect((await listed(id, waits!.personId)).module.wait).toBe(1);
  expect((await get(`/modules/${id}`)).wait).toMatchObject([{ firstName: 'Bea' }]);
});

test('a coach reads what she followed with what was written, and of nobody else', async () => {
  const { id } = await aTheme('Rechten verkennen');
  const [samira, els] = [await aCoach(database.owner), await aCoach(database.owner)];
  await recognise(id, samira.personId, '2026-01-10');
  await recognise(id, els.personId, '2026-02-10');
  const { followed } = await get('/me/training', samira);
  expect(followed).toHaveLength(2); // with the training for coaches
  expect(followed[1]).toMatchObject({
    theme: 'Rechten verkennen',
    is: 'valid',
    until: '2029-01-10',
    days: [{ completedOn: '2026-01-10', note: 'Ze volgde dit bij De Link.' }],
  });
});

test('one module of a kind; a day is written down once, and is not to come', async () => {
  const name = randomUUID();
  const { id, themeId } = await aTheme(name);
  const again = { ...nothing, kind: 'theme' };
  expect(slugOf(await send('POST', '/modules', { ...again, newTheme: name }))).toBe(
    'one-module-of-a-kind',
  );
  expect(slugOf(await send('POST', '/modules', { ...again, themeId }))).toBe(
    'one-module-of-a-kind',
  );
  const none = await send('POST', '/modules', again);
  expect(none.json().errors).toEqual([{ pointer: '#/themeId', detail: 'required' }]);

  const coach = (await aCoach(database.owner)).personId;
  expect((await recognise(id, coach, '2026-11-23')).statusCode).toBe(201);
  expect(slugOf(await recognise(id, coach, '2026-11-23'))).toBe('a-module-is-completed-once-a-day');
  expect((await recognise(id, coach, '2026-11-24')).json().errors).toEqual([
    { pointer: '#/completedOn', detail: 'in-the-future' },
  ]);
  expect((await recognise(id, randomUUID(), null)).statusCode).toBe(404);
});

test('the second of two who change a module is told', async () => {
  const { id } = await aTheme();
  const change = (version: number, name: string) =>
    send('PUT', `/modules/${id}`, { version, name, givenBy: 'partner' });
  expect((await change(1, 'Twee dagen')).json()).toEqual({ version: 2 });
  expect(slugOf(await change(1, 'Drie dagen'))).toBe('changed-meanwhile');
  expect(await get(`/modules/${id}`)).toMatchObject({ name: 'Twee dagen', givenBy: 'partner' });
});
