import { startPostgres } from '@app/db/embedded';
import { CannotStart } from '@app/db/obstacle';
import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-embedded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = () => startPostgres({ folder, log: () => {}, address: 'http://localhost:3000' });

const obstacle = async () => {
  const refusal = await start().catch((error: unknown) => error);
  return refusal instanceof CannotStart ? refusal.obstacle : refusal;
};

async function ask(url: string, query: string) {
  const sql = postgres(url, { max: 1 });
  try {
    return await sql.unsafe(query);
  } finally {
    await sql.end();
  }
}

test('what was written is there after a stop and a start, on the same port', async () => {
  const first = await start();
  await ask(first.url, 'create table kept (word text)');
  await first.stop();
  const second = await start();
  expect(await ask(second.url, 'select * from kept')).toEqual([]);
  expect(second.url).toBe(first.url);
  await second.stop();
});

test('the password alone lets in, and only we can read the password', async () => {
  const server = await start();
  const guess = new URL(server.url);
  guess.password = 'guessed';
  await expect(ask(guess.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  expect(statSync(path.join(folder, 'postgres-password')).mode & 0o777).toBe(0o600);
  await server.stop();
});

test('words are sorted as in Dutch', async () => {
  const server = await start();
  const sorted = await ask(
    server.url,
    `select w from unnest('{Zoë,émile,Frank}'::text[]) w order by w`,
  );
  expect(sorted.map(({ w }) => w)).toEqual(['émile', 'Frank', 'Zoë']);
  await server.stop();
});

test('a second start on the same folder hears where the first one is', async () => {
  const server = await start();
  expect(await obstacle()).toMatchObject({
    name: 'already-running',
    address: 'http://localhost:3000',
  });
  await server.stop();
});

test('a start during a stop waits for it', async () => {
  const first = await start();
  const [, second] = await Promise.all([first.stop(), start()]);
  expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.stop();
});

test('a note of a process that is gone keeps nobody out', async () => {
  writeFileSync(
    path.join(folder, 'running'),
    JSON.stringify({ pid: process.pid, born: 'long ago', address: '', leaving: false }),
  );
  await (await start()).stop();
});

test('half a note keeps nobody out', async () => {
  writeFileSync(path.join(folder, 'running'), '{"pid":');
  await (await start()).stop();
});

test('damaged data are named as such, with the words of PostgreSQL', async () => {
  const control = path.join(folder, 'postgres/global/pg_control');
  const whole = readFileSync(control);
  writeFileSync(control, 'x');
  expect(await obstacle()).toMatchObject({
    name: 'data-damaged',
    lastWords: expect.stringContaining('pg_control'),
  });
  writeFileSync(control, whole);
});

test('a data folder without its version is damaged', async () => {
  const putBack = takeAway('postgres/PG_VERSION');
  expect(await obstacle()).toMatchObject({ name: 'data-damaged' });
  putBack();
});

test('data of another PostgreSQL are left alone', async () => {
  const version = path.join(folder, 'postgres/PG_VERSION');
  writeFileSync(version, '17\n');
  expect(await obstacle()).toMatchObject({ name: 'other-postgres-version', found: '17' });
  expect(readFileSync(version, 'utf8')).toBe('17\n');
  writeFileSync(version, '18\n');
});

test('a lost password is told, and nothing new is made over the data', async () => {
  const putBack = takeAway('postgres-password');
  expect(await obstacle()).toMatchObject({ name: 'data-damaged' });
  putBack();
});

test('what was put right starts again', async () => {
  const server = await start();
  expect(await ask(server.url, 'select * from kept')).toEqual([]);
  await server.stop();
});

function takeAway(file: string): () => void {
  const place = path.join(folder, file);
  renameSync(place, `${place}.away`);
  return () => renameSync(`${place}.away`, place);
}
