import { CannotStart } from '@app/db/obstacle';
import { checkReachable, oldest } from '@app/db/reachable';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { sayObstacle } from '../../web/launch/obstacles.nl.ts';

const obstacle = async (databaseUrl: string) => {
  const refusal = await checkReachable(databaseUrl, { patience: 1000 }).catch(
    (error: unknown) => error,
  );
  return refusal instanceof CannotStart ? refusal.obstacle : refusal;
};

test('a database that answers is fine', async () => {
  expect(await obstacle(inject('pgUrl'))).toBeUndefined();
});

test('a server that is too old is named with the oldest that works, before anything else is tried', async () => {
  const refusal = await checkReachable(inject('pgUrl'), { since: 99 }).catch((error) => error);
  expect(refusal.obstacle).toMatchObject({ name: 'database-too-old', found: '18', needed: '99' });
  expect(sayObstacle(refusal.obstacle)).toMatch(/is PostgreSQL 18, en Draagkracht heeft versie 99/);
});

test('README names the oldest that works', () => {
  const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
  expect(readme).toContain(`PostgreSQL ${oldest} or newer`);
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
    reason: 'CONNECTION_CLOSED',
  });
  silent.close();
});
