import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { aDay, ask, linkOf, takeBack, whoIsReady, type Ready, theme } from '../support/a-day.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const choose = (page: Page, language: string) =>
  page.getByRole('button', { name: language }).click();
const html = (page: Page) => page.locator('html');

let question: string;
let hers: string;
let another: string;

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const session = await aDay(page, { coachesNeeded: 2 });
  const [one, two] = (await whoIsReady(page, session)) as [Ready, Ready];
  question = (await ask(page, session, one)).invitationId;
  hers = await linkOf(page, question);
  another = await linkOf(page, (await ask(page, session, two)).invitationId);
  await page.context().clearCookies();
  await page.goto(hers);
});
test.afterEach(async ({ page }) => {
  // A test after this one finds every coach as she was.
  for (const door of [hers.replace('/a/', '/answers/'), '/me'])
    await page.request.put(`/api${door}/language`, {
      headers: { origin: new URL(page.url()).origin },
      data: { language: 'nl' },
    });
});

test('she chooses English on her page, answers in it, and it stays @nojs', async ({ page }) => {
  await expect(html(page)).toHaveAttribute('lang', 'nl-BE');
  await choose(page, 'English');
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await expect(heading(page)).toContainText('Will you come along on Saturday');
  await expectReadable(page);

  await page.getByRole('button', { name: 'Yes, I will come' }).click();
  await expect(heading(page)).toContainText('Great that you are coming along');
  await page.getByRole('link', { name: 'Read everything about this day' }).click();
  await expect(page.getByText('Saved: yes')).toBeVisible();
  await expect(page.locator('[lang="nl"]').filter({ hasText: theme })).toBeVisible();
  await page.getByRole('button', { name: 'I do not know yet' }).click();
  await expect(page.getByText('The place stays yours.')).toBeVisible();
  await page.getByRole('button', { name: 'I give my place back' }).click();
  await expect(heading(page)).toHaveText('You gave your place back.');

  // On another telephone, where nobody chose anything.
  await page.context().clearCookies();
  await page.goto(hers);
  await expect(heading(page)).toContainText('You said no for');
  await choose(page, 'Nederlands');
  await expect(heading(page)).toContainText('Je zei nee voor');
});

test('an answer marked in a mail is still marked after it @nojs', async ({ page }) => {
  await page.goto(`${hers}?antwoord=nee`);
  await choose(page, 'English');
  await expect(page.getByText('Tap once more')).toBeVisible();
});

test('a question that was taken back says so in her language, wherever she opens it @nojs', async ({
  page,
}) => {
  await choose(page, 'English');
  await page.context().clearCookies();
  await signInAs(page, 'coördinator', 'Hilde');
  await takeBack(page, question);
  await page.context().clearCookies();

  await page.goto(hers);
  await expect(heading(page)).toHaveText('This question is no longer needed.');
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await choose(page, 'Nederlands');
  await expect(heading(page)).toHaveText('Deze vraag is niet meer nodig.');
});

test('signed in she chooses it for her own pages as they come in it, and for her errors @nojs', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await signInAs(page, 'coach', 'Erik');
  await page.goto('/agenda');
  await page.locator('main a[href^="/agenda/"]').first().click();
  await choose(page, 'English');
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Sign me out' })).toBeVisible();
  await page.getByRole('link', { name: 'My calendar', exact: true }).click();
  await expect(html(page)).toHaveAttribute('lang', 'nl-BE');
  await page.goto('/agenda/00000000-0000-4000-8000-000000000000');
  await expect(heading(page)).toHaveText('We cannot find this page.');
  await choose(page, 'Nederlands');
  await expect(heading(page)).toHaveText('Deze pagina vinden we niet.');
});

test('pages of two coaches made at the same moment are each in their own language', async ({
  page,
  request,
}) => {
  await choose(page, 'English');
  const read = async (address: string) => (await request.get(address)).text();
  const pages = await Promise.all(
    Array.from({ length: 20 }, (_, at) => read(at % 2 === 0 ? hers : another)),
  );
  pages.forEach((text, at) => {
    const [language, says, never] =
      at % 2 === 0
        ? ['en', 'Yes, I will come', 'Ja, ik kom mee']
        : ['nl-BE', 'Ja, ik kom mee', 'Yes, I will come'];
    expect(text).toContain(`<html lang="${language}"`);
    expect(text).toContain(says);
    expect(text).not.toContain(never);
  });
});

test('on a shared telephone the page of another coach is in hers, and a page of nobody in what was chosen @nojs', async ({
  page,
}) => {
  await choose(page, 'English');
  await page.goto(another);
  await expect(heading(page)).toContainText('Kom je mee op');
  await page.goto('/a/xxxxxxxxxxxxxxxxxxxxxxxxxxx');
  await expect(heading(page)).toHaveText('This link no longer works.');
  await expect(html(page)).toHaveAttribute('lang', 'en');
});

test('the door and its error pages are in what was chosen there; a Dutch page stays Dutch @nojs', async ({
  page,
}) => {
  await page.goto('/sign-in?to=%2Fagenda');
  await choose(page, 'English');
  await expect(page).toHaveURL('/sign-in?to=%2Fagenda');
  await expect(heading(page)).toHaveText('Welcome');
  await page.getByRole('textbox').fill('hilde@weefkamer');
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await expect(page.getByText('This is not an e-mail address.')).toBeVisible();
  await expect(page).toHaveTitle(/^Error: Welcome/);
  await expectReadable(page);
  await choose(page, 'Nederlands');
  await expect(heading(page)).toHaveText('Welkom');
  await choose(page, 'English');

  await page.goto('/nothing-here');
  await expect(heading(page)).toHaveText('We cannot find this page.');
  await expect(html(page)).toHaveAttribute('lang', 'en');

  await page.goto('/sign-in/address?token=x');
  await expect(html(page)).toHaveAttribute('lang', 'nl-BE');
});

test('the English page is at most 14 kB on the wire too', async ({ page, request }) => {
  await choose(page, 'English');
  const text = await (await request.get(hers)).text();
  const sheets = [...text.matchAll(/href="([^"]+\.css)"/g)].map(([, address]) => address ?? '');
  const parts = await Promise.all(
    sheets.map(async (sheet) => (await request.get(new URL(sheet, page.url()).href)).text()),
  );
  const weight = [text, ...parts].reduce((sum, part) => sum + gzipSync(part).length, 0);
  expect(weight).toBeLessThanOrEqual(14 * 1024);
});
