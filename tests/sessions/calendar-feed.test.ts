import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { realClock } from '@app/server/clock';
import { answerCalendar, isForCalendar } from '@app/server/sessions/calendar-feed';
import { hashOf } from '@app/server/sessions/link';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPlace, aQuestion } from '../messages/outbox.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let origin: string;
const server = createServer((request, response) => {
  void answerCalendar(request, response, { database: database.web, clock: realClock });
});
const token = 'a-token-of-enough-length';

beforeAll(async () => {
  database = await freshDatabase();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await database.drop();
});
beforeEach(async () => {
  await database.owner`truncate app.calendar_feeds`;
});

const follow = (method = 'GET') => fetch(`${origin}/calendar/${token}.ics`, { method });

async function feedOf(person: string) {
  await database.owner`
    insert into app.calendar_feeds (person_id, token_hash) values (${person}, ${Buffer.from(hashOf(token))})`;
}

const events = async () => {
  const [, , parts] = ICAL.parse(await (await follow()).text()) as [string, unknown, [string][]];
  return parts.filter(([name]) => name === 'vevent').map((event) => JSON.stringify(event));
};

test('her days stand in it, without names, and a cancelled day says so', async () => {
  const question = await aQuestion(database.owner);
  await feedOf(question.coach.personId);
  expect(await events()).toEqual([]);

  await aPlace(database.owner, question);
  const answer = await follow();
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(answer.headers.get('cache-control')).toMatch(/^private/);
  const [event] = await events();
  expect(event).toContain('2030-03-14T09:30:00');
  expect(event).toContain('CONFIRMED');
  expect(event).not.toMatch(/Bea|Naïma|Hilde/);

  await database.owner`update app.sessions set cancelled_at = now() where id = ${question.session}`;
  await database.owner`update app.assignments set ended_at = now(), ended_by = 'cancelled'`;
  expect((await events())[0]).toContain('CANCELLED');
});

test('a place given back stands in it no more', async () => {
  const question = await aQuestion(database.owner);
  await feedOf(question.coach.personId);
  const place = await aPlace(database.owner, question);
  await database.owner`
    update app.assignments set ended_at = now(), ended_by = 'coach' where id = ${place}`;
  expect(await events()).toEqual([]);
});

test('an address that nobody has, or that was taken back, opens nothing', async () => {
  expect((await follow()).status).toBe(404);
  const { coach } = await aQuestion(database.owner);
  await feedOf(coach.personId);
  expect((await follow()).status).toBe(200);
  await database.owner`update app.calendar_feeds set revoked_at = now()`;
  expect((await follow()).status).toBe(404);
});

test('looking without reading is fine, and nothing else is', async () => {
  expect((await follow('HEAD')).status).toBe(200);
  expect((await follow('POST')).status).toBe(405);
  expect((await fetch(`${origin}/calendar/short.ics`)).status).toBe(404);
  expect((await fetch(`${origin}/calendar/%00.ics`)).status).toBe(404);
});

test('the pages keep all other addresses', () => {
  expect(isForCalendar('/calendar/abc.ics')).toBe(true);
  expect(isForCalendar('/calendar/abc.ics?x=1')).toBe(true);
  expect(isForCalendar('/calendar/__data.json?month=2026-12')).toBe(false);
  expect(isForCalendar('/calendars')).toBe(false);
  expect(isForCalendar()).toBe(false);
});
