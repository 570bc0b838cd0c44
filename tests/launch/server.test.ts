import { once } from 'node:events';
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { serve, type Pages } from '../../web/launch/server.ts';
import { readSettings } from '../../web/launch/settings.ts';
import { freePort } from '../support/product.ts';

let stop = async () => {};
afterEach(() => stop());

async function house(pages: Pages, env: Record<string, string> = {}) {
  const port = await freePort();
  const settings = readSettings([], { PORT: String(port), ...env });
  const isForApi = (url = '') => url.startsWith('/api/');
  const api = (_: unknown, response: http.ServerResponse) => void response.end('api');
  const broken = (error: unknown) => expect.unreachable(String(error));
  ({ stop } = await serve(settings, { door: () => false, broken, api, isForApi, pages }));
  return `http://127.0.0.1:${port}`;
}

/** What the pages are told about a request with these headers. */
async function told(env: Record<string, string>, headers: Record<string, string> = {}) {
  let seen: IncomingHttpHeaders = {};
  const url = await house((request, response) => {
    seen = request.headers;
    response.end();
  }, env);
  await fetch(url, { headers });
  await stop();
  return seen;
}

test('the API answers its own addresses, the pages all others', async () => {
  const url = await house((_, response) => response.end('page'));
  expect(await (await fetch(`${url}/api/health`)).text()).toBe('api');
  expect(await (await fetch(`${url}/coaches`)).text()).toBe('page');
});

test('nobody can say who she is without a proxy before us', async () => {
  const headers = { 'x-forwarded-for': '10.9.9.9', 'x-forwarded-proto': 'https' };
  expect(await told({}, headers)).toMatchObject({
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'http',
  });
});

test('behind a proxy only what that proxy added is believed', async () => {
  const headers = { 'x-forwarded-for': '10.9.9.9, 192.0.2.7' };
  expect(await told({ TRUST_PROXY: '1' }, headers)).toMatchObject({
    'x-forwarded-for': '192.0.2.7',
  });
  expect(await told({ TRUST_PROXY: '2' }, headers)).toMatchObject({
    'x-forwarded-for': '10.9.9.9',
  });
});

test.each(['', ',', 'unknown', '192.0.2.7:81', '999.1.1.1', "';--", 'x'.repeat(500)])(
  'a proxy that adds %j added nobody: the address on the line counts',
  async (nonsense) => {
    const headers = { 'x-forwarded-for': nonsense };
    expect(await told({ TRUST_PROXY: '1' }, headers)).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
    });
  },
);

test('the origin that was set is where the pages are', async () => {
  expect(await told({ ORIGIN: 'https://coaches.example' })).toMatchObject({
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'coaches.example',
  });
});

test('what is worth it is compressed', async () => {
  const url = await house((_, response) => {
    response.setHeader('Content-Type', 'text/html').end('je bent welkom '.repeat(200));
  });
  const { headers } = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  expect(headers.get('content-encoding')).toBe('br');
});

test('a stop waits for a request that is being answered, and lets no new one in', async () => {
  let answer = () => {};
  const arrived = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let finish = () => {};
  const url = await house((_, response) => {
    finish = () => void response.end('still here');
    answer();
  });
  const [asked] = await Promise.all([Promise.resolve(http.get(url)), arrived]);
  const reply = once(asked, 'response') as Promise<[IncomingMessage]>;

  let stopped = false;
  const stopping = stop().then(() => (stopped = true));
  await turn();
  expect(stopped).toBe(false);
  await expect(fetch(url)).rejects.toThrow();

  finish();
  const [response] = await reply;
  response.resume();
  await stopping;
  expect(response.statusCode).toBe(200);
});
