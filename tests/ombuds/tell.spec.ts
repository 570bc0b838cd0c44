import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page, type Request } from '@playwright/test';
import { barriersOn } from '../support/barriers.ts';
import { signInAs } from '../support/sign-in.ts';

const words = 'Marmerkikker zegt dat niemand luistert';
const more = 'Zilverotter wil bellen na zes uur';
const why = 'Kopervlinder stopt ermee';

/** Words that stand in what seals, and in nothing else. */
const seals = /draagkracht (lookup|envelope|key)|age-encryption\.org/;

/** What the maker of the pages leaves: which files each page needs. */
interface Built {
  manifest: {
    nodes: (() => Promise<{ imports: string[] }>)[];
    routes: {
      id: string;
      page: { layouts: number[]; errors: (number | undefined)[]; leaf: number } | null;
    }[];
  };
}

/** All that a page asked, with what travelled; a page that leaves no trace asks with no cookie and in no open word. */
function traffic(page: Page) {
  const asked: Request[] = [];
  page.context().on('request', (request) => asked.push(request));
  return {
    async openly() {
      const all = [];
      for (const request of asked) {
        const answer = await request.response();
        const text = await answer?.text().catch(() => '');
        all.push(
          request.url(),
          request.postData() ?? '',
          JSON.stringify(await request.allHeaders()),
          text ?? '',
        );
      }
      return all.join('\n');
    },
    cookies: async () => {
      const sent = [];
      for (const request of asked)
        if (request.url().includes('/api/')) sent.push((await request.allHeaders()).cookie);
      return sent.filter((cookie) => cookie !== undefined);
    },
    ofOmbuds: () =>
      asked.filter((request) => new URL(request.url()).pathname.startsWith('/api/ombuds')),
  };
}

/** The words that were sealed, and the code, where they stand in the open. */
const found = (text: string, code: string) =>
  [...`${words} ${more} ${why}`.match(/[A-Z]\w+/g)!, code].filter((one) =>
    text.toLowerCase().includes(one.toLowerCase()),
  );

/** All that a browser keeps of a site, in words. */
const keptBy = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await indexedDB.databases(),
      await caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  );

const open = async (page: Page, code: string) => {
  await page.goto('/bericht');
  await page.getByRole('button', { name: 'Ik heb een code' }).click();
  await page.getByLabel('Je code').fill(code);
  await page.getByRole('button', { name: 'Open mijn bericht' }).click();
};

test('a coach tells on her phone what is wrong, reads with the code alone, writes on and stops', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const phone = { viewport: { width: 360, height: 640 } };
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await signInAs(page, 'coach', 'Nadia');
  await page.goto('/start');
  const before = await context.cookies();
  const seen = traffic(page);
  await page.getByRole('link', { name: /Zit je iets dwars/ }).click();

  await expect(page).toHaveTitle('Bericht');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Zit je iets dwars? Vertel het aan Jo.',
  );
  await expect(page.getByRole('checkbox', { name: /Jo Wouters/ })).toBeChecked();
  expect(await barriersOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Verstuur naar Jo' }).click();
  await expect(page.getByLabel('Wat is er gebeurd?')).toBeFocused();
  await expect(page.getByText('Schrijf eerst wat er gebeurd is')).toBeVisible();
  await page.getByLabel('Wat is er gebeurd?').fill(words);
  await page.getByRole('checkbox', { name: /Rita Claes/ }).uncheck();
  await page.getByRole('radio', { name: /Er samen over praten/ }).check();
  await page.getByRole('button', { name: 'Verstuur naar Jo' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Dank je. Jo heeft je bericht.',
    {
      timeout: 30_000,
    },
  );
  const code = (await page.locator('.code').first().textContent())!.replace(/\D/g, '');
  expect(code).toMatch(/^\d{20}$/);
  await page.emulateMedia({ media: 'print' });
  const onPaper = await page.locator('body').evaluate((body) => (body as HTMLElement).innerText);
  expect(onPaper.replace(/\s+/g, ' ')).toContain(code.match(/.{4}/g)!.join(' '));
  expect(onPaper).not.toMatch(/Jo|ombuds|dwars/i);
  await page.emulateMedia({ media: 'screen' });
  expect(await barriersOn(page)).toEqual([]);

  expect(seen.ofOmbuds().map((request) => request.method())).toEqual(['POST']);
  expect(await seen.cookies()).toEqual([]);
  expect(found(await seen.openly(), code)).toEqual([]);
  expect(found(await keptBy(page), code)).toEqual([]);
  expect(await context.cookies()).toEqual(before);

  await page.getByRole('link', { name: 'Sluit nu af' }).click();
  await expect(page).not.toHaveURL(/bericht|ombuds/);
  await page.goBack();
  await expect(page).not.toHaveURL(/bericht|ombuds/);
  await context.close();

  const elsewhere = await browser.newContext(phone);
  const library = await elsewhere.newPage();
  const there = traffic(library);
  await open(library, '1234');
  await expect(library.getByText('Een code heeft 20 cijfers. Hier staan er 4.')).toBeVisible();
  await open(library, `${code.slice(0, 19)}${(Number(code[19]) + 1) % 10}`);
  await expect(library.getByText('We vinden geen bericht bij deze code.')).toBeVisible({
    timeout: 30_000,
  });
  await open(library, code.match(/.{4}/g)!.join(' '));
  await expect(library.getByText(words)).toBeVisible({ timeout: 30_000 });
  await expect(library.getByText('Jo heeft nog niet geantwoord')).toBeVisible();
  await library.getByLabel('Wil je nog iets zeggen?').fill(more);
  await library.getByRole('button', { name: 'Verstuur' }).dblclick();
  await expect(library.getByRole('listitem').filter({ hasText: more })).toHaveCount(1);
  expect(await barriersOn(library)).toEqual([]);
  await library.getByText('Ik wil stoppen').click();
  await library.getByLabel('Wil je zeggen waarom?').fill(why);
  await library.getByRole('button', { name: 'Trek mijn bericht in' }).click();
  await expect(library.getByText('Je trok je bericht in.')).toBeVisible();
  await expect(library.getByText('Ik wil stoppen')).toHaveCount(0);

  expect(found(await there.openly(), code)).toEqual([]);
  expect(found(await keptBy(library), code)).toEqual([]);
  expect(await elsewhere.cookies()).toEqual([]);
  await elsewhere.close();
});

test('what could not leave stays where she wrote it, and is sent once when it can', async ({
  page,
}) => {
  await page.goto('/ombuds');
  await page.getByLabel('Wat is er gebeurd?').fill('Dit blijft staan.');
  let tries = 0;
  await page.route('**/api/ombuds/concerns', async (route) => {
    tries += 1;
    if (tries > 1) return route.continue();
    await route.fetch(); // it was kept, and she never heard
    return route.abort();
  });
  await page.getByRole('button', { name: 'Verstuur naar Jo' }).click();
  await expect(page.getByRole('alert')).toContainText('Wat je schreef, staat er nog', {
    timeout: 30_000,
  });
  await expect(page.getByLabel('Wat is er gebeurd?')).toHaveValue('Dit blijft staan.');
  await page.getByRole('button', { name: 'Verstuur naar Jo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dank je. Jo heeft je bericht.');
});

test('where many write at once a message waits for its turn, and leaves by itself', async ({
  page,
}) => {
  await page.goto('/ombuds');
  await page.getByLabel('Wat is er gebeurd?').fill('We zijn hier met velen.');
  const sent: (string | null)[] = [];
  await page.route('**/api/ombuds/concerns', async (route) => {
    sent.push(route.request().postData());
    if (sent.length > 1) return route.continue();
    return route.fulfill({
      status: 429,
      headers: { 'retry-after': '2' },
      json: { type: '/problems/too-many-tries' },
    });
  });
  await page.getByRole('button', { name: 'Verstuur naar Jo' }).click();
  await expect(page.getByText('Er schrijven nu veel mensen tegelijk.')).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dank je. Jo heeft je bericht.');
  expect(sent).toHaveLength(2);
  expect(sent[1]).toBe(sent[0]);
});

test('what seals is loaded when its own page is opened, and not before', async ({ page }) => {
  const scripts: Promise<[string, string]>[] = [];
  page.on('response', (answer) => {
    if (answer.url().endsWith('.js'))
      scripts.push(
        answer.text().then(
          (text) => [answer.url(), text],
          () => [answer.url(), ''],
        ),
      );
  });
  const sealing = async () => {
    const texts = await Promise.all(scripts.splice(0));
    return texts.filter(([, text]) => seals.test(text));
  };
  for (const address of ['/sign-in', '/sign-in/passkey']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await sealing(), address).toEqual([]);
  }
  await signInAs(page, 'coach', 'Nadia');
  await page.goto('/start', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: /Zit je iets dwars/ }).hover();
  expect(await sealing(), 'before she taps').toEqual([]);
  await page.goto('/ombuds', { waitUntil: 'networkidle' });
  expect(await sealing()).not.toEqual([]);
});

test('of all pages that are built, only the rooms of telling and reading lead to what seals', async () => {
  const built = path.join(import.meta.dirname, '../../web/build');
  const { manifest } = (await import(path.join(built, 'server/manifest.js'))) as Built;
  const { nodes, routes } = manifest;
  const files = await Promise.all(
    nodes.map(async (load) =>
      (await load()).imports.map((file) => readFileSync(path.join(built, 'client', file), 'utf8')),
    ),
  );
  const sealing = routes.filter(
    ({ page }) =>
      page &&
      [...page.layouts, ...page.errors, page.leaf].some(
        (node) => node !== undefined && files[node]!.some((text) => seals.test(text)),
      ),
  );
  expect(routes.length).toBeGreaterThan(100);
  expect(sealing.map(({ id }) => id).toSorted()).toEqual([
    '/(ombuds)/concerns',
    '/(ombuds)/figures',
    '/(ombuds)/key',
    '/(ombuds)/new-concern',
    '/(teller)/bericht',
    '/(teller)/ombuds',
  ]);
});

test('without a script there is a number, its hours and a form on paper @nojs', async ({
  page,
}) => {
  test.skip(test.info().project.name !== 'phone', 'on the telephone, where scripts are off');
  await page.goto('/ombuds');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Vertel het met je stem of op papier',
  );
  await expect(page.getByRole('link', { name: /Bel Jo: 0400/ })).toBeVisible();
  const said = await page.locator('main').textContent();
  expect(said).toContain('Bereikbaar van maandag tot donderdag');
  expect(said).toContain('Samir Haddad');
  expect(await page.locator('form, textarea, input').count()).toBe(0);
});
