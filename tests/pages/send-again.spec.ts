import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import http, { type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { freePort, launch, stop } from '../support/product.ts';
import { expectReadable } from '../support/readable.ts';

/** The pages once more, on the same API over a line that can fall silent. */
let pages: ChildProcess;
let line: Server;
let isSilent = false;
let origin: string;

test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(120_000);
  line = http.createServer((request, response) => {
    if (isSilent) {
      const type = '/problems/database-silent';
      response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '5' });
      return response.end(JSON.stringify({ type, title: 'database silent', status: 503 }));
    }
    const to = new URL(request.url!, baseURL);
    const { method, headers } = request;
    const asked = http.request(to, {
      method: method!,
      headers: { ...headers, host: to.host, ...(headers.origin && { origin: to.origin }) },
    });
    asked.on('response', (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    return request.pipe(asked);
  });
  await once(line.listen(0, '127.0.0.1'), 'listening');
  const port = await freePort();
  origin = `http://localhost:${port}`;
  pages = launch([], {
    PORT: String(port),
    API_URL: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
  });
  pages.stderr!.pipe(process.stderr, { end: false });
  await expect
    .poll(
      () =>
        fetch(`${origin}/sign-in`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 90_000 },
    )
    .toBe(200);
});
test.afterAll(async () => {
  await stop(pages);
  line.close();
});
test.beforeEach(() => (isSilent = false));

const unique = () => `Proef${Math.random().toString(36).slice(2, 9)}`;

async function comeIn(page: Page, group: RegExp, firstName: string) {
  await page.goto(`${origin}/sign-in`);
  await page
    .getByRole('group', { name: group })
    .getByRole('button', { name: firstName, exact: true })
    .click();
  await expect(page).not.toHaveURL(/sign-in/);
}

const tryAgain = (page: Page) => page.getByRole('button', { name: 'Probeer opnieuw' }).click();

test('a form sent while the database is silent goes again with one button, and counts once @nojs', async ({
  page,
}) => {
  const name = unique();
  await comeIn(page, /^Als coördinator:/, 'Hilde');
  await page.goto(`${origin}/coaches/new`);
  await page.getByLabel('Voornaam').fill(name);
  await page.getByLabel('Gsm of telefoon').fill('0400 00 07 16');
  await page.getByRole('group', { name: 'Woensdag' }).getByLabel('Avond').check();
  isSilent = true;
  await page.getByRole('button', { name: 'Bewaar deze coach' }).click();
  await expect(page.getByText('Wat je invulde, is niet weg.')).toBeVisible();
  await expectReadable(page);
  await tryAgain(page);
  await expect(page.getByText('Wat je invulde, is niet weg.')).toBeVisible();
  expect(page.url()).not.toContain(name);

  isSilent = false;
  await tryAgain(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goto(`${origin}/coaches?search=${name}`);
  await expect(page.getByRole('link', { name })).toHaveCount(1);
});

test('what is refused after that stands in its fields again @nojs', async ({ page }) => {
  const name = unique();
  await comeIn(page, /^Als coördinator:/, 'Hilde');
  await page.goto(`${origin}/coaches/new`);
  await page.getByLabel('Voornaam').fill(name);
  await page.getByLabel('Gsm of telefoon').fill('12');
  isSilent = true;
  await page.getByRole('button', { name: 'Bewaar deze coach' }).click();
  isSilent = false;
  await tryAgain(page);
  await expect(page.getByLabel('Voornaam')).toHaveValue(name);
  await expect(page.getByLabel('Gsm of telefoon')).toHaveValue('12');
});
