import { once } from 'node:events';
import http, { type RequestListener, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { inTurn } from '../../web/launch/in-turn.ts';

let server: http.Server;
afterEach(() => {
  vi.useRealTimers();
  server.closeAllConnections();
  server.close();
});

/** Far more than fits between a server and a reader. */
const page = Buffer.alloc(32 * 1024 * 1024, 'x');

/** What was asked on one connection all at once, in the order in which it was made. */
async function asked(paths: string[], answer: RequestListener) {
  const made: string[] = [];
  server = http.createServer(
    inTurn((request, response) => {
      made.push(request.url ?? '');
      answer(request, response);
    }),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const lines = paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
  const socket = connect(port, '127.0.0.1');
  socket.write(lines.join(''));
  const elsewhere = async () => (await fetch(`http://127.0.0.1:${port}/elsewhere`)).status;
  return { made, socket, elsewhere };
}

const large: RequestListener = ({ url }, response) =>
  response.end(url === '/elsewhere' ? 'x' : page);

test('no next page is made before the last was taken, and others are answered meanwhile', async () => {
  const { made, socket, elsewhere } = await asked(Array<string>(40).fill('/page'), large);
  while (made.length === 0) await elsewhere();
  expect(await elsewhere()).toBe(200);
  expect(made.filter((path) => path === '/page')).toHaveLength(1);

  let taken = 0;
  for await (const some of socket)
    if ((taken += (some as Buffer).length) > page.length * 1.5) break;
  expect(made.filter((path) => path === '/page').length).toBeGreaterThan(1);
});

test('a client that asks ahead and reads gets every answer, in the order asked', async () => {
  const paths = Array.from({ length: 40 }, (_, at) => `/${at}`);
  const { socket } = await asked(paths, ({ url }, response) => {
    if (url === '/39') response.setHeader('Connection', 'close');
    response.end(`page ${url}`);
  });
  const said = await text(socket);
  expect([...said.matchAll(/page (\/\d+)/g)].map(([, path]) => path)).toEqual(paths);
});

test('a reader that never reads is let go after a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const begun = Promise.withResolvers<ServerResponse>();
  await asked(['/page', '/page'], (_, response) => {
    response.end(page);
    begun.resolve(response);
  });
  const response = await begun.promise;
  const gone = once(response, 'close');
  vi.advanceTimersByTime(60_000);
  await gone;
  expect(response.writableFinished).toBe(false);
});

test('an answer that was taken leaves no end behind', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { elsewhere } = await asked([], large);
  await elsewhere();
  vi.runAllTimers();
  expect(await elsewhere()).toBe(200);
});

test('a client that asks more ahead than any browser is shown the door', async () => {
  const { made, socket } = await asked(Array<string>(102).fill('/page'), () => {});
  await once(socket.resume(), 'close');
  expect(made).toEqual(['/page']);
});
