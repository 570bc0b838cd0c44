import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFront, type Answered, type Front } from './front.ts';
import { aHouse, cookieOf, type House } from './house.ts';
import { addressOf, operationsOf } from './operations.ts';
import { requests } from './requests.ts';
import { absent, aWorld, type Half } from './world.ts';

const lines: string[] = [];
let house: House;
let front: Front;
let mine: Half;
let cookie: string;
beforeAll(async () => {
  house = await aHouse({
    logger: { level: 'trace', stream: { write: (line: string) => void lines.push(line) } },
  });
  ({ mine } = await aWorld(house));
  front = await aFront(house);
  cookie = await cookieOf(house, mine.people.coordinator, 'coordinator');
});
afterAll(async () => {
  await front.stop();
  await house.close();
});

const always = {
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('geolocation=()'),
};
const ofApi = {
  ...always,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

describe('the headers stand on every answer', () => {
  test('of every operation, for any caller', async () => {
    for (const operation of operationsOf(house).filter(({ method }) => method === 'GET'))
      for (const headers of [{}, { cookie }]) {
        const sent = requests[operation.name]!({ of: mine, mine, role: 'coordinator' });
        const answer = await front.ask({ path: addressOf(operation, sent), headers });
        expect(answer.headers, operation.name).toMatchObject(ofApi);
        expect(answer.headers, operation.name).not.toHaveProperty('x-powered-by');
      }
  });

  test.each([
    ['nothing there', { path: '/api/nowhere' }, 404],
    ['an address that cannot be read', { path: '/api/coaches/%zz' }, 422],
    ['an address without end', { path: `/api/coaches/${'a'.repeat(3000)}` }, 422],
    ['another method', { path: '/api/coaches', method: 'DELETE', own: true }, 404],
    ['a method of machines', { path: '/api/coaches', method: 'OPTIONS' }, 404],
    ['a body that is no JSON', { path: '/api/sign-in', method: 'POST', own: true, body: '{' }, 422],
    [
      'a body too large',
      {
        path: '/api/sign-in',
        method: 'POST',
        own: true,
        body: JSON.stringify({ by: 'x'.repeat(70_000) }),
      },
      413,
    ],
    ['a form from elsewhere', { path: '/api/sign-in', method: 'POST' }, 403],
  ])('of %s', async (_, { own = false, ...asked }: AskedHere, status) => {
    const answer = await front.ask({
      ...asked,
      headers: {
        ...(own && { origin: front.origin }),
        ...(asked.body && { 'content-type': 'application/json' }),
      },
    });
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(ofApi);
    expectProblem(answer);
  });

  test('of a page and of a calendar that is not there', async () => {
    expect((await front.ask({ path: '/coaches' })).headers).toMatchObject(always);
    expect((await front.ask({ path: '/calendar/x.ics' })).headers).toMatchObject(always);
  });
});

interface AskedHere {
  path: string;
  method?: string;
  own?: boolean;
  body?: string;
}

function expectProblem({ status, headers, body }: Answered) {
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(JSON.parse(body)).toMatchObject({ type: expect.stringMatching(/^\/problems\//), status });
}

describe('what changes something comes from our own pages', () => {
  test.each([
    ['another site', { origin: 'https://elsewhere.example' }, 403],
    ['a site beside us', { origin: 'http://localhost:1' }, 403],
    ['nobody knows where', {}, 403],
    ['a page that hides itself', { origin: 'null' }, 403],
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }, 403],
    ['our own page, as a plain form', { own: true, 'content-type': 'text/plain' }, 415],
    ['our own page, as an old form', { own: true, 'content-type': urlencoded }, 415],
    ['our own page, as JSON after a space', { own: true, 'content-type': odd }, 415],
  ])('refused from %s, on every operation, with a cookie', async (_, headers, status) => {
    const { own = false, ...sent } = headers as Record<string, string> & { own?: boolean };
    const before = await changes();
    for (const operation of operationsOf(house).filter(({ method }) => method !== 'GET')) {
      const { body, ...rest } = requests[operation.name]!({ of: mine, mine, role: 'coordinator' });
      const answer = await front.ask({
        method: operation.method,
        path: addressOf(operation, rest),
        headers: {
          cookie,
          'content-type': 'application/json',
          ...sent,
          ...(own && { origin: front.origin }),
        },
        body: JSON.stringify(body ?? {}),
      });
      expect(answer.status, operation.name).toBe(status);
      expectProblem(answer);
    }
    expect(await changes()).toEqual(before);
  });
});

const urlencoded = 'application/x-www-form-urlencoded';
const odd = 'application/json ;charset=utf-8';

/** What any of these operations would have left behind. */
async function changes() {
  const [counts] = await house.owner`
    select (select count(*) from app.persons) as persons, (select count(*) from app.sessions) as sessions,
      (select count(*) from app.answers) as answers, (select count(*) from app.outbox) as letters,
      (select count(*) from app.idempotency_keys) as keys, (select count(*) from app.reasons) as reasons,
      (select count(*) from auth.visits) as visits, (select max(version) from app.sessions) as version`;
  return counts;
}

describe('the log', () => {
  const marker = () => `marker${randomUUID().replaceAll('-', '')}`;

  test('holds no address, token, question, body, cookie or name that was sent', async () => {
    lines.length = 0;
    const markers = Array.from({ length: 10 }, marker);
    const post = (path: string, body: object, more: object = {}) =>
      front.ask({
        method: 'POST',
        path,
        headers: { origin: front.origin, 'content-type': 'application/json', ...more },
        body: JSON.stringify(body),
      });
    await front.ask({ path: `/api/answers/${markers[0]!}`, headers: { cookie } });
    await front.ask({ path: `/api/coaches?search=${markers[1]!}`, headers: { cookie } });
    await front.ask({ path: `/api/nowhere/${markers[2]!}` });
    await front.ask({ path: '/api/me', headers: { cookie: `draagkracht=${markers[3]!}.x` } });
    await post('/api/sign-in/questions', { address: `${markers[4]!}@post.example` });
    await post('/api/sign-in', { by: { kind: 'link', token: markers[5] } });
    const by = { kind: 'code', address: `${markers[6]!}@post.example`, code: markers[7] };
    await post('/api/sign-in', { by });
    await post(`/api/answers/${mine.token}`, { answer: markers[8] });
    await post('/api/coaches', { key: markers[9] }, { cookie });
    await post(`/api/answers/${mine.token}`, { answer: 'yes' });

    const log = lines.join('');
    expect(lines.length).toBeGreaterThanOrEqual(10);
    for (const [at, word] of markers.entries()) expect(log, `marker ${at}`).not.toContain(word);
    for (const secret of [mine.token, mine.page, cookie, '/ombuds'])
      expect(log).not.toContain(secret);
  });

  test('of a mistake of ours says where, and nothing that people typed', async () => {
    lines.length = 0;
    const [name, body] = [
      marker(),
      requests.addCoach!({ of: mine, mine, role: 'coordinator' }).body,
    ];
    await house.owner`alter table app.coach_limits add constraint broken check (coach_id is null) not valid`;
    await house.owner`alter table app.contacts rename column town to stad`;
    const answer = await front.ask({
      method: 'POST',
      path: '/api/coaches',
      headers: { cookie, origin: front.origin, 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, coach: { ...(body!.coach as object), firstName: name } }),
    });
    await house.owner`alter table app.contacts rename column stad to town`;
    await house.owner`alter table app.coach_limits drop constraint broken`;

    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.body)).toEqual({
      type: '/problems/unexpected',
      title: 'unexpected',
      status: 500,
      instance: expect.stringMatching(/^urn:request:/),
    });
    const log = lines.join('');
    expect(log).toContain('"code":"42703"');
    expect(log).toContain('add-coach');
    expect(log).not.toContain(name);
  });
});

test('what is not there and what is somebody else’s look the same', async () => {
  const bea = await cookieOf(house, mine.coach, 'coach');
  const answerTo = (invitation: string) =>
    front.ask({
      method: 'POST',
      path: `/api/me/answers/${invitation}`,
      headers: { cookie: bea, origin: front.origin, 'content-type': 'application/json' },
      body: JSON.stringify({ key: randomUUID(), answer: 'no' }),
    });
  const theirs =
    await house.owner`select id from app.invitations where coach_id <> ${mine.coach} limit 1`;
  const [foreign, gone] = [
    await answerTo(theirs[0]!.id as string),
    await answerTo(absent.question),
  ];
  const withoutNumber = ({ body }: Answered) => body.replace(/urn:request:[^"]+/, '');
  expect(foreign.status).toBe(404);
  expect(withoutNumber(foreign)).toBe(withoutNumber(gone));
});
