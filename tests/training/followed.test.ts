import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aForm, coachApi } from '../coaches/coach-api.ts';
import { aPerson } from '../factories/people.ts';
import type { Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let hilde: Acting;
let api: Awaited<ReturnType<typeof coachApi>>;
let leefwereld: string;

beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  api = await coachApi(database);
  const [theme] = await database.owner`
    insert into app.themes (name) values ('Leefwereld') returning id`;
  leefwereld = theme!.id as string;
});
afterAll(() => database.drop());

const added = async (different: object): Promise<string> => {
  const form = aForm({ phone: null, lastName: randomUUID(), ...different });
  return (await api.send(hilde, 'POST', '/coaches', { coach: form })).json().id;
};
const shown = async (id: string) => (await api.get(hilde, `/coaches/${id}`)).json();
const change = async (id: string, coach: object) =>
  api.send(hilde, 'PATCH', `/coaches/${id}`, { version: (await shown(id)).version, coach });
const trained = (id: string, completedOn: string) =>
  api.send(hilde, 'POST', `/coaches/${id}/starter-training`, { completedOn });

/** What is kept of her: kind, day and note. */
const kept = async (coach: string) =>
  (
    await database.owner`
      select m.kind, d.completed_on::text as day, d.note from app.completions d join app.modules m on m.id = d.module_id
      where d.coach_id = ${coach} order by 1, 2`
  ).map((one) => ({ ...one }));

const followed = (coach: string, day: string | null, note: string | null = null, kind = 'theme') =>
  database.owner`
    insert into app.completions (coach_id, module_id, completed_on, note)
    select ${coach}, id, ${day}, ${note} from app.modules where kind = ${kind}`;

test('a theme may be followed again, on another day; the same day counts once', async () => {
  const id = await added({ followed: [leefwereld] });
  await database.owner`delete from app.completions where coach_id = ${id}`;
  await followed(id, '2024-05-07');
  await followed(id, '2026-05-07');
  await expect(followed(id, '2026-05-07')).rejects.toThrow('a_module_is_completed_once_a_day');
  expect((await shown(id)).followed).toEqual([
    { themeId: leefwereld, theme: 'Leefwereld', completedOn: '2026-05-07' },
  ]);
  await followed(id, null);
  await expect(followed(id, null)).rejects.toThrow('a_module_is_completed_once_a_day');
});

test('the form keeps every day of a theme, and forgets a tick alone', async () => {
  const id = await added({ followed: [leefwereld] });
  expect(await kept(id)).toEqual([{ kind: 'theme', day: null, note: null }]);
  await followed(id, '2024-05-07');
  await change(id, { followed: [leefwereld] });
  expect((await kept(id)).map(({ day }) => day)).toEqual(['2024-05-07', null]);
  await change(id, { followed: [] });
  // What somebody wrote down with a day is no tick: it stays, with who wrote it.
  expect((await kept(id)).map(({ day }) => day)).toEqual(['2024-05-07']);
});

test('the day of the training for coaches is corrected, never doubled', async () => {
  const id = await added({ starterTrainingOn: '2024-01-10' });
  await trained(id, '2024-01-12');
  await change(id, { starterTrainingOn: '2024-01-11' });
  expect(await kept(id)).toEqual([{ kind: 'starter', day: '2024-01-11', note: null }]);
  const [written] = await database.owner`
    select recorded_by from app.completions where coach_id = ${id}`;
  expect(written).toEqual({ recorded_by: hilde.personId });

  await change(id, { starterTrainingOn: null });
  expect(await kept(id)).toEqual([]);
  expect(await shown(id)).toMatchObject({ starterTrainingOn: null, stage: 'meeting' });
});

test('what she learnt elsewhere stays when the form is saved, and no day is made up for it', async () => {
  const id = await added({});
  await followed(id, null, 'Ze volgde dit bij De Link.', 'starter');
  const { starterTrainingOn } = await shown(id);
  expect(starterTrainingOn).not.toBeNull();
  await change(id, { starterTrainingOn, town: 'Lier' });
  expect(await kept(id)).toEqual([
    { kind: 'starter', day: null, note: 'Ze volgde dit bij De Link.' },
  ]);
  await change(id, { starterTrainingOn: '2024-02-02' });
  expect((await kept(id)).map(({ day }) => day)).toEqual(['2024-02-02', null]);
});

test('a module belongs to the theme of its kind, and there is one of each', async () => {
  const add = (kind: string, theme: string | null) =>
    database.owner`insert into app.modules (kind, theme_id) values (${kind}, ${theme})`;
  await expect(add('theme', null)).rejects.toThrow('a_module_has_the_theme_of_its_kind');
  await expect(add('starter', leefwereld)).rejects.toThrow('a_module_has_the_theme_of_its_kind');
  await expect(add('starter', null)).rejects.toThrow('one_module_of_a_kind');
  await add('refresher', null);
  await expect(add('refresher', null)).rejects.toThrow('one_module_of_a_kind');
});
