import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** The database as the version before left it, where one text was one place for everybody. */
async function before() {
  const { owner } = database;
  await owner`truncate app.organisations, app.places, app.series, app.sessions, app.written_names cascade`;
  await owner`drop index app.a_place_is_known_once`;
  await owner`alter table app.places add constraint a_place_is_known_once unique (name, town)`;
}

async function migrated() {
  const file = new URL(
    '../../db/migrations/0012_a_place_belongs_to_an_organisation.sql',
    import.meta.url,
  );
  for (const statement of (await readFile(file, 'utf8')).split('--> statement-breakpoint'))
    await database.owner.unsafe(statement);
}

const organisation = async (name: string) =>
  (await database.owner`insert into app.organisations (name) values (${name}) returning id`)[0]!
    .id as string;
const place = async (name: string, way: string | null, owner: string | null = null) =>
  (
    await database.owner`
      insert into app.places (name, town, address, how_to_get_there, organisation_id)
      values (${name}, 'Sint-Niklaas', 'Markt 1', ${way}, ${owner}) returning id`
  )[0]!.id as string;
const aDay = async (of: string, at: string, madeAt: string) => {
  const [series] = await database.owner`
    insert into app.series (title, organisation_id, made_at) values ('Reeks', ${of}, ${madeAt}) returning id`;
  await database.owner`
    insert into app.sessions (series_id, number, day, starts_at, ends_at, place_id)
    values (${series!.id}, 1, '2027-03-14', '09:30', '16:00', ${at})`;
};
const doors = () => database.owner`
  select o.name as for, l.name as place, w.name as owner, l.address, l.how_to_get_there as way
  from app.sessions s join app.series r on r.id = s.series_id join app.organisations o on o.id = r.organisation_id
  join app.places l on l.id = s.place_id left join app.organisations w on w.id = l.organisation_id order by o.name`;

test('a place that several used stays with the first; the others have the words and no door', async () => {
  await before();
  const [a, b, c] = [await organisation('A'), await organisation('B'), await organisation('C')];
  const room = await place('lokaal 2.14', 'De gele deur');
  await aDay(b, room, '2026-01-02T10:00:00Z');
  await aDay(a, room, '2026-01-01T10:00:00Z');
  await aDay(c, room, '2026-01-03T10:00:00Z');
  await migrated();

  const none = { place: 'lokaal 2.14', address: null, way: null };
  expect(await doors()).toEqual([
    { for: 'A', owner: 'A', place: 'lokaal 2.14', address: 'Markt 1', way: 'De gele deur' },
    { for: 'B', owner: 'B', ...none },
    { for: 'C', owner: 'C', ...none },
  ]);
});

test('a place with an owner stays with its owner, and one that nobody used with nobody', async () => {
  await before();
  const [a, b] = [await organisation('A'), await organisation('B')];
  const room = await place('lokaal 2.14', 'De gele deur', b);
  await place('zaal 1', 'De rode deur');
  await aDay(a, room, '2026-01-01T10:00:00Z');
  await aDay(b, room, '2026-01-02T10:00:00Z');
  await migrated();

  expect((await doors()).map(({ owner, way }) => [owner, way])).toEqual([
    ['A', null],
    ['B', 'De gele deur'],
  ]);
  const [free] =
    await database.owner`select organisation_id, how_to_get_there from app.places where name = 'zaal 1'`;
  expect(free).toEqual({ organisation_id: null, how_to_get_there: 'De rode deur' });
});

test('two writings of one room of one organisation stay two rooms', async () => {
  await before();
  const a = await organisation('A');
  await aDay(a, await place('Zaal 1', 'De gele deur'), '2026-01-01T10:00:00Z');
  await aDay(a, await place('zaal 1', 'De rode deur'), '2026-01-02T10:00:00Z');
  await migrated();
  const names = (await doors()).map((day) => day.place as string);
  expect(new Set(names.map((name) => name.toLowerCase()))).toEqual(
    new Set(['zaal 1', 'zaal 1 (2)']),
  );
});

test('a number that stands behind a room already is no number for another', async () => {
  await before();
  const a = await organisation('A');
  for (const [at, name] of ['zaal', 'Zaal', 'ZAAL', 'zaal (2)'].entries())
    await aDay(a, await place(name, `deur ${at}`), `2026-01-0${at + 1}T10:00:00Z`);
  await migrated();
  const rooms = await doors();
  expect(new Set(rooms.map(({ way }) => way)).size).toBe(4);
  expect(rooms.map(({ place: name }) => String(name).toLowerCase()).toSorted()).toEqual(
    ['zaal', 'zaal (2)', 'zaal (3)', 'zaal (4)'].toSorted(),
  );
});

test('the database keeps a room once within an organisation, however it is written', async () => {
  const { owner } = database;
  const [d, e] = [await organisation('D'), await organisation('E')];
  await place('D’s zaal', null, d);
  await expect(place("d's  ZAAL", null, d)).rejects.toThrow(/a_place_is_known_once/);
  await place("d's zaal", null, e);
  await place("d's zaal", null);
  await expect(place("D's zaal", null)).rejects.toThrow(/a_place_is_known_once/);
  await place('D’s zaal 2', null, d);
  expect(await owner`select count(*)::int from app.places where organisation_id = ${d}`).toEqual([
    { count: 2 },
  ]);
});
