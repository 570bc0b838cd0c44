import { signOut, whoAmI } from '@app/contract/accounts';
import type { Endpoint } from '@app/contract/endpoint';
import { read, send } from '@app/web/src/lib/server/api.ts';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { z } from 'zod';

type Event = Parameters<typeof send>[0];

const showThing = {
  method: 'GET',
  url: '/things/:thing',
  config: { name: 'showThing', needs: 'anyone' },
  schema: {
    summary: 'A thing of this test',
    params: z.object({ thing: z.string() }),
    querystring: z.object({ page: z.int().optional() }),
    response: { 200: z.looseObject({}) },
  },
} as const satisfies Endpoint;

/** A page's event on an API in the same process, with a jar for cookies. */
function onApi(api: ReturnType<typeof Fastify>, headers: Record<string, string> = {}) {
  const jar = new Map([['visit', 'a b']]);
  const event = {
    url: new URL('http://draagkracht.example/coaches?page=2'),
    request: new Request('http://draagkracht.example/', { headers }),
    cookies: {
      get: (name: string) => jar.get(name),
      getAll: () => [...jar].map(([name, value]) => ({ name, value })),
      set: (name: string, value: string) => jar.set(name, value),
    },
    route: { id: '/(office)/coaches' },
    locals: {},
    platform: { req: { api, socket: { remoteAddress: '203.0.113.7' } } },
  };
  return { event: event as unknown as Event, jar };
}

test('the API sees the address, the cookies and the origin of the person', async () => {
  const api = Fastify().get('/api/things/:thing', async ({ ip, headers, params, query }) => ({
    ...{ ip, params, query },
    cookie: headers.cookie,
    agent: headers['user-agent'],
  }));
  const { event } = onApi(api, { 'user-agent': 'a small phone' });
  const { data } = await send(event, showThing, {
    params: { thing: 'één/twee' },
    querystring: { page: 3 },
  });
  expect(data).toEqual({
    ip: '203.0.113.7',
    params: { thing: 'één/twee' },
    query: { page: '3' },
    cookie: 'visit=a%20b',
    agent: 'a small phone',
  });
});

test('a cookie of the API reaches the browser, and the next call of the same page', async () => {
  const seen: (string | undefined)[] = [];
  const api = Fastify().delete('/api/me/visit', async ({ headers }, reply) => {
    seen.push(headers.cookie);
    reply.header('set-cookie', 'visit=new%20one; Path=/; HttpOnly; SameSite=Lax').code(204);
  });
  const { event, jar } = onApi(api);
  await send(event, signOut, { querystring: {} });
  await send(event, signOut, { querystring: {} });
  expect(jar.get('visit')).toBe('new one');
  expect(seen).toEqual(['visit=a%20b', 'visit=new%20one']);
});

const refusing = (status: number, type: string) =>
  Fastify().get('/api/me', (_, reply) =>
    reply.code(status).type('application/problem+json').send({ type, title: type, status }),
  );

test('an action gets a refusal as a value', async () => {
  const { event } = onApi(refusing(409, '/problems/full'));
  const { data, problem } = await send(event, whoAmI, {});
  expect(data).toBeUndefined();
  expect(problem?.type).toBe('/problems/full');
});

test('a visitor who is not signed in goes to the door, and back to the same page after', async () => {
  const { event } = onApi(refusing(401, '/problems/not-signed-in'));
  await expect(read(event, whoAmI, {})).rejects.toMatchObject({
    status: 303,
    location: '/sign-in?to=%2Fcoaches%3Fpage%3D2',
  });
});

test('what a page cannot do without becomes its error page, in words', async () => {
  const { event } = onApi(refusing(404, '/problems/not-found'));
  await expect(read(event, whoAmI, {})).rejects.toMatchObject({
    status: 404,
    body: { problem: 'not-found', message: expect.stringContaining('Dit is er niet meer') },
  });
});

test('half an address is a page that is not there, and no fault of ours', async () => {
  const { event } = onApi(refusing(422, '/problems/invalid-input'));
  await expect(read(event, whoAmI, {})).rejects.toMatchObject({
    status: 404,
    body: { problem: 'not-found' },
  });
});

test('an answer that is no problem at all counts as ours', async () => {
  const api = Fastify().get('/api/me', (_, reply) => reply.code(502).type('text/html').send('<p>'));
  const { problem } = await send(onApi(api).event, whoAmI, {});
  expect(problem).toMatchObject({ type: '/problems/unexpected', status: 502 });
});

test('a database that was waited for once is not waited for again in the same request', async () => {
  let asked = 0;
  const type = '/problems/database-silent';
  const api = Fastify().get('/api/me', (_, reply) => {
    asked += 1;
    return reply
      .code(503)
      .type('application/problem+json')
      .send({ type, title: type, status: 503 });
  });
  const { event } = onApi(api);
  for (let time = 0; time < 3; time += 1)
    expect((await send(event, whoAmI, {})).problem).toMatchObject({ type, status: 503 });
  expect(asked).toBe(1);
});

test('after a refused form nobody is led to the door by the question who is here', async () => {
  const { event } = onApi(refusing(401, '/problems/not-signed-in'));
  event.locals.sent = new FormData();
  const { problem } = await send(event, whoAmI, {});
  expect(problem).toMatchObject({ type: '/problems/not-signed-in', status: 401 });
});
