import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPages, pagesAreBuilt } from '../../web/launch/build.ts';
import { freePort, isReady, launch, stop } from '../support/product.ts';
import { oddBytes, type Sent } from './odd-bytes.ts';

const cases = Number(process.env.FUZZ_CASES ?? 100);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const atOnce = 8;

const data = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-odd-'));
let port: number;
let url: string;
let product: ChildProcess;
let complaints = '';

beforeAll(async () => {
  if (!pagesAreBuilt()) await buildPages();
  port = await freePort();
  url = `http://localhost:${port}`;
  product = launch(['--empty', '--data', data], { PORT: String(port), TRUST_PROXY: '1' });
  product.stderr!.on('data', (some) => (complaints += some));
  expect(await isReady(product, url)).toBe(true);
}, 300_000);
afterAll(async () => {
  await stop(product);
  rmSync(data, { recursive: true, force: true });
});

test(`no bytes on the socket end the process, or end in a 500 (seed ${seed})`, async () => {
  const clients = fc.array(oddBytes(url), { minLength: atOnce, maxLength: atOnce });
  await fc.assert(
    fc.asyncProperty(clients, async (all) => {
      for (const answer of await Promise.all(all.map(send)))
        expect(answer, complaints).not.toMatch(/^HTTP\/1\.1 500 /m);
      expect(product.exitCode, complaints).toBe(null);
    }),
    { seed, numRuns: cases, endOnFailure: true },
  );
  expect((await fetch(`${url}/api/ready`)).status).toBe(200);
  expect((await fetch(`${url}/sign-in`)).status).toBe(200);
}, 120_000);

/** What came back, a character for each byte; a request that never ends is left after a while. */
function send({ pieces, leaves }: Sent): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => {
      for (const piece of pieces) socket.write(piece, 'latin1');
      if (leaves === 'by half') socket.end();
      if (leaves === 'at once') socket.resetAndDestroy();
    });
    socket.setEncoding('latin1').setTimeout(1000, () => socket.destroy());
    socket.on('data', (some: string) => {
      said += some;
      if (leaves === 'after an answer') socket.end();
      if (leaves === 'in the middle of an answer') socket.resetAndDestroy();
    });
    socket.on('error', () => {}).on('close', () => resolve(said));
  });
}
