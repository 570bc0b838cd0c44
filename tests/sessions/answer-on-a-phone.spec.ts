import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { openPost } from '../support/post-box.ts';
import { expectReadable } from '../support/readable.ts';

const answers = ['Ja, ik kom mee', 'Nee, deze keer niet', 'Ik weet het nog niet'];
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const tap = (page: Page, answer: string) => page.getByRole('button', { name: answer }).click();

test.beforeEach(async ({ page }) => {
  await openPost(page, /Nadia.*Een vraag voor/);
  await page.getByRole('link', { name: 'Open zoals Nadia' }).click();
  await expect(heading(page)).toContainText(/\d+ \w+/);
});

test('she answers with one tap, is told so, and changes her mind as often as she wants @nojs', async ({
  page,
}) => {
  await tap(page, 'Ja, ik kom mee');
  await expect(heading(page)).toHaveText('Fijn dat je meekomt, Nadia.');
  await expect(page.getByText('Die plaats is van jou.')).toBeVisible();
  await expect(page.getByText(/Je krijgt €\s[\d,]+ kostenvergoeding/)).toBeVisible();
  await expect(page.getByText(/Het geld staat ten laatste op .+ op je rekening/)).toBeVisible();

  await page.getByRole('link', { name: 'Pas je antwoord aan' }).click();
  await expect(page.getByText('Bewaard: ja')).toBeVisible();

  await tap(page, 'Ik geef mijn plaats terug');
  await expect(heading(page)).toHaveText('Je gaf je plaats terug.');
  await expect(page.getByText('Bewaard: nee, deze keer niet')).toBeVisible();

  await tap(page, 'Ik weet het nog niet');
  await expect(heading(page)).toContainText('Je weet het nog niet');
  await expect(page.getByText('Je plaats blijft van jou.')).toBeHidden();
});

test('not knowing any more after a yes keeps her place, and no button takes it away unsaid @nojs', async ({
  page,
}) => {
  const here = new URL(page.url()).pathname;
  await tap(page, 'Ja, ik kom mee');
  await page.goto(here);
  await expect(page.getByRole('button', { name: 'Nee, deze keer niet' })).toHaveCount(0);
  await tap(page, 'Ik weet het nog niet');
  await expect(heading(page)).toContainText('Je weet het nog niet');
  await expect(page.getByText('Je plaats blijft van jou. Hilde belt je.')).toBeVisible();
  await expect(page.getByText('Bewaard: ik weet het nog niet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Zet in mijn kalender' })).toBeVisible();
  await expectReadable(page);

  await page.goto(`${here}?antwoord=nee`);
  await expect(page.getByText('Tik nog één keer, dan geef je ze terug.')).toBeVisible();
  await tap(page, 'Ik geef mijn plaats terug');
  await expect(heading(page)).toHaveText('Je gaf je plaats terug.');
  await tap(page, 'Ik weet het nog niet');
});

test('after a no or giving back the page keeps what the day is, so that she may still come @nojs', async ({
  page,
}) => {
  const day = await page.locator('.when-where').textContent();
  await tap(page, 'Ja, ik kom mee');
  await page.goto(new URL(page.url()).pathname);
  for (const refuses of ['Ik geef mijn plaats terug', 'Nee, deze keer niet']) {
    await tap(page, refuses);
    expect(await page.locator('.when-where').textContent()).toBe(day);
    await expect(page.getByRole('heading', { name: 'Waarover gaat het?' })).toBeVisible();
    await expect(page.getByText(/Veranderen kan tot/)).toBeVisible();
  }
  await tap(page, 'Ik weet het nog niet');
});

test('an answer tapped in a mail is marked, and counts after one tap on the page @nojs', async ({
  page,
}) => {
  const here = new URL(page.url()).pathname;
  const before = await heading(page).textContent();

  await page.goto(`${here}?antwoord=nee`);
  await expect(page.getByText('Tik nog één keer')).toBeVisible();
  await expect(page.getByText('Bewaard:')).toBeHidden();

  await page.goto(here);
  expect(await heading(page).textContent()).toBe(before);
});

test('no answer weighs more than another @nojs', async ({ page }) => {
  const looks = await Promise.all(
    answers.map((answer) =>
      page.getByRole('button', { name: answer }).evaluate((button) => {
        const { color, backgroundColor } = getComputedStyle(button);
        return { width: (button as HTMLElement).offsetWidth, color, backgroundColor };
      }),
    ),
  );
  expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(1);
});

test('the page says all there is to know, and whom to call @nojs', async ({ page }) => {
  for (const title of ['Waarover gaat het?', 'Hoe geraak je er?', 'Wat krijg je?', 'Jouw rechten'])
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Bel / }).first()).toHaveAttribute('href', /^tel:/);
  await expectReadable(page);
});

test('the page with its styles is at most 14 kB on the wire, and is kept by nobody', async ({
  page,
  request,
}) => {
  const answer = await request.get(page.url());
  expect(answer.headers()).toMatchObject({
    'cache-control': expect.stringContaining('no-store'),
    'x-robots-tag': expect.stringContaining('noindex'),
  });

  const html = await answer.text();
  expect(html).not.toContain('<script');
  const sheets = [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, address]) => address ?? '');
  const styles = await Promise.all(
    sheets.map(async (sheet) => (await request.get(new URL(sheet, page.url()).href)).body()),
  );
  const weight = [Buffer.from(html), ...styles].reduce(
    (sum, part) => sum + gzipSync(part).length,
    0,
  );
  expect(weight).toBeLessThanOrEqual(14 * 1024);
});

test('a link that nobody knows loses nothing and says what to do @nojs', async ({ page }) => {
  const answer = await page.goto('/a/there-is-no-such-link-here');
  expect(answer?.status()).toBe(404);
  await expect(heading(page)).toHaveText('Deze link werkt niet meer.');
  await expect(page.getByText('Er is niets verloren.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Bel / }).first()).toBeVisible();
  await expectReadable(page);
});
