import { actingAs, connect } from '@app/db/database';
import { sweep } from '@app/db/messages/commands';
import { messageRoutes } from '@app/server/messages/routes';
import { readMailFrom } from '@app/domain/mail-from';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { appFor } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { workerOn } from './at-work.ts';
import { aPlace, aQuestion, put, rowOf } from './outbox.ts';
import { said } from '../support/said.ts';

let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let worker: Awaited<ReturnType<typeof workerOn>>;

beforeAll(async () => {
  database = await freshDatabase();
  app = await appFor(database, [messageRoutes]);
  worker = await workerOn(database);
});
afterAll(async () => {
  await worker.stop();
  await app.close();
  await database.drop();
});
beforeEach(async () => {
  await database.owner`truncate app.outbox cascade`;
  await demonstration(true);
});

const demonstration = (is: boolean) =>
  database.owner`update app.settings set demonstration = ${is}`;

test('in the demonstration a letter lies in the post-box, with its calendar', async () => {
  const assignment = await aPlace(database.owner, await aQuestion(database.owner));
  const id = await put(database.owner, 'confirmed', { assignment });
  await worker.drainNow();
  expect(await rowOf(database.owner, id)).toMatchObject({ state: 'sent' });

  const list = await app.inject({ url: '/api/post' });
  expect(list.json()).toEqual([
    {
      id,
      recipient: 'Bea Peeters',
      address: 'bea@post.example',
      subject: `Je zei ja voor ${said('2030-03-14')}`,
      deliveredAt: expect.stringMatching(/Z$/),
    },
  ]);
  const one = (await app.inject({ url: `/api/post/${id}` })).json();
  expect(one.html).toContain('Fijn dat je meekomt');
  expect(one.text).toContain('Fijn dat je meekomt');
  expect(one.calendar).toContain('BEGIN:VEVENT');
});

test('anywhere else there is no post-box', async () => {
  const assignment = await aPlace(database.owner, await aQuestion(database.owner));
  const id = await put(database.owner, 'confirmed', { assignment });
  await worker.drainNow();
  await demonstration(false);
  expect((await app.inject({ url: '/api/post' })).statusCode).toBe(404);
  expect((await app.inject({ url: `/api/post/${id}` })).statusCode).toBe(404);
});

test('a letter that nobody got does not exist', async () => {
  expect((await app.inject({ url: `/api/post/${crypto.randomUUID()}` })).statusCode).toBe(404);
});

test('what is kept for a while goes away, and nothing sooner', async () => {
  const { owner, jobsUrl } = database;
  const now = '2030-06-01T00:00:00.000Z';
  const person = crypto.randomUUID();
  for (const at of ['2030-05-25T00:00:01Z', '2030-05-24T23:59:59Z'])
    await owner`insert into app.idempotency_keys (person_id, key, operation, request_hash, made_at)
      values (${person}, ${crypto.randomUUID()}, 'x', '\\x00', ${at})`;
  for (const at of ['2030-05-31T00:00:01Z', '2030-05-30T23:59:59Z'])
    await owner`insert into app.import_previews (kind, made_by, made_at, file_name, content)
      values ('coaches', ${person}, ${at}, 'a.csv', '')`;
  for (const at of ['2030-03-03T00:00:01Z', '2030-03-02T23:59:59Z'])
    await owner`insert into app.outbox (kind, about, once_as, state, next_at)
      values ('confirmed', '{}', ${at}, 'sent', ${at}), ('confirmed', '{}', ${`waits ${at}`}, 'undeliverable', ${at})`;

  for (const at of ['2030-05-31T00:00:01Z', '2030-05-30T23:59:59Z'])
    await owner`insert into app.tries (bucket, since, count) values (${at}, ${at}, 1)`;
  for (const at of ['2030-06-01T00:00:01Z', '2030-05-31T23:59:59Z'])
    await owner`insert into auth.questions (identifier, value, expires_at) values (${at}, '{}', ${at})`;
  for (const at of ['2030-05-31T23:00:01Z', '2030-05-31T22:59:59Z'])
    await owner`insert into auth.set_aside (ticket, whose, sealed, kept_at) values (${at}, 'x', '\\x00', ${at})`;

  const jobs = connect(jobsUrl, { most: 1 });
  await actingAs(jobs.database, { role: 'job', personId: null }, (db) => sweep(db, now));
  await jobs.end();

  expect(await owner`select from app.idempotency_keys`).toHaveLength(1);
  expect(await owner`select from app.import_previews`).toHaveLength(1);
  expect(await owner`select from app.tries`).toHaveLength(1);
  expect(await owner`select from auth.questions`).toHaveLength(1);
  expect(await owner`select from auth.set_aside`).toHaveLength(1);
  expect(await owner`select from app.outbox where state = 'sent'`).toHaveLength(1);
  expect(await owner`select from app.outbox where state = 'undeliverable'`).toHaveLength(2);
});

test.each([
  ['post@huis.example', { name: 'Draagkracht', address: 'post@huis.example' }],
  ['De Weefkamer <post@huis.example>', { name: 'De Weefkamer', address: 'post@huis.example' }],
  ['"De Weefkamer" <post@huis.example>', { name: 'De Weefkamer', address: 'post@huis.example' }],
])('%s says who our letters come from', (text, from) => {
  expect(readMailFrom(text)).toEqual(from);
});

test.each([
  'x',
  'a@',
  '@b',
  'a@b@c',
  'a b@c',
  'An <a@b',
  'a@b, c@d',
  'An <a@b>, Bo <c@d>',
  'a@-b',
  'A\u0000n <a@b>',
])('%j is nobody', (text) => {
  expect(readMailFrom(text)).toBe(null);
});
