import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPages, pagesAreBuilt } from '../../web/launch/build.ts';
import { ofDatabase } from '../../web/launch/start.nl.ts';
import { freePort, isReady, launch, stop } from '../support/product.ts';

const data = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-fallen-'));
let child: ChildProcess;
let url: string;
let said = '';

beforeAll(async () => {
  if (!pagesAreBuilt()) await buildPages();
  const port = await freePort();
  url = `http://localhost:${port}`;
  child = launch(['--data', data], { PORT: String(port) });
  for (const output of [child.stdout!, child.stderr!])
    output.setEncoding('utf8').on('data', (words: string) => (said += words));
  expect(await isReady(child, url)).toBe(true);
}, 240_000);
afterAll(async () => {
  await stop(child);
  rmSync(data, { recursive: true, force: true });
});

const postmaster = () =>
  Number(readFileSync(path.join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

const backends = () => {
  const pid = postmaster();
  const pids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  return pids.map(Number);
};

/** How often the terminal said this. */
const times = (sentence: string) => said.split(sentence).length - 1;

/** Until the terminal says it once more; a process that ended says nothing any more. */
async function untilSaid(sentence: string, time: number) {
  const ended = once(child, 'exit');
  while (times(sentence) < time) {
    expect(child.exitCode, said).toBeNull();
    await Promise.race([once(child.stdout!, 'data'), ended]);
  }
}

async function untilBack(time: number) {
  await untilSaid(ofDatabase.back, time);
  expect(await isReady(child, url), said).toBe(true);
}

const status = async (at: string) => (await fetch(`${url}${at}`)).status;

test.skipIf(process.platform !== 'linux')(
  'one connection that is killed is made good by the server itself',
  async () => {
    process.kill(backends().at(-1)!, 'SIGKILL');
    while ((await status('/api/ready')) === 200);
    expect(await isReady(child, url)).toBe(true);
    expect(times(ofDatabase.fell)).toBe(0);
  },
);

test('a database that is killed is started again on the same port, while the process lives on', async () => {
  const port = readFileSync(path.join(data, 'postgres-port'), 'utf8');
  process.kill(postmaster(), 'SIGKILL');
  await untilSaid(ofDatabase.fell, 1);
  expect(await status('/api/health')).toBe(200);

  await untilBack(1);
  expect(readFileSync(path.join(data, 'postgres-port'), 'utf8')).toBe(port);
  expect(await status('/sign-in')).toBe(200);
}, 60_000);

test.skipIf(process.platform !== 'linux')(
  'so is one of which every process is killed',
  async () => {
    for (const pid of [postmaster(), ...backends()]) process.kill(pid, 'SIGKILL');
    await untilBack(2);
    expect(await status('/sign-in')).toBe(200);
  },
  60_000,
);

test('one that keeps falling ends the product with a sentence, so that somebody else may try', async () => {
  const end = once(child, 'exit');
  while (times(ofDatabase.back) < 5) {
    const back = times(ofDatabase.back);
    process.kill(postmaster(), 'SIGKILL');
    await untilBack(back + 1);
  }
  process.kill(postmaster(), 'SIGKILL');
  expect(await end).toEqual([1, null]);
  expect(said).toContain('De databank valt telkens opnieuw uit');
}, 120_000);
