import { CannotStart } from '@app/db/obstacle';
import { checkReachable } from '@app/db/reachable';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, inject, test } from 'vitest';

const obstacle = async (databaseUrl: string) => {
  const refusal = await checkReachable(databaseUrl, { patience: 1000 }).catch(
    (error: unknown) => error,
  );
  return refusal instanceof CannotStart ? refusal.obstacle : refusal;
};

test('a database that answers is fine', async () => {
  expect(await obstacle(inject('pgUrl'))).toBeUndefined();
});

test('a database that is not on the server is said by the server', async () => {
  const missing = Object.assign(new URL(inject('pgUrl')), { pathname: '/no_such_database' }).href;
  expect(await obstacle(missing)).toMatchObject({
    name: 'database-refuses',
    lastWords: 'database "no_such_database" does not exist',
  });
});

test('a server that is nowhere is named without user and password', async () => {
  expect(await obstacle('postgres://an:secret@no-such-server.invalid:5433/x')).toMatchObject({
    name: 'database-unreachable',
    server: 'no-such-server.invalid:5433/x',
  });
});

test('something else that listens there is not waited for', async () => {
  const silent = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  expect(await obstacle(`postgres://an@127.0.0.1:${port}/x`)).toMatchObject({
    name: 'database-unreachable',
    reason: 'no answer',
  });
  silent.close();
});
