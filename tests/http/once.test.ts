import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aForm } from '../coaches/coach-api.ts';
import { aHouse, cookieOf, type House } from './house.ts';
import { aWorld, type Half } from './world.ts';

let house: House;
let mine: Half;
let hilde: string;
let bea: string;
beforeAll(async () => {
  house = await aHouse();
  ({ mine } = await aWorld(house));
  hilde = await cookieOf(house, mine.people.coordinator, 'coordinator');
  bea = await cookieOf(house, mine.coach, 'coach');
});
afterAll(() => house.close());

const post = (cookie: string, url: string, payload: object) =>
  house.app.inject({ method: 'POST', url: `/api${url}`, headers: { cookie }, payload });

async function fiftyTimes(cookie: string, url: string, payload: object) {
  const answers = await Promise.all(Array.from({ length: 50 }, () => post(cookie, url, payload)));
  return [...new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))];
}

const count = async (table: string, where: string) =>
  Number((await house.owner.unsafe(`select count(*) from app.${table} where ${where}`))[0]!.count);

test('fifty taps at once add one coach, and all fifty hear the same', async () => {
  const body = { key: randomUUID(), coach: aForm({ firstName: 'Vijftig', lastName: 'Keer' }) };
  const answers = await fiftyTimes(hilde, '/coaches', body);
  expect(answers).toEqual([expect.stringMatching(/^201 /)]);
  expect(await count('persons', `first_name = 'Vijftig'`)).toBe(1);
});

test('fifty taps at once ask one question', async () => {
  const body = { key: randomUUID(), coachId: mine.coach, channel: 'call' };
  const answers = await fiftyTimes(hilde, `/sessions/${mine.openSession}/invitations`, body);
  expect(answers).toEqual([expect.stringMatching(/^201 /)]);
  expect(await count('invitations', `session_id = '${mine.openSession}'`)).toBe(1);
});

test.each([
  ['her own page', () => hilde, () => `/coaches/${mine.coach}/page-links`, 'page_links', 1],
  ['one more calendar', () => bea, () => '/me/calendar', 'calendar_feeds', 2],
])(
  'fifty taps at once make one address of %s, and nothing of it is kept',
  async (_, who, url, table, addresses) => {
    const key = randomUUID();
    const answers = await fiftyTimes(who(), url(), { key });
    expect(answers).toEqual([expect.stringMatching(/^201 /)]);
    expect(await count(table, `revoked_at is null and person_id = '${mine.coach}'`)).toBe(
      addresses,
    );
    expect(await count('idempotency_keys', `key = '${key}'`)).toBe(0);
  },
);

test('the same key for something else is refused, and does nothing', async () => {
  const key = randomUUID();
  const add = (firstName: string) =>
    post(hilde, '/coaches', { key, coach: aForm({ firstName, lastName: 'Sleutel' }) });
  expect((await add('Eerste')).statusCode).toBe(201);
  for (const answer of [
    await add('Tweede'),
    await post(hilde, `/sessions/${mine.session}/cancellation`, { key, version: mine.version }),
  ]) {
    expect(answer.statusCode).toBe(422);
    expect(answer.json().type).toBe('/problems/key-used-for-something-else');
  }
  expect(await count('persons', `last_name = 'Sleutel'`)).toBe(1);
});

test('a refusal is not kept: the same key may try again', async () => {
  const key = randomUUID();
  const invite = () =>
    post(hilde, `/sessions/${mine.session}/invitations`, {
      key,
      coachId: mine.coach,
      channel: 'call',
    });
  expect((await invite()).json().type).toBe('/problems/already-asked');
  expect((await invite()).json().type).toBe('/problems/already-asked');
  expect(await count('idempotency_keys', `key = '${key}'`)).toBe(0);
});

test('a change without a key is refused', async () => {
  const answer = await post(hilde, '/coaches', { coach: aForm() });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().errors).toMatchObject([{ pointer: '#/key' }]);
});
