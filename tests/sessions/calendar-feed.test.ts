import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { realClock } from '@app/server/clock';
import { answerCalendar, isForCalendar } from '@app/server/sessions/calendar-feed';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPlace, aQuestion } from '../messages/outbox.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

let database: TestDatabase;
let origin: string;
const server = createServer((request, response) => {
  void answerCalendar(request, response, { ...office(), log });
});
const lines: unknown[] = [];
const log = { error: (...line: unknown[]) => void lines.push(line) };
const token = 'a-token-of-enough-length';
const from = { name: 'De Weefkamer', address: 'post@weefkamer.example' };
const office = () => ({
  database: database.web,
  clock: realClock,
  from,
  links: makeLinks(appSecret, 'https://draagkracht.example'),
});

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

const follow = (method = 'GET', headers: Record<string, string> = {}) =>
  fetch(`${origin}/calendar/${token}.ics`, { method, headers });

async function feedOf(person: string) {
  await database.owner`
    insert into app.calendar_feeds (person_id, token_hash) values (${person}, ${Buffer.from(hashOf(token))})`;
}

const events = async () => {
  const [, , parts] = ICAL.parse(await (await follow()).text()) as [string, unknown, [string][]];
  return parts.filter(([name]) => name === 'vevent').map((event) => JSON.stringify(event));
};

test('her days stand in it with what she must know, and a cancelled day says so', async () => {
  const question = await aQuestion(database.owner);
  await database.owner`
    update app.sessions set preparation_on = '2030-03-10', preparation_at = '14:00' where id = ${question.session}`;
  await database.owner`
    update app.settings set contact_person_id = ${question.hilde.personId}, contact_hours = 'tot 17 uur'`;
  await feedOf(question.coach.personId);
  expect(await events()).toEqual([]);

  await aPlace(database.owner, question);
  const answer = await follow();
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(answer.headers.get('cache-control')).toMatch(/^private/);
  const [event] = await events();
  expect(event).toContain('2030-03-14T09:30:00');
  expect(event).toContain('CONFIRMED');
  expect(event).not.toMatch(/Bea|Hilde/);
  for (const part of [
    'Bus 2 tot de markt',
    'Zondag 10 maart, 14 uur: je bereidt de dag voor met Naïma.',
    'Vragen? Bel 0470 11 22 33, tot 17 uur.',
    `https://draagkracht.example/agenda/${question.id}`,
  ])
    expect(event).toContain(part);

  await database.owner`update app.sessions set cancelled_at = now() where id = ${question.session}`;
  await database.owner`update app.assignments set ended_at = now(), ended_by = 'cancelled'`;
  expect((await events())[0]).toContain('CANCELLED');
});

test('a trainer reads in it whom she prepares with, and goes to her own page', async () => {
  const question = await aQuestion(database.owner);
  await aPlace(database.owner, question);
  const [naima] =
    await database.owner`select person_id from app.session_trainers where session_id = ${question.session}`;
  await database.owner`update app.sessions set preparation_on = '2030-03-10' where id = ${question.session}`;
  await feedOf(naima!.person_id);
  const [event] = await events();
  expect(event).toContain('je bereidt de dag voor met Bea.');
  expect(event).toContain(`https://draagkracht.example/days/${question.session}`);
  expect(event).not.toContain('Naïma');
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

test('what did not change is not sent again, in whatever way it is asked', async () => {
  const question = await aQuestion(database.owner);
  await feedOf(question.coach.personId);
  await aPlace(database.owner, question);
  const whole = await follow();
  const body = await whole.text();
  const etag = whole.headers.get('etag')!;
  expect(etag).toMatch(/^"[\w-]+"$/);

  for (const method of ['GET', 'HEAD'])
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await follow(method, { 'if-none-match': known });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([
        304,
        etag,
        '',
      ]);
    }
  const head = await follow('HEAD', { 'if-none-match': '"other"' });
  expect([head.status, head.headers.get('etag')]).toEqual([200, etag]);
  expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(body)));
  expect(await (await follow()).text()).toBe(body);

  await database.owner`update app.sessions set starts_at = '10:00' where id = ${question.session}`;
  expect((await follow('GET', { 'if-none-match': etag })).status).toBe(200);
});

const stampOf = async () => /"dtstamp",\{\},"date-time","([^"]+)"/.exec((await events())[0]!)?.[1];
const numberOf = async () =>
  Number(/"sequence",\{\},"integer",(\d+)/.exec((await events())[0]!)?.[1]);

test.each([
  ['it moves', "sessions set starts_at = '11:00'"],
  [
    'it happens elsewhere',
    "sessions set venue_id = (select id from app.venues where name = 'Ander huis')",
  ],
  ['it does not happen', 'sessions set cancelled_at = now()'],
  ['its venue gets another address', "venues set address = 'Nieuwstraat 1'"],
  ['one gets there in another way', "venues set how_to_get_there = 'Bus 3'"],
  ['its preparation moves', "sessions set preparation_on = '2030-03-11'"],
  ['its debriefing is agreed', "sessions set debriefing_on = '2030-03-14'"],
])('a day is stamped with its last change: %s', async (_, change) => {
  const question = await aQuestion(database.owner);
  await feedOf(question.coach.personId);
  await aPlace(database.owner, question);
  await database.owner`insert into app.venues (name, town) values ('Ander huis', 'Geel') on conflict do nothing`;
  await database.owner`
    update app.sessions set shown_since = '2026-01-05T09:00:00Z', venue_id = coalesce(venue_id,
      (select id from app.venues where name <> 'Ander huis' limit 1)) where id = ${question.session}`;
  await database.owner`update app.sessions set shown_since = '2026-01-05T09:00:00Z' where id = ${question.session}`;
  await database.owner`
    update app.assignments set given_at = '2026-01-06T10:00:00Z' where coach_id = ${question.coach.personId}`;
  expect(await stampOf()).toBe('2026-01-06T10:00:00Z');
  const before = await numberOf();

  await database.owner.unsafe(`update app.${change}`);
  expect((await stampOf())! > '2026-02-01').toBe(true);
  expect(await numberOf()).toBeGreaterThan(before);
});

test('when it was last read is kept, to the hour', async () => {
  const { coach } = await aQuestion(database.owner);
  await feedOf(coach.personId);
  const seen = async () =>
    (await database.owner`select last_seen as at from app.calendar_feeds`)[0]!.at as Date | null;
  expect(await seen()).toBeNull();
  await follow();
  const first = await seen();
  expect(first).not.toBeNull();
  await follow();
  expect(await seen()).toEqual(first);
  await database.owner`update app.calendar_feeds set last_seen = last_seen - interval '61 minutes'`;
  await follow();
  expect(await seen()).toSatisfy((at: Date) => at >= first!);
});

test('looking without reading is fine, and nothing else is', async () => {
  expect((await follow('HEAD')).status).toBe(404);
  await feedOf((await aQuestion(database.owner)).coach.personId);
  expect((await follow('HEAD')).status).toBe(200);
  expect((await follow('POST')).status).toBe(405);
  expect((await fetch(`${origin}/calendar/short.ics`)).status).toBe(404);
  expect((await fetch(`${origin}/calendar/%00.ics`)).status).toBe(404);
});

test('what cannot be answered is answered so and stands in the log, without the address', async () => {
  const { owner } = database;
  await feedOf((await aQuestion(owner)).coach.personId);
  await owner`alter function app.shown_in_feed(bytea) rename to shown_nowhere`;
  expect((await follow()).status).toBe(503);
  await owner`alter function app.shown_nowhere(bytea) rename to shown_in_feed`;
  expect(lines).toEqual([
    [
      {
        slug: 'unexpected',
        route: '/calendar/:token.ics',
        cause: expect.objectContaining({ code: '42883' }),
      },
      'request failed',
    ],
  ]);
  expect(JSON.stringify(lines)).not.toContain(token);
});

test('the pages keep all other addresses', () => {
  expect(isForCalendar('/calendar/abc.ics')).toBe(true);
  expect(isForCalendar('/calendar/abc.ics?x=1')).toBe(true);
  expect(isForCalendar('/calendar/__data.json?month=2026-12')).toBe(false);
  expect(isForCalendar('/calendars')).toBe(false);
  expect(isForCalendar()).toBe(false);
});
