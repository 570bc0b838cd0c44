import { realClock } from '@app/server/clock';
import { calendarFeed } from '@app/server/sessions/calendar-feed';
import { calendarRoutes } from '@app/server/sessions/calendar-routes';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { appFor, as, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

const links = makeLinks(appSecret, 'http://localhost:3000');
const from = { name: 'De Weefkamer', address: 'post@weefkamer.example' };
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let bea: Acting;

beforeAll(async () => {
  database = await freshDatabase();
  app = await appFor(database, [calendarRoutes(links, from, realClock)]);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
beforeEach(async () => {
  bea = await aCoach(database.owner, 'Bea');
});

const make = (name?: string, who = bea, key: string = randomUUID()) =>
  app.inject({
    method: 'POST',
    url: '/api/me/calendar',
    headers: as(who),
    payload: { key, ...(name !== undefined && { name }) },
  });
const end = (calendar: string, who = bea) =>
  app.inject({
    method: 'POST',
    url: `/api/me/calendars/${calendar}/end`,
    headers: as(who),
    payload: { key: randomUUID() },
  });
const mine = async (who = bea) =>
  (await app.inject({ url: '/api/me/calendars', headers: as(who) })).json().calendars as {
    id: string;
    name: string | null;
    lastSeen: string | null;
  }[];
const tokenOf = (answer: Awaited<ReturnType<typeof make>>) =>
  /^\/calendar\/(.+)\.ics$/.exec(answer.json().path)![1]!;
const opens = async (token: string) =>
  (await calendarFeed({ database: database.web, clock: realClock, from, links }, token)) !== null;

test('each device has its own address, and ending one leaves the others', async () => {
  const [phone, home] = [tokenOf(await make('Mijn gsm')), tokenOf(await make('Computer thuis'))];
  const calendars = await mine();
  expect(calendars.map(({ name }) => name)).toEqual(['Mijn gsm', 'Computer thuis']);
  expect(await opens(phone)).toBe(true);

  expect((await end(calendars[0]!.id)).statusCode).toBe(204);
  expect([await opens(phone), await opens(home)]).toEqual([false, true]);
  expect((await mine()).map(({ name }) => name)).toEqual(['Computer thuis']);
  expect((await end(calendars[0]!.id)).statusCode).toBe(204);
});

test('the list says which is used, and never what the address is', async () => {
  const unused = tokenOf(await make('Computer'));
  await opens(tokenOf(await make('Mijn gsm')));
  const calendars = await mine();
  expect(calendars.map(({ lastSeen }) => lastSeen !== null)).toEqual([false, true]);
  expect(JSON.stringify(calendars)).not.toContain(unused);
});

test('two calendars of one person never have the same name, of two persons they may', async () => {
  expect((await make('Mijn gsm')).statusCode).toBe(201);
  const again = await make(' mijn GSM ');
  expect([again.statusCode, again.json().type]).toEqual([
    409,
    '/problems/a-calendar-has-its-own-name',
  ]);
  const other = await aPerson(database.owner, 'trainer', 'Naïma');
  expect((await make('Mijn gsm', other)).statusCode).toBe(201);
  await end((await mine())[0]!.id);
  expect((await make('Mijn gsm')).statusCode).toBe(201);
});

test('a name has at most forty characters', async () => {
  expect((await make('x'.repeat(41))).statusCode).toBe(422);
  expect((await make('é'.repeat(40))).statusCode).toBe(201);
});

test('a form that is sent twice makes one address; once that is ended it makes none', async () => {
  const key = randomUUID();
  const first = await make('Mijn gsm', bea, key);
  expect(tokenOf(await make('Mijn gsm', bea, key))).toBe(tokenOf(first));
  await end((await mine())[0]!.id);
  const late = await make('Mijn gsm', bea, key);
  expect(late.json().type).toBe('/problems/key-used-for-something-else');
  expect(await opens(tokenOf(first))).toBe(false);
});

test('nobody ends a calendar of somebody else', async () => {
  await make('Mijn gsm');
  const [calendar] = await mine();
  const other = await aCoach(database.owner, 'Rachid');
  expect((await end(calendar!.id, other)).statusCode).toBe(404);
  expect(await mine()).toHaveLength(1);
});

test('after ten devices it is enough, until one is ended', async () => {
  for (let at = 0; at < 10; at++) expect((await make(`Toestel ${at}`)).statusCode).toBe(201);
  expect((await make('Nog een')).json().type).toBe('/problems/enough-calendars');
  expect(await mine()).toHaveLength(10);
  await end((await mine())[3]!.id);
  expect((await make('Nog een')).statusCode).toBe(201);
});

test('an address from before calendars had names goes on, and can be ended', async () => {
  const token = 'an-address-of-the-version-before';
  await database.owner`
    insert into app.calendar_feeds (person_id, token_hash)
    values (${bea.personId}, ${Buffer.from(hashOf(token))})`;
  await make('Mijn gsm');
  expect(await opens(token)).toBe(true);
  const [old] = await mine();
  expect(old?.name).toBeNull();
  await end(old!.id);
  expect(await opens(token)).toBe(false);
});
