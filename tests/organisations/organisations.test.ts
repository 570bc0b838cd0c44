import { randomUUID } from 'node:crypto';
import { organisationRoutes } from '@app/server/organisations/routes';
import { realClock } from '@app/server/clock';
import { planRoutes } from '@app/server/sessions/plan-routes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { appFor, as, clockAt, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: Acting;

beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  app = await appFor(database, [
    organisationRoutes(clockAt('2030-03-14T09:00:00.000Z')),
    planRoutes(realClock),
  ]);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

test('the person to call is kept the way people write it', async () => {
  const { organisation } = await aDay();
  const answer = await change(`/organisations/${organisation}`, {
    ...contact(),
    contactPhone: '0400/00.01.23',
    contactEmail: 'Ria@Huis.Example',
    town: '',
  });
  expect(answer.statusCode, answer.body).toBe(200);
  expect(await shown(`/organisations/${organisation}`)).toMatchObject({
    version: answer.json().version,
    contactName: 'Ria Bols',
    contactPhone: '+32400000123',
    contactEmail: 'ria@huis.example',
    town: null,
  });
});

test('a wrong telephone number and a wrong address are both named, and nothing is kept', async () => {
  const { organisation } = await aDay();
  const before = await shown(`/organisations/${organisation}`);
  const answer = await change(`/organisations/${organisation}`, {
    ...contact(),
    contactPhone: '0400 00 0',
    contactEmail: 'ria@@huis.example',
  });
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({
    type: '/problems/not-a-phone-number',
    errors: [
      { pointer: '#/contactPhone', detail: 'phone-number-too-short' },
      { pointer: '#/contactEmail', detail: 'not-an-email' },
    ],
  });
  expect(await shown(`/organisations/${organisation}`)).toEqual(before);
});

test('of two people who change an organisation or a venue, the second hears what it is now', async () => {
  const { organisation, venue } = await aDay();
  for (const [url, body, later] of [
    [`/organisations/${organisation}`, contact(), { contactName: 'Bart Claes' }],
    [`/venues/${venue}`, room(), { address: 'Kerkstraat 5' }],
  ] as const) {
    const first = await change(url, { version: 1, ...body });
    expect(first.json(), first.body).toMatchObject({ version: 2 });
    const second = await change(url, { version: 1, ...body, ...later });
    expect(second.statusCode, url).toBe(409);
    expect(second.json()).toMatchObject({
      type: '/problems/changed-meanwhile',
      now: { version: 2, name: body.name },
    });
    expect(await shown(url)).toMatchObject(body);
  }
});

test('the same change sent twice counts once', async () => {
  const { venue } = await aDay();
  const body = { ...room(), version: 1, key: randomUUID() };
  const twice = [await change(`/venues/${venue}`, body), await change(`/venues/${venue}`, body)];
  expect(twice.map((answer) => answer.json())).toMatchObject([{ version: 2 }, { version: 2 }]);
});

test('a name that another has already is refused by the name of the rule', async () => {
  const [one, other] = [await aDay(), await aDay()];
  const known = await shown(`/organisations/${one.organisation}`);
  const organisation = await change(`/organisations/${other.organisation}`, {
    ...contact(),
    name: known.name,
  });
  expect(organisation.statusCode).toBe(409);
  expect(organisation.json().type).toBe('/problems/an-organisation-has-one-name');

  const { name, town } = await shown(`/venues/${one.venue}`);
  const venue = await change(`/venues/${other.venue}`, { ...room(), name, town });
  expect(venue.statusCode).toBe(409);
  expect(venue.json().type).toBe('/problems/a-venue-is-known-once');
  const elsewhere = await change(`/venues/${other.venue}`, { ...room(), name, town: 'Mol' });
  expect(elsewhere.statusCode, elsewhere.body).toBe(200);
});

test('an organisation shows its days from today on, and those of nobody else', async () => {
  const today = await aDay('2030-03-14');
  await aDay('2030-03-15');
  const yesterday = await aDay('2030-03-13');
  const { coming } = await shown(`/organisations/${today.organisation}`);
  expect(coming.map(({ id }: { id: string }) => id)).toEqual([today.session]);
  expect(await shown(`/organisations/${yesterday.organisation}`)).toMatchObject({ coming: [] });
});

test('an organisation is found by each word that is known of it, with the person to call and what comes', async () => {
  const { organisation, session } = await aDay('2030-03-15');
  await aDay('2030-03-16');
  await change(`/organisations/${organisation}`, {
    ...contact(),
    name: 'Kinderopvang ’t Zónnetje',
    contactPhone: '0400 00 01 23',
  });
  const [venue] = await database.owner<{ name: string }[]>`
    select l.name from app.sessions s join app.venues l on l.id = s.venue_id where s.id = ${session}`;
  for (const search of ['zonnetje', "'t zonnetje mol", 'RIA zonn', 'lier zonn', venue!.name])
    expect(
      (await found(search)).map(({ id }) => id),
      search,
    ).toEqual([organisation]);
  expect(await found('zonnetje')).toMatchObject([
    {
      town: 'Mol',
      contactName: 'Ria Bols',
      contactPhone: '+32400000123',
      venues: [venue!.name],
      coming: 1,
      nextDay: '2030-03-15',
    },
  ]);
  expect(await found('zonnetje hasselt')).toEqual([]);
  expect(await found('%')).toEqual([]);
});

test('days that are over or do not happen are not counted as coming', async () => {
  const { organisation, session } = await aDay('2030-03-13');
  await change(`/organisations/${organisation}`, { ...contact(), name: 'Voorbij vzw' });
  expect(await found('voorbij')).toMatchObject([{ coming: 0, nextDay: null }]);
  await database.owner`update app.sessions set day = '2030-03-14' where id = ${session}`;
  expect(await found('voorbij')).toMatchObject([{ coming: 1, nextDay: '2030-03-14' }]);
  await database.owner`update app.sessions set cancelled_at = now() where id = ${session}`;
  expect(await found('voorbij')).toMatchObject([{ coming: 0, nextDay: null }]);
});

test('a venue is written down with an organisation before any day happens there, and once', async () => {
  const { organisation } = await aDay();
  const body = { ...room(), name: 'Zaal Zuid', town: 'Geel' };
  const made = await add(organisation, body);
  expect(made.statusCode, made.body).toBe(201);
  const { venues } = await shown(`/organisations/${organisation}`);
  expect(venues).toContainEqual({
    id: made.json().id,
    name: 'Zaal Zuid',
    town: 'Geel',
    address: 'Markt 1',
  });
  expect(await shown(`/venues/${made.json().id}`)).toMatchObject(body);
  expect((await found('zuid')).map(({ id }) => id)).toEqual([organisation]);

  const again = await add(organisation, body);
  expect(again.statusCode).toBe(409);
  expect(again.json().type).toBe('/problems/a-venue-is-known-once');
  expect((await add(randomUUID(), room())).statusCode).toBe(404);
});

test('a new venue of a new series belongs to the organisation that asks for it', async () => {
  const { organisation } = await aDay();
  const sessions = [{ ...aNewDay, day: '2030-05-05' }];
  await app.inject({
    method: 'POST',
    url: '/api/series',
    headers: as(hilde),
    payload: {
      key: randomUUID(),
      title: 'Warm onthaal',
      organisation: { id: organisation },
      venue: { new: { ...room(), name: 'Zaal van de reeks' } },
      sessions,
    },
  });
  await database.owner`update app.sessions set venue_id = null where day = '2030-05-05'`;
  const { venues } = await shown(`/organisations/${organisation}`);
  expect(venues.map(({ name }: { name: string }) => name)).toContain('Zaal van de reeks');
});

test('a trainer neither sees the person to call nor changes where her day is', async () => {
  const trainer = await aPerson(database.owner, 'trainer', 'Naïma');
  const { organisation, venue } = await aDay('2030-05-02', [trainer.personId]);
  for (const url of [`/organisations/${organisation}`, `/venues/${venue}`]) {
    const looked = await app.inject({ url: `/api${url}`, headers: as(trainer) });
    expect(looked.statusCode, url).toBe(403);
    const body = url.startsWith('/venues') ? room() : contact();
    expect((await change(url, body, trainer)).statusCode, url).toBe(403);
  }
});

test.each([
  ['GET', '/api/places/7f?with=all', '/api/venues/7f?with=all'],
  ['PATCH', '/api/places/7f', '/api/venues/7f'],
  ['POST', '/api/organisations/7f/places', '/api/organisations/7f/venues'],
] as const)(
  '%s %s of the version before is sent on, with what it brings',
  async (method, url, now) => {
    const answer = await app.inject({
      method,
      url,
      headers: as(hilde),
      ...(method !== 'GET' && { payload: room() }),
    });
    expect(answer).toMatchObject({ statusCode: 308, headers: { location: now } });
  },
);

test.each([
  '/api/places',
  '/api/places/',
  '/api/places/7f/change',
  '/api/places//elsewhere.example',
])('%s never was an address, and is not found', async (url) => {
  expect((await app.inject({ url, headers: as(hilde) })).statusCode).toBe(404);
});

const contact = () => ({
  name: `Huis van het Kind ${randomUUID()}`,
  town: 'Mol',
  contactName: 'Ria Bols',
  contactPhone: null,
  contactEmail: null,
});

const room = () => ({
  name: `Zaal ${randomUUID()}`,
  town: 'Mol',
  address: 'Markt 1',
  howToGetThere: 'Bus 2.\nDe deur naast de bakker.',
});

const aNewDay = {
  startsAt: '09:30',
  endsAt: '12:30',
  themeId: null,
  trainerIds: [],
  participants: null,
  coachesNeeded: 1,
  remark: null,
  preparation: null,
  debriefing: null,
};

async function aDay(day = '2030-06-06', trainers: string[] = []) {
  const session = await aSession(database.owner, { day, trainers });
  const [found] = await database.owner<{ organisation: string; venue: string }[]>`
    select r.organisation_id as organisation, s.venue_id as venue
    from app.sessions s join app.series r on r.id = s.series_id where s.id = ${session}`;
  return { session, ...found! };
}

const shown = async (url: string) => {
  const answer = await app.inject({ url: `/api${url}`, headers: as(hilde) });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};

const change = (url: string, body: object, who = hilde) =>
  app.inject({
    method: 'PATCH',
    url: `/api${url}`,
    headers: as(who),
    payload: { key: randomUUID(), version: 1, ...body },
  });

const add = (organisation: string, body: object) =>
  app.inject({
    method: 'POST',
    url: `/api/organisations/${organisation}/venues`,
    headers: as(hilde),
    payload: { key: randomUUID(), ...body },
  });

async function found(search: string): Promise<{ id: string }[]> {
  const answer = await app.inject({
    url: `/api/organisations/found?${new URLSearchParams({ search })}`,
    headers: as(hilde),
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json().organisations;
}
