import { startPostgres } from '@app/db/embedded';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from 'vitest';
import { buildPages, pagesAreBuilt } from '../../web/launch/build.ts';
import { freePort, isReady, launch, stop } from '../support/product.ts';
import { appSecret } from '../support/secret.ts';

// A start takes as long as a busy machine needs.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const data = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-start-'));
const running = new Set<ChildProcess>();
let port: number;
let url: string;

beforeAll(async () => {
  if (!pagesAreBuilt()) await buildPages();
  port = await freePort();
  url = `http://localhost:${port}`;
});
afterEach(async () => {
  await Promise.all([...running].map((child) => stop(child)));
  running.clear();
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

function start(env: Record<string, string> = {}, args = ['--empty', '--data', data]) {
  const child = launch(args, { PORT: String(port), ...env });
  running.add(child);
  return child;
}

/** What a start that fails says on its way out. */
async function refusal(...how: Parameters<typeof start>) {
  const child = start(...how);
  const [said] = await Promise.all([text(child.stderr!), once(child, 'exit')]);
  return { code: child.exitCode, said: said.trim() };
}

/** Asks the database of the data folder, as its owner. */
async function ask(query: string) {
  const [password, at] = ['postgres-password', 'postgres-port'].map((file) =>
    readFileSync(path.join(data, file), 'utf8').trim(),
  );
  const sql = postgres(`postgres://postgres:${password}@127.0.0.1:${at}/draagkracht`, { max: 1 });
  try {
    return await sql.unsafe(query);
  } finally {
    await sql.end();
  }
}

/** So that taking it from everybody is not enough. */
const leaveOpen = 'grant execute on function pg_catalog.set_config(text, text, boolean) to app_web';

const postgresRuns = () => existsSync(path.join(data, 'postgres/postmaster.pid'));

test('it answers, stops with all it started, and still knows everything', async () => {
  const first = start();
  expect(await isReady(first, url)).toBe(true);
  await ask('create table kept as select 1 as one');
  expect(await stop(first)).toBe(0);
  expect(postgresRuns()).toBe(false);

  expect(await isReady(start(), url)).toBe(true);
  expect(await ask('select * from kept')).toEqual([{ one: 1 }]);
});

test('what signing in needs is loaded before anybody can ask for it', async () => {
  const naming = path.join(import.meta.dirname, '../support/names-libraries.js');
  const child = start({ NODE_OPTIONS: `--import ${naming}` });
  let said = '';
  child.stdout?.on('data', (part: Buffer) => (said += part.toString()));
  expect(await isReady(child, url)).toBe(true);
  await expect.poll(() => said, { timeout: 20_000 }).toContain('Draagkracht draait op');
  expect(said).toMatch(/the account library.*Draagkracht draait op/s);
}, 60_000);

test('Ctrl-C that arrives twice, from the terminal and from npm, is still one wish', async () => {
  const child = start();
  expect(await isReady(child, url)).toBe(true);
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await stop(child)).toBe(0);
  expect(postgresRuns()).toBe(false);
});

test('a second start says where the first one is, and leaves it alone', async () => {
  expect(await isReady(start(), url)).toBe(true);
  const { code, said } = await refusal();
  expect(code).toBe(1);
  expect(said).toContain(`Draagkracht draait al op ${url}`);
  expect((await fetch(`${url}/api/ready`)).status).toBe(200);
});

test('after kill -9 the next start goes on with what was there', async () => {
  const killed = start();
  expect(await isReady(killed, url)).toBe(true);
  await ask('create table written as select 2 as two');
  await stop(killed, 'SIGKILL');
  expect(postgresRuns()).toBe(true);

  expect(await isReady(start(), url)).toBe(true);
  expect(await ask('select * from written')).toEqual([{ two: 2 }]);
});

test('a port that is taken is named, and the database does not stay behind', async () => {
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const { code, said } = await refusal();
  other.close();
  expect(code).toBe(1);
  expect(said).toMatch(new RegExp(`^Poort ${port} is al in gebruik`));
  expect(said).not.toContain('\n');
  expect(postgresRuns()).toBe(false);
});

test('a server that does not answer is named, without the password', async () => {
  const { code, said } = await refusal({ DATABASE_URL: 'postgres://an:secret@127.0.0.1:1/x' });
  expect(code).toBe(1);
  expect(said).toContain('De databank op 127.0.0.1:1/x antwoordt niet (ECONNREFUSED)');
  expect(said).not.toMatch(/\n|secret/);
});

test('an option that does not exist is refused before anything starts', async () => {
  const { code, said } = await refusal({}, ['--emtpy']);
  expect(code).toBe(1);
  expect(said).toMatch(/^De optie --emtpy bestaat niet/);
});

test('with DATABASE_URL that database is used, and none is started', async () => {
  const server = postgres(inject('pgUrl'), { max: 1, onnotice: () => {} });
  await server.unsafe('create database launch_elsewhere');
  const elsewhere = Object.assign(new URL(inject('pgUrl')), { pathname: '/launch_elsewhere' }).href;
  const nowhere = 'smtp://127.0.0.1:1';
  const child = start({ DATABASE_URL: elsewhere, APP_SECRET: appSecret, SMTP_URL: nowhere });
  const said = text(child.stdout!);
  expect(await isReady(child, url)).toBe(true);
  expect(postgresRuns()).toBe(false);
  expect(await stop(child)).toBe(0);
  expect(await said).toContain('Mails vertrekken als Draagkracht <draagkracht@');
  await server.unsafe('drop database launch_elsewhere');
  await server.end();
});

test('where set_config cannot be closed the start says so, and goes on with a database that is not ours', async () => {
  const server = postgres(inject('pgUrl'), { max: 1, onnotice: () => {} });
  await server.unsafe('create database launch_managed');
  const managed = Object.assign(new URL(inject('pgUrl')), { pathname: '/launch_managed' }).href;
  const owner = postgres(managed, { max: 1 });
  await owner.unsafe(leaveOpen);
  await owner.end();

  const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-managed-'));
  writeFileSync(path.join(elsewhere, 'app-secret'), appSecret);
  const child = start({ DATABASE_URL: managed }, ['--data', elsewhere]);
  const said = text(child.stdout!);
  expect(await isReady(child, url)).toBe(true);
  await stop(child);
  expect(await said).toContain('set_config niet afgesloten');
  expect(await said).toContain('dezelfde APP_SECRET');

  rmSync(elsewhere, { recursive: true });
  await server.unsafe('drop database launch_managed');
  await server.end();
});

test('our own database does not start with set_config open', async () => {
  const before = start();
  expect(await isReady(before, url)).toBe(true);
  await ask(leaveOpen);
  await stop(before);
  const { code, said } = await refusal();
  expect(code).toBe(1);
  expect(said).toContain('set_config');
  expect(said).not.toContain('\n');
  expect(postgresRuns()).toBe(false);

  const server = await startPostgres({ folder: data, log: () => {} });
  await ask(leaveOpen.replace('grant', 'revoke').replace(' to ', ' from '));
  await server.stop();
  expect(await isReady(start(), url)).toBe(true);
});

test('a file of a build that was replaced is not found, and all else goes on', async () => {
  const client = path.join(import.meta.dirname, '../../web/build/client');
  const [asset] = globSync('_app/immutable/assets/letter.*.css', { cwd: client });
  const [there, away] = [path.join(client, asset!), path.join(data, 'away')];
  expect(await isReady(start(), url)).toBe(true);
  expect((await fetch(`${url}/${asset}`)).status).toBe(200);
  renameSync(there, away);
  try {
    expect((await fetch(`${url}/${asset}`)).status).toBe(404);
  } finally {
    renameSync(away, there);
  }
  expect((await fetch(`${url}/${asset}`)).status).toBe(200);
});

test('with API_URL only pages are served, and no database is needed', async () => {
  const child = start({ API_URL: 'http://127.0.0.1:1' });
  while ((await fetch(`${url}/`).catch(() => null)) === null) await pause(50);
  expect((await fetch(`${url}/api/health`)).status).toBe(404);
  expect(postgresRuns()).toBe(false);
  expect(await stop(child)).toBe(0);
});

test('the API can be served without pages', async () => {
  expect(await isReady(start({}, ['--api-only', '--empty', '--data', data]), url)).toBe(true);
  expect((await fetch(`${url}/`)).status).toBe(404);
});

test('damaged data are told, and left as they are', async () => {
  const control = path.join(data, 'postgres/global/pg_control');
  writeFileSync(control, 'damaged');
  const { code, said } = await refusal();
  expect(code).toBe(1);
  expect(said).toContain('zijn beschadigd');
  expect(said).not.toContain('\n');
  expect(readFileSync(control, 'utf8')).toBe('damaged');
});
