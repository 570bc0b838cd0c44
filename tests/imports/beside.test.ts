import { setTimeout as pause } from 'node:timers/promises';
import type { Beside } from '@app/server/beside/do-beside';
import { makeTurns } from '@app/server/beside/turns';
import type { ListWorks } from '@app/server/imports/list-works';
import { makeLists } from '@app/server/imports/lists';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { as, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { listsHere } from '../support/lists-here.ts';
import { importApi } from './import-api.ts';

let database: TestDatabase;
let hilde: Acting;
beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
});
afterAll(() => database.drop());

const apiWith = (lists: ReturnType<typeof makeLists>) =>
  importApi(database, undefined, undefined, lists);
const coaches = 'Voornaam;Naam;Gemeente\nBea;Maes;Boom\n';
/** Many cells, and no list: refused, but only after reading. */
const heavy = `Naam;Gemeente\n${';'.repeat(300_000)}\n`;
const patience = 240_000;
/** So much that a busy machine never meets them. */
const bounds = { megabytes: 384, seconds: 120 };

test(
  'while a list is read, health is answered again and again',
  async () => {
    const { turns, beside: read } = makeLists(bounds);
    const reading = Promise.withResolvers<void>();
    const beside = ((...asked: Parameters<typeof read>) => {
      const answer = read(...asked);
      reading.resolve();
      return answer;
    }) as Beside<ListWorks>;
    const { app, preview } = await apiWith({ turns, beside });
    const order: string[] = [];
    const list = preview(hilde, 'coaches', heavy).then(() => order.push('list'));
    await reading.promise;
    for (let times = 0; times < 20; times += 1) {
      await app.inject({ url: '/api/health' });
      order.push('health');
    }
    await list;
    expect(order.indexOf('list')).toBe(20);
  },
  patience,
);

test(
  'a list read beside is the list that was sent, and comes in',
  async () => {
    const { preview, takeOver, left } = await apiWith(makeLists(bounds));
    const shown = (await preview(hilde, 'coaches', `${coaches};;\nAn;;Lier\n`)).json();
    expect(shown.lines[0].told).toMatchObject({ firstName: 'Bea', town: 'Boom' });
    const done = await takeOver(hilde, 'coaches', shown.previewId);
    expect(done.json(), done.body).toMatchObject({ added: 2, notTaken: 0 });
    expect((await left(hilde, 'coaches', done.json().leftId)).json().lines).toHaveLength(1);
  },
  patience,
);

test('eight lists that come at once are read one after the other', async () => {
  const order: string[] = [];
  const { beside: read } = listsHere();
  const beside = (async (...asked: Parameters<typeof read>) => {
    order.push('begins');
    await pause(0);
    return read(...asked).finally(() => order.push('ends'));
  }) as Beside<ListWorks>;
  const { preview } = await apiWith({ turns: makeTurns(), beside });
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => preview(hilde, 'coaches', coaches)),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(201));
  expect(order).toEqual(Array.from({ length: 8 }, () => ['begins', 'ends']).flat());
});

test('a coach does not even get a turn', async () => {
  const turns = makeTurns();
  const end = await turns.take(new AbortController().signal);
  const { preview } = await apiWith({ ...listsHere(), turns });
  const coach = await aPerson(database.owner, 'coach');
  expect((await preview(coach, 'coaches', heavy)).statusCode).toBe(403);
  end();
});

test('when too many wait already, one more is told so and nothing is read', async () => {
  const turns = makeTurns({ mostWaiting: 0 });
  const end = await turns.take(new AbortController().signal);
  const { preview } = await apiWith({ ...listsHere(), turns });
  const answer = await preview(hilde, 'coaches', coaches);
  expect(answer.json()).toMatchObject({ status: 429, type: '/problems/others-first', wait: 60 });
  expect(answer.headers['retry-after']).toBe('60');
  end();
  expect((await preview(hilde, 'coaches', coaches)).statusCode).toBe(201);
});

test('a caller who goes away while waiting gives up the place', async () => {
  const turns = makeTurns();
  const end = await turns.take(new AbortController().signal);
  const { app } = await apiWith({ ...listsHere(), turns });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const leaves = new AbortController();
  const asked = fetch(`${address}/api/imports/coaches/previews`, {
    method: 'POST',
    headers: { ...as(hilde), 'content-type': 'application/json' },
    body: JSON.stringify({ fileName: 'coaches.csv', content: btoa(coaches) }),
    signal: leaves.signal,
  });
  await expect.poll(() => turns.waiting(), { timeout: 10_000 }).toBe(1);
  leaves.abort();
  await expect(asked).rejects.toThrow();
  await expect.poll(() => turns.waiting(), { timeout: 10_000 }).toBe(0);
  end();
  await app.close();
});

test(
  'a list that asks too much is refused in words, and the next one is read',
  async () => {
    const bounds = { megabytes: 24, workingSeconds: 20, seconds: 120 };
    const lists = makeLists(bounds);
    const { preview } = await apiWith(lists);
    const answer = await preview(hilde, 'coaches', ';'.repeat(3_000_000));
    expect(answer.json()).toMatchObject({ status: 422, type: '/problems/takes-too-much' });
    const { beside } = makeLists(bounds);
    const next = await apiWith({ turns: lists.turns, beside });
    expect((await next.preview(hilde, 'coaches', coaches)).statusCode).toBe(201);
  },
  patience,
);
