import type { Found } from '@app/contract/search';
import { searchRoutes } from '@app/server/search/routes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { aCoach, aPerson, goesAway } from '../factories/people.ts';
import { appFor, as, clockAt, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: Acting;
let naima: Acting;
let karin: Acting;

beforeAll(async () => {
  database = await freshDatabase();
  app = await appFor(database, [searchRoutes(clockAt('2030-03-10T09:00:00.000Z'))]);
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  naima = await aPerson(database.owner, 'trainer', 'Naïma');
  karin = await aPerson(database.owner, 'trainer', 'Karin');
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const ask = (acting: Acting, q: string, kind = '') =>
  app.inject({
    url: `/api/search?q=${encodeURIComponent(q)}${kind && `&kind=${kind}`}`,
    headers: as(acting),
  });

async function search(q: string, { acting = hilde, kind = '' } = {}) {
  const answer = await ask(acting, q, kind);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json() as z.infer<typeof Found>;
}

const coachesWith = async (q: string) =>
  (await search(q)).coaches.lines.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
const daysWith = async (q: string, acting = hilde) =>
  (await search(q, { acting })).days.lines.map(({ title, day }) => `${day} ${title}`);

async function called(firstName: string, lastName: string, stoppedOn: string | null = null) {
  const { personId } = await aCoach(database.owner, firstName);
  await database.owner`update app.persons set last_name = ${lastName} where id = ${personId}`;
  if (stoppedOn !== null) await goesAway(database.owner, personId, 'stopped', stoppedOn);
  return personId;
}

interface Planned {
  title: string;
  organisation: string;
  venue: string;
  town: string;
  theme: string;
  days: string[];
  trainer?: Acting;
}

async function planned({ title, organisation, venue, town, theme, days, trainer }: Planned) {
  const { owner } = database;
  const [{ id: organisationId }] = (await owner`
    insert into app.organisations (name) values (${organisation})
    on conflict (name) do update set name = excluded.name returning id`) as [{ id: string }];
  const [{ id: venueId }] = (await owner`
    insert into app.venues (name, town) values (${venue}, ${town}) returning id`) as [
    { id: string },
  ];
  const [{ id: themeId }] = (await owner`
    insert into app.themes (name) values (${theme}) returning id`) as [{ id: string }];
  const [{ id: seriesId }] = (await owner`
    insert into app.series (title, organisation_id) values (${title}, ${organisationId}) returning id`) as [
    { id: string },
  ];
  for (const [at, day] of days.entries()) {
    const [session] = await owner`
      insert into app.sessions (series_id, number, day, starts_at, ends_at, theme_id, venue_id)
      values (${seriesId}, ${at + 1}, ${day}, '09:30', '12:30', ${themeId}, ${venueId}) returning id`;
    if (trainer)
      await owner`insert into app.session_trainers (session_id, person_id) values (${session!.id}, ${trainer.personId})`;
  }
}

test('a coach is found with accents, apostrophes and one mistake, the best first', async () => {
  for (const [first, last] of [
    ['Zoë', 'D’Hondt'],
    ['Zoete', 'Maes'],
    ['Anzoe', 'Claes'],
    ['Zowe', 'Aerts'],
    ['Jo', 'Van den Berghe'],
  ] as const)
    await called(first, last);
  expect(await coachesWith('zoe')).toEqual(['Zoë D’Hondt', 'Zoete Maes', 'Anzoe Claes']);
  for (const q of ["d'hondt", 'Dhondt', 'd hondt', 'hondt zoë', 'D’Hontd', 'dhond', 'zoe hont'])
    expect(await coachesWith(q), q).toEqual(['Zoë D’Hondt']);
  for (const q of ['vandenberghe', 'van den berge', 'vandenbergeh', 'BERGHE jo'])
    expect(await coachesWith(q), q).toEqual(['Jo Van den Berghe']);
  for (const q of ['zee', 'xyz', 'zoe claessens', '?', '%', '_'])
    expect(await coachesWith(q), q).toEqual([]);
});

test('a coach who stopped comes last, and her stage says so', async () => {
  await called('Gust', 'Vertrokken', '2029-01-01');
  await called('Augusta', 'Blijft');
  const { coaches } = await search('gust');
  expect(coaches.lines).toMatchObject([
    { firstName: 'Augusta', stage: 'coach', matched: ['Augusta'] },
    { firstName: 'Gust', stage: 'stopped', matched: ['Gust'] },
  ]);
});

test('a coach is found by another name, by her number and her address, and it says by which', async () => {
  const id = await called('Fatma', 'Yılmaz');
  await database.owner`
    update app.contacts set phone = '+32470123456', email = 'Fatma.Y@post.example', town = 'Westerlo' where person_id = ${id}`;
  await database.owner`insert into app.coach_names (coach_id, name, channel) values (${id}, 'Fatoush', 'page')`;
  const through = async (q: string) =>
    (await search(q)).coaches.lines.map((coach) => [coach.firstName, coach.through]);
  expect(await through('yilmaz')).toEqual([['Fatma', null]]);
  expect(await through('westerlo')).toEqual([['Fatma', null]]);
  expect(await through('fatousch')).toEqual([['Fatma', 'Fatoush']]);
  for (const q of ['0470/12.34.56', '+32 470 12 34 56', '0032470123456', '3456', '0470 12'])
    expect(await through(q), q).toContainEqual(['Fatma', '+32470123456']);
  expect(await through('fatma.y@post')).toEqual([['Fatma', 'Fatma.Y@post.example']]);
  expect(await through('456')).toEqual([]);
});

test('days are found by date and by every name on them, those to come first', async () => {
  await planned({
    title: 'Respectvolle afbouw',
    organisation: 'OCMW Lommel',
    venue: 'De Gaard',
    town: 'Overpelt',
    theme: 'Rouw en verlies',
    days: ['2030-03-11', '2030-03-01', '2029-03-11', '2030-05-06'],
    trainer: naima,
  });
  const all = [
    '2030-03-11 Respectvolle afbouw',
    '2030-05-06 Respectvolle afbouw',
    '2030-03-01 Respectvolle afbouw',
    '2029-03-11 Respectvolle afbouw',
  ];
  for (const q of ['afbouw', 'respectvole', 'ocmw', 'gaard', 'overpelt', 'rouw lommel', 'verleis'])
    expect(await daysWith(q), q).toEqual(all);
  for (const q of ['11/3', '11 maart', '11.03', '11 mrt lommel'])
    expect(await daysWith(q), q).toEqual([all[0], all[3]]);
  for (const q of ['11/03/2030', 'maandag 11 maart', 'ma 11/3/30', 'afbouw 11-3-2030'])
    expect(await daysWith(q), q).toEqual([all[0]]);
  for (const q of ['12/3', 'afbouw 12/3', 'gaard maes', 'dinsdag 11 maart 2030'])
    expect(await daysWith(q), q).toEqual([]);
  for (const q of ['naïma', 'naima peeters', 'naima 11/3/2030'])
    expect((await daysWith(q))[0], q).toBe(all[0]);
  expect((await search('naima')).days.lines[0]).toMatchObject({
    trainers: [expect.stringMatching(/^Naïma/)],
    matched: ['Naïma'],
  });
  const { days } = await search('overpelt rouw');
  expect(days.lines[0]).toMatchObject({ matched: ['Rouw', 'Overpelt'], cancelled: false });
});

test('organisations and venues are found by name, town, address and whom to call there', async () => {
  await database.owner`
    insert into app.organisations (name, town, contact_name, contact_phone)
    values ('’t Huizeke', 'Balen', 'Ria Bols', '+32400999888')`;
  await database.owner`
    insert into app.venues (name, town, address) values ('Zaal ’t Huizeke', 'Balen', 'Kerkstraat 5')`;
  for (const q of ['huizeke', 'huiseke', 't huizeke', 'balen'])
    expect(await search(q), q).toMatchObject({
      organisations: { found: 1, lines: [{ name: '’t Huizeke' }] },
      venues: { found: 1, lines: [{ name: 'Zaal ’t Huizeke' }] },
    });
  for (const q of ['ria bols', '0400 99 98 88'])
    expect((await search(q)).organisations.lines, q).toMatchObject([{ contactName: 'Ria Bols' }]);
  expect((await search('kerkstraat')).venues.lines).toMatchObject([{ matched: ['Kerkstraat'] }]);
});

test('six of each kind are listed, with how many there are, and more of one kind alone', async () => {
  for (let at = 0; at < 8; at += 1) await called(`Veel${'abcdefgh'[at]}`, 'Peeters');
  const together = await search('veel');
  expect([together.coaches.found, together.coaches.lines.length]).toEqual([8, 6]);
  const alone = await search('veel', { kind: 'coaches' });
  expect([alone.coaches.found, alone.coaches.lines.length]).toEqual([8, 8]);
  expect(await search('veel', { kind: 'days' })).toMatchObject({
    coaches: { found: 0, lines: [] },
  });
});

test('a trainer finds days of her own, and nobody and nothing else', async () => {
  await planned({
    title: 'Alleen van Karin',
    organisation: 'CAW Kempen',
    venue: 'Het Atelier',
    town: 'Retie',
    theme: 'Schaamte',
    days: ['2030-04-01'],
    trainer: karin,
  });
  await called('Karin', 'Retie');
  for (const q of ['karin', 'caw', 'atelier', 'retie', 'schaamte', '1/4']) {
    expect(await daysWith(q, karin), q).toEqual(['2030-04-01 Alleen van Karin']);
    const empty = { found: 0, lines: [] };
    expect(await search(q, { acting: naima }), q).toEqual({
      coaches: empty,
      days: empty,
      organisations: empty,
      venues: empty,
    });
    expect(await search(q, { acting: karin }), q).toMatchObject({
      coaches: empty,
      organisations: empty,
      venues: empty,
    });
  }
});

test('coach, administrator and ombudsperson may not search', async () => {
  for (const role of ['coach', 'administrator', 'ombudsperson'] as const) {
    const person = await aPerson(database.owner, role);
    expect((await ask(person, 'zoe')).statusCode, role).toBe(403);
  }
});

test('nothing sought is nothing found, and too much is refused', async () => {
  const empty = { found: 0, lines: [] };
  for (const q of ['', '   '])
    expect(await search(q)).toEqual({
      coaches: empty,
      days: empty,
      organisations: empty,
      venues: empty,
    });
  expect((await ask(hilde, 'a'.repeat(81))).statusCode).toBe(422);
});
