import { connect, type Connection } from '@app/db/database';
import { makeAuth, type Auth } from '@app/server/accounts/auth';
import { makeRecognise } from '@app/server/accounts/visits';
import { allRoutes } from '@app/server/http/all-routes';
import { buildApp, type Api } from '@app/server/http/app';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aHouse, clock, cookieOf, from, links, origin, seal, type House } from '../http/house.ts';
import { addressOf, fromSomewhere, operationsOf, type Operation } from '../http/operations.ts';
import { requests } from '../http/requests.ts';
import { aWorld, type Half } from '../http/world.ts';
import { aLine, type Line } from '../support/line.ts';
import { listsHere } from '../support/lists-here.ts';
import { appSecret } from '../support/secret.ts';

let house: House;
let mine: Half;
let cookie: string;
let lines: Line[];
let far: { app: Api; auth: Auth; connection: Connection };

/** The same house once more, over lines that can be held, and with little patience. */
beforeAll(async () => {
  house = await aHouse();
  ({ mine } = await aWorld(house));
  cookie = await cookieOf(house, mine.people.coordinator, 'coordinator');
  const [toWeb, toAuth] = (lines = [await aLine(house.webUrl), await aLine(house.authUrl)]);
  const wait = 500;
  const auth = makeAuth({ authUrl: toAuth!.url, appSecret, origin, https: false, wait });
  const connection = connect(toWeb!.url, { wait });
  const app = await buildApp({
    database: connection.database,
    recognise: makeRecognise(auth),
    routes: allRoutes({
      auth,
      clock,
      links,
      from,
      seal,
      lists: listsHere(),
      mailLeaves: () => false,
      readRoot: () => null,
      keepRoot: () => true,
    }),
    trustProxy: true,
  });
  far = { app, auth, connection };
});
afterAll(async () => {
  await far.app.close();
  await Promise.all([far.auth.end(), far.connection.end()]);
  for (const line of lines) await line.end();
  await house.close();
});

const ask = async (operation: Operation) => {
  const sent = requests[operation.name]!({ of: mine, mine, role: 'coordinator' });
  const answer = await far.app.inject({
    method: operation.method,
    url: addressOf(operation, sent),
    headers: { cookie, ...fromSomewhere() },
    ...(sent.body === undefined ? {} : { payload: sent.body }),
  });
  const { type = null } = answer.body === '' ? {} : answer.json<{ type?: string }>();
  return {
    name: operation.name,
    status: answer.statusCode,
    type,
    again: answer.headers['retry-after'],
  };
};

test('while the database is silent every operation says so, and says when to come back', async () => {
  for (const line of lines) line.freeze();
  const answers = await Promise.all(operationsOf(house).map(ask));
  for (const line of lines) line.thaw();

  const silent = { status: 503, type: '/problems/database-silent', again: '5' };
  expect(answers).toEqual(
    answers.map(({ name }) =>
      name === 'isAlive'
        ? { name, status: 200, type: null, again: undefined }
        : { name, ...silent },
    ),
  );
});

test('once it speaks again everything is answered, and nothing of the silence was written twice', async () => {
  await expect.poll(async () => (await ask(operation('isReady'))).status).toBe(200);
  for (const name of ['whoAmI', 'listCoaches', 'showSession'])
    expect((await ask(operation(name))).status, name).toBe(200);
});

test('a line that goes in the middle of anything is said to be gone, never a mistake of ours', async () => {
  const looks = operationsOf(house).filter(({ method }) => method === 'GET');
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 4_000 }),
      fc.constantFrom('closed' as const, 'reset' as const),
      fc.nat({ max: looks.length - 1 }),
      async (bytes, how, first) => {
        for (const line of lines) line.cutAfter(bytes, how);
        const answers = await Promise.all(
          [0, 1, 2, 3].map((next) => ask(looks[(first + next) % looks.length]!)),
        );
        for (const line of lines) line.cutAfter(Infinity);
        expect(answers.filter(({ status }) => status >= 500 && status !== 503)).toEqual([]);
      },
    ),
    { numRuns: 80 },
  );
}, 60_000);

const operation = (name: string) => operationsOf(house).find((one) => one.name === name)!;
