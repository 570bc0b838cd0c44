import { expect, test, type Page } from '@playwright/test';
import {
  aDay,
  ask,
  cancelDay,
  linkOf,
  ownPageOf,
  whoIsReady,
  type Ready,
} from '../support/a-day.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const tap = (page: Page, name: string) => page.getByRole('button', { name }).click();

let session: string;
let question: string;
let coach: Ready;
let link: string;
let ownPage: string;

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  session = await aDay(page);
  [coach] = (await whoIsReady(page, session)) as [Ready];
  ({ invitationId: question } = await ask(page, session, coach));
  link = await linkOf(page, question);
  ownPage = await ownPageOf(page, coach);
});

/** As on her own telephone, where nobody signed in. */
const onHerOwn = (page: Page) => page.context().clearCookies();

test('her own page by its link: she answers, takes the day along, and gives her place back @nojs', async ({
  page,
}) => {
  await onHerOwn(page);
  await page.goto(ownPage);
  await expectReadable(page);
  await page.locator(`a[href*="${question}"]`, { hasText: 'Bekijk en antwoord' }).click();
  const day = page.url();

  await tap(page, 'Ja, ik kom mee');
  await expect(heading(page)).toHaveText(`Fijn dat je meekomt, ${coach.firstName}.`);
  await expectReadable(page);
  const file = await calendarFile(page);
  expect(file).toContain('METHOD:PUBLISH');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);

  await page.goto(ownPage);
  await expect(page.locator(`a[href="${new URL(day).pathname}"]`).last()).toContainText('Bekijk');
  await page.goto(day);
  await tap(page, 'Ik geef mijn plaats terug');
  await expect(heading(page)).toHaveText('Je gaf je plaats terug.');
  await expect(page.getByRole('link', { name: 'Zet in mijn kalender' })).toHaveCount(0);
  await page.goto(`${day}/vorming.ics`);
  expect(page.url()).toBe(day);
});

test('the file for her calendar is there by the link of the question, and no longer without a place @nojs', async ({
  page,
}) => {
  await onHerOwn(page);
  await page.goto(link);
  await expect(page.getByRole('link', { name: 'Zet in mijn kalender' })).toHaveCount(0);
  await tap(page, 'Ja, ik kom mee');
  const first = await calendarFile(page);
  await page.goto(link);
  expect(uidIn(await calendarFile(page))).toBe(uidIn(first));

  await tap(page, 'Ik geef mijn plaats terug');
  await page.goto(`${link}/vorming.ics`);
  await expect(heading(page)).toContainText('Je zei nee voor');
});

test('a coach who is signed in gives her place back from her agenda @nojs', async ({ page }) => {
  await onHerOwn(page);
  await page.goto(link);
  await tap(page, 'Ja, ik kom mee');

  await signInAs(page, 'coach', coach.firstName);
  await page.goto('/agenda');
  await page
    .getByRole('link', { name: /^Bekijk die dag ?: Samen op weg/ })
    .last()
    .click();
  await calendarFile(page);
  await tap(page, 'Ik geef mijn plaats terug');
  await expect(heading(page)).toHaveText('Je gaf je plaats terug.');
});

test('a day that may be cancelled asks nothing of her, until it goes on @nojs', async ({
  page,
}) => {
  await cancelDay(page, session);
  await onHerOwn(page);
  await page.goto(link);
  await expect(heading(page)).toHaveText('Deze vorming wordt misschien afgelast.');
  await expect(page.getByText('Het gaat over Samen op weg')).toBeVisible();
  await expect(page.getByText('Je hoeft nu niets te doen.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Bel / }).first()).toBeVisible();
  await expect(page.locator('#antwoord')).toHaveCount(0);
  await expectReadable(page);

  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto(`/sessions/${session}`);
  await tap(page, 'Toch niet, de dag gaat door');
  await onHerOwn(page);
  await page.goto(link);
  await expect(page.locator('#antwoord')).toHaveCount(1);
});

test('on paper it still says whom to call, and the name of the product leads nowhere @nojs', async ({
  page,
}) => {
  await onHerOwn(page);
  for (const address of [link, ownPage]) {
    await page.goto(address);
    await expect(page.locator('header a.brand')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner').getByText(/^Bel \p{L}+: 0[\d\s]+$/u)).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

async function calendarFile(page: Page): Promise<string> {
  const href = await page.getByRole('link', { name: 'Zet in mijn kalender' }).getAttribute('href');
  const file = await page.request.get(href ?? '');
  expect(file.headers()['content-type']).toBe('text/calendar; charset=utf-8; method=PUBLISH');
  return file.text();
}

const uidIn = (file: string) => /^UID:(.+)$/m.exec(file)?.[1];
