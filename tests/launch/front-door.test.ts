import { giveUp, isForApi, turnedAway, type House } from '@app/server/http/front-door';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';

const origin = 'https://coaches.example';
const open: House = { origin, isOpen: () => true };
let server: http.Server | undefined;
afterEach(() => void server?.close());

async function knock(
  { method = 'GET', path = '/', headers = {} as Record<string, string> },
  house: House = open,
) {
  server = http.createServer((request, response) => {
    try {
      if (!turnedAway(request, response, house)) response.end('inside');
    } catch {
      response.setHeader('Content-Language', 'nl');
      giveUp(request, response, open);
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const asked = http.request({ port, method, path, headers, host: '127.0.0.1' }).end();
  const [answer] = (await once(asked, 'response')) as [http.IncomingMessage];
  const text = (await answer.toArray()).join('');
  server.close();
  return { status: answer.statusCode, headers: answer.headers, text };
}

test.each([
  ['our own page', { origin }, 200],
  [
    'our own page at another name',
    { origin: 'http://127.0.0.1', 'sec-fetch-site': 'same-origin' },
    200,
  ],
  ['another site', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }, 403],
  ['a site beside us', { origin: 'https://x.coaches.example', 'sec-fetch-site': 'same-site' }, 403],
  ['the same name without https', { origin: 'http://coaches.example' }, 403],
  ['a page that hides itself', { origin: 'null' }, 403],
  ['nobody knows where', {}, 403],
])('a form from %s', async (_, headers, status) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    expect((await knock({ method, headers })).status, method).toBe(status);
  }
});

test('looking is free, wherever the link was', async () => {
  const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
  expect((await knock({ headers })).text).toBe('inside');
});

test('the API is refused with a problem, a page with a sentence', async () => {
  const api = await knock({ method: 'POST', path: '/api/answers' });
  expect(api.headers['content-type']).toBe('application/problem+json');
  expect(JSON.parse(api.text)).toMatchObject({ type: '/problems/other-origin', status: 403 });
  expect((await knock({ method: 'POST' })).text).toMatch(
    /^Dit formulier kwam van een andere website/,
  );
});

test.each(['*', 'http://[', 'http://coaches.example/week', 'ftp:x'])(
  '%s is not an address of ours',
  async (path) => {
    expect(await knock({ path })).toMatchObject({ status: 400, text: /^Dit adres kunnen we niet/ });
  },
);

test.each(['//', '//%zz', '/%00', '/\\', '/[', '/?', '/%'])(
  '%s can be looked up, and is somebody else’s to answer',
  async (path) => {
    expect((await knock({ path })).status).toBe(200);
  },
);

test('a caller while we stop is asked to come back', async () => {
  const closing = await knock({}, { origin, isOpen: () => false });
  expect(closing.status).toBe(503);
  expect(closing.headers).toMatchObject({ 'retry-after': '5', connection: 'close' });
});

test('a caller when it is too busy is asked to come back, on page and API alike', async () => {
  const busy = { origin, isOpen: () => true, isBusy: () => true };
  expect(await knock({}, busy)).toMatchObject({ status: 503, text: /even te druk/ });
  expect((await knock({ path: '/api/week' }, busy)).text).toContain('/problems/too-busy');
});

test('what went wrong outside every handler is said to a page and to the API, and nothing half said stays', async () => {
  const failing = (house: House) => ({
    ...house,
    isOpen: () => {
      throw new Error('never said');
    },
  });
  const page = await knock({}, failing(open));
  expect(page).toMatchObject({ status: 500, text: /^Er ging bij ons iets mis/ });
  expect(page.headers).toMatchObject({ 'x-frame-options': 'DENY', 'cache-control': 'no-store' });
  expect(page.headers).not.toHaveProperty('content-language');
  const api = await knock({ path: '/api/week' }, failing(open));
  expect(JSON.parse(api.text)).toMatchObject({ type: '/problems/unexpected', status: 500 });
});

test('only over https is https demanded', async () => {
  const plain = { origin: 'http://localhost:3000', isOpen: () => true };
  expect((await knock({})).headers['strict-transport-security']).toMatch(/max-age=31536000/);
  expect((await knock({}, plain)).headers['strict-transport-security']).toBeUndefined();
});

test('only files that never change may be kept', async () => {
  expect((await knock({ path: '/coaches' })).headers['cache-control']).toBe('no-store');
  expect((await knock({ path: '/_app/immutable/x.js' })).headers['cache-control']).toBeUndefined();
});

test.each([
  ['/api', true],
  ['/api/health', true],
  ['/api?x', true],
  ['/apiary', false],
  ['/', false],
])('%s is for the API: %s', (url, answer) => {
  expect(isForApi(url)).toBe(answer);
});
