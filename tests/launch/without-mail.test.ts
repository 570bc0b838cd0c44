import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePort, isReady, launch, stop } from '../support/product.ts';

// A start takes as long as a busy machine needs.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const data = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-without-mail-'));
let url: string;
let product: ReturnType<typeof launch>;
let said = '';

beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  product = launch(['--empty', '--api-only', '--data', data], { PORT: String(port) });
  product.stdout!.on('data', (text: Buffer) => (said += text.toString()));
  expect(await isReady(product, url)).toBe(true);
});
afterAll(async () => {
  await stop(product);
  rmSync(data, { recursive: true, force: true });
});

const post = async (address: string, body: object, cookie = '') => {
  const answer = await fetch(`${url}/api${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify(body),
  });
  const cookies = answer.headers.getSetCookie().map((one) => one.split(';')[0]!);
  return { status: answer.status, cookie: cookies.join('; '), body: await answer.text() };
};

/** What the terminal says that matches, after this many characters. */
async function saidNext(pattern: RegExp, after: number) {
  const found = () => pattern.exec(said.slice(after))?.[1];
  await expect.poll(found, { timeout: 120_000 }).toBeTruthy();
  return found()!;
}

test('the first administrator who lost her visit comes in by the terminal, as often as she asks', async () => {
  const token = await saidNext(/\/first\?token=(\S+)/, 0);
  const address = 'hilde@weefkamer.example';
  const begun = await post('/first-start', {
    token,
    organisation: 'De Weefkamer',
    firstName: 'Hilde',
    lastName: 'Bogaert',
    address,
    phone: '',
  });
  expect(begun.status, begun.body).toBe(201);

  for (const by of ['link', 'code', 'link'] as const) {
    const before = said.length;
    const asked = await post('/sign-in/questions', { address });
    expect(asked.status, asked.body).toBe(204);
    const link = await saidNext(/(http\S+\/sign-in\/link\?token=\S+)/, before);
    const code = await saidNext(/De code: (\d{4} \d{4})/, before);
    const proof =
      by === 'link'
        ? { kind: by, token: new URL(link).searchParams.get('token') }
        : { kind: by, address, code: code.replace(' ', '') };
    const come = await post('/sign-in', { by: proof }, asked.cookie);
    expect(come.status, come.body).toBe(200);
    expect(JSON.parse(come.body)).toMatchObject({ firstName: 'Hilde' });
  }
});
