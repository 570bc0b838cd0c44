import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../support/product.ts';

let child: ChildProcess;
let url: string;

beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  child = fork(path.join(import.meta.dirname, 'throwing-process.ts'), [String(port)]);
  expect(await said()).toBe('ready');
});
afterAll(() => child.kill());

const said = async () => ((await once(child, 'message')) as [string])[0];

test.each(['at-once', 'when-awaited', 'later', 'where-nobody-waits', 'on-the-response'])(
  'what is thrown %s is reported, and ends only that request',
  async (how) => {
    const [reported, { status }] = await Promise.all([said(), fetch(`${url}/${how}`)]);
    expect(reported).toBe(how);
    expect(status).toBe(500);
    expect(await (await fetch(`${url}/fine`)).text()).toBe('fine');
  },
);

test('an answer that was half said is broken off, so that nobody takes it for whole', async () => {
  const reported = said();
  const half = await fetch(`${url}/half-said`);
  await expect(half.text()).rejects.toThrow();
  expect(await reported).toBe('half-said');
});

test('what is thrown after the answer leaves the answer as it was', async () => {
  const [reported, answer] = await Promise.all([said(), fetch(`${url}/after-the-answer`)]);
  expect(reported).toBe('after-the-answer');
  expect(await answer.text()).toBe('said');
});

test('what no request threw is reported, and ends the process', async () => {
  const [reported, [code]] = await Promise.all([
    said(),
    once(child, 'exit'),
    Promise.resolve(child.send('of its own')),
  ]);
  expect(reported).toBe('of its own');
  expect(code).toBe(3);
});
