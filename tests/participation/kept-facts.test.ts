import { actingAs, connect, urlFor, type Actor, type Connection } from '@app/db/database';
import { startPostgres } from '@app/db/embedded';
import { keptWhileUnchanged, mostRows } from '@app/db/kept';
import { migrate } from '@app/db/migrate';
import { sql } from 'drizzle-orm';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { appSecret } from '../support/secret.ts';

// A server of its own: whatever is written anywhere on one, in another database too, counts as a change.
const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-kept-'));
let server: Awaited<ReturnType<typeof startPostgres>>;
let owner: postgres.Sql;
let web: Connection;
let hilde: Actor;
let other: Actor;
beforeAll(async () => {
  server = await startPostgres({ folder, log: () => undefined, forTests: true });
  await migrate(server.url, appSecret);
  owner = postgres(server.url, { max: 2, onnotice: () => undefined });
  web = connect(urlFor('app_web', server.url, appSecret), { most: 4 });
  hilde = await aPerson(owner, 'coordinator');
  other = await aPerson(owner, 'coordinator');
}, 60_000);
afterAll(async () => {
  await Promise.all([owner.end(), web.end()]);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

let question = '';
let questions = 0;
beforeEach(() => {
  question = `question ${(questions += 1)}`;
});

let asked = 0;

/** Looks once, and says whether the database was asked. */
async function look(
  who: Actor = hilde,
  {
    what = question,
    rows = 1,
    readOnly = true,
    pool = web,
    meanwhile = async () => undefined as unknown,
  } = {},
) {
  const before = asked;
  const answer = await actingAs(
    pool.database,
    who,
    (db) =>
      keptWhileUnchanged(
        db,
        [what],
        async () => {
          asked += 1;
          const [found] = await db.execute<{ count: number }>(
            sql`select count(*)::int as count from app.themes`,
          );
          await meanwhile();
          return found!.count;
        },
        () => rows,
      ),
    { readOnly },
  );
  return { answer, asked: asked > before };
}

let themes = 0;
const somebodyWrites = () =>
  owner`insert into app.themes (name) values (${`theme ${(themes += 1)}`})`;

test('what nobody changed is asked once', async () => {
  const first = await look();
  expect(first.asked).toBe(true);
  expect(await look()).toEqual({ answer: first.answer, asked: false });
});

test('what somebody else wrote between two looks is seen at once', async () => {
  const { answer } = await look();
  await somebodyWrites();
  expect(await look()).toEqual({ answer: answer + 1, asked: true });
});

test('what is written and not yet kept changes nothing, and is seen once it is', async () => {
  const { answer } = await look();
  await owner.begin(async (tx) => {
    await tx`insert into app.themes (name) values (${`theme ${(themes += 1)}`})`;
    expect((await look()).answer).toBe(answer);
  });
  expect(await look()).toEqual({ answer: answer + 1, asked: true });
});

test('what came while somebody looked is not taken for what was before', async () => {
  const { answer } = await look(hilde, { meanwhile: somebodyWrites });
  expect(await look()).toEqual({ answer: answer + 1, asked: true });
});

test('nobody gets what was kept for another person, nor for another role of her own', async () => {
  await look();
  expect((await look(other)).asked).toBe(true);

  await owner`insert into app.person_roles (person_id, role) values (${hilde.personId!}, 'trainer')`;
  await look();
  expect((await look()).asked).toBe(false);
  expect((await look({ ...hilde, role: 'trainer' })).asked).toBe(true);
});

test('a person who lost her role gets nothing that was kept for her', async () => {
  const gone = await aPerson(owner, 'coordinator');
  await look(gone);
  expect((await look(gone)).asked).toBe(false);
  await owner`delete from app.person_roles where person_id = ${gone.personId}`;
  await expect(look(gone)).rejects.toThrow();
});

test('nobody in particular is not one person', async () => {
  const anybody: Actor = { role: 'anon', personId: null };
  const lookAsAnybody = () =>
    actingAs(
      web.database,
      anybody,
      (db) =>
        keptWhileUnchanged(
          db,
          [question],
          async () => (asked += 1),
          () => 1,
        ),
      { readOnly: true },
    );
  expect(await lookAsAnybody()).not.toBe(await lookAsAnybody());
});

test('a transaction that may write asks itself, and keeps nothing for others', async () => {
  await look(hilde, { readOnly: false });
  expect((await look()).asked).toBe(true);
  expect((await look(hilde, { readOnly: false })).asked).toBe(true);
});

test('of too many rows the oldest are asked again', async () => {
  const half = mostRows / 2 - 1;
  await look(hilde, { what: 'one', rows: half });
  await look(hilde, { what: 'two', rows: half });
  expect((await look(hilde, { what: 'one', rows: half })).asked).toBe(false);
  await look(hilde, { what: 'three', rows: half });
  expect((await look(hilde, { what: 'two', rows: half })).asked).toBe(false);
  expect((await look(hilde, { what: 'one', rows: half })).asked).toBe(true);
});

test('what alone is more than is kept is asked each time', async () => {
  await look(hilde, { rows: mostRows });
  expect((await look(hilde, { rows: mostRows })).asked).toBe(true);
});

test('another pool keeps for itself, also of the same database', async () => {
  await look();
  const second = connect(urlFor('app_web', server.url, appSecret), { most: 1 });
  expect((await look(hilde, { pool: second })).asked).toBe(true);
  await second.end();
});
