import { figureRoutes } from '@app/server/ombuds/figure-routes';
import { hashOf } from '@app/server/sessions/link';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { appFor, as, clockAt } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/** The ombudsperson says something of a year: to herself, then to coaches, and from then on it stands. */
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
const people = {} as Record<'ombudsperson' | 'coach' | 'coordinator', string>;
const page = 'a-page-of-a-coach-1234';

beforeAll(async () => {
  database = await freshDatabase();
  app = await appFor(database, [figureRoutes(clockAt('2026-12-01T10:00:00.000Z'))]);
  ({ personId: people.ombudsperson } = await aPerson(database.owner, 'ombudsperson'));
  ({ personId: people.coach } = await aCoach(database.owner, 'Nadia'));
  ({ personId: people.coordinator } = await aPerson(database.owner, 'coordinator'));
  await database.owner`
    insert into app.page_links (person_id, token_hash, made_by)
    values (${people.coach}, ${Buffer.from(hashOf(page))}, ${people.coordinator})`;
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
beforeEach(() => database.owner`delete from app.ombuds_figures`);

const ask = (who: keyof typeof people, method: 'GET' | 'PUT' | 'POST', url = '', body?: object) =>
  app.inject({
    method,
    url: `/api/ombuds/figures${url}`,
    headers: as({ personId: people[who], role: who }),
    ...(body && { payload: body }),
  });
const write = (year: number, text: string) => ask('ombudsperson', 'PUT', `/${year}`, { text });
const publish = (year: number) => ask('ombudsperson', 'POST', `/${year}/publication`);
const read = async (who: keyof typeof people) =>
  (await ask(who, 'GET')).json<{ figures: { year: number; text: string }[] }>().figures;
const readByPage = async (token: string) =>
  (await app.inject({ url: `/api/pages/${token}/figures` })).json<{ figures?: unknown[] }>()
    .figures;

test('what is not published only the ombudsperson reads; then the coach does, and by her page too', async () => {
  await write(2026, 'Er waren 7 meldingen.');
  await write(2026, 'Er waren 8 meldingen.');
  expect(await read('ombudsperson')).toEqual([
    { year: 2026, text: 'Er waren 8 meldingen.', publishedIn: null },
  ]);
  expect([await read('coach'), await readByPage(page)]).toEqual([[], []]);

  expect((await publish(2026)).json()).toEqual({ outcome: 'published' });
  const [said] = await read('coach');
  expect(said).toMatchObject({ year: 2026, text: 'Er waren 8 meldingen.' });
  expect(await readByPage(page)).toEqual([said]);
  expect(await read('coordinator'), 'staff reads it a week later').toEqual([]);
});

test('a page link that opens nothing shows no figures', async () => {
  await write(2025, 'Minder dan 5 meldingen.');
  await publish(2025);
  expect(await readByPage('a-page-that-nobody-has-1')).toBeUndefined();
});

test('once published it stands, and publishing twice changes nothing', async () => {
  await write(2025, 'Minder dan 5 meldingen.');
  await publish(2025);
  expect((await publish(2025)).statusCode).toBe(201);
  const refused = await write(2025, 'Toch meer.');
  expect([refused.statusCode, refused.json().type]).toEqual([409, '/problems/figures-published']);
  expect(await read('coach')).toMatchObject([{ text: 'Minder dan 5 meldingen.' }]);
});

test('a number from one to four is refused beside its field, five is not', async () => {
  const refused = await write(2026, 'Er waren 4 meldingen.');
  expect([refused.statusCode, refused.json().errors]).toEqual([
    422,
    [{ pointer: '#/text', detail: 'small-number' }],
  ]);
  expect((await write(2026, 'Er waren 5 meldingen.')).statusCode).toBe(200);
});

test('the database keeps no such number either', async () => {
  const keep = (text: string) =>
    database.owner`insert into app.ombuds_figures (year, text) values (2024, ${text})`;
  await expect(keep('Er waren 4 meldingen.')).rejects.toThrow('no_number_below_five');
  await keep('In 2024 waren er 14 meldingen, 3,5 keer meer dan 5.');
});

test('a year to come has no figures, and nothing is published that nobody wrote', async () => {
  expect((await write(2027, 'Nog niets.')).statusCode).toBe(404);
  expect((await publish(2023)).statusCode).toBe(404);
});
