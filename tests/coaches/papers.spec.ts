import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { linkToOwnPage } from '../support/own-page.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

const hilde = (page: Page) => signInAs(page, 'coördinator', 'Hilde');
const signOff = (page: Page) => page.context().clearCookies();
const unique = () => `Papier${Math.random().toString(36).slice(2, 9)}`;

/** A coach whom nobody asked yet, at whose page the coordinator is. */
async function aNewCoach(page: Page) {
  const name = unique();
  await page.goto('/coaches/new');
  await page.getByLabel('Voornaam').fill(name);
  await page.getByLabel('Gsm of telefoon').fill('0400 00 09 13');
  await page.getByRole('button', { name: 'Bewaar deze coach' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  return { name, page: new URL(page.url()).pathname };
}

test('a coach finds the step that fits and answers, by the link of her page @nojs', async ({
  page,
}) => {
  await hilde(page);
  const her = await aNewCoach(page);
  const link = await linkToOwnPage(page, her.name);
  await signOff(page);

  await page.goto(link);
  await expect(page.getByRole('link', { name: /^Papieren/ })).toContainText('nog iets te bekijken');
  await page.getByRole('link', { name: /^Papieren/ }).click();
  await expect(page.getByText('Zeg het vooraf aan je OCMW.')).toBeHidden();
  await page.getByText('Ik krijg een leefloon').click();
  await expect(page.getByText('Zeg het vooraf aan je OCMW.')).toBeVisible();
  await expectReadable(page);
  await page.getByRole('radio', { name: 'In orde' }).check();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('status')).toHaveText('Je antwoord is bewaard.');
  await expect(page.getByRole('heading', { name: 'Nu is er niets te bekijken.' })).toBeVisible();
  // Somebody else may hold this link.
  for (const radio of await page.getByRole('radio').all()) await expect(radio).not.toBeChecked();

  await page.getByRole('button', { name: 'Er is iets veranderd' }).click();
  await expect(page.getByRole('status')).toHaveText('Je antwoord is bewaard.');
  await expect(page.getByRole('button', { name: 'Er is iets veranderd' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Druk deze uitleg af' }).click();
  await expect(page.getByText('Zeg het vooraf aan je OCMW.')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);

  await hilde(page);
  await page.goto(her.page);
  const card = page.locator('#papieren');
  await expect(card).toContainText('Er is nog iets te bekijken.');
  await signOff(page);
  await page.goto(`${link}/papers`);
  await page.getByRole('radio', { name: 'Zeg ik liever niet' }).check();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await hilde(page);
  await page.goto(her.page);
  await expect(card).toContainText('Niets te bekijken.');
  await expect(card).toContainText('Zelf gezegd');
  await expect(card).not.toContainText('liever niet');
});

test('in her visit a coach reads what she said, and changes it @nojs', async ({ page }) => {
  await signInAs(page, 'coach', 'Fatma');
  await page.getByRole('link', { name: /^Papieren/ }).click();
  await expect(page.getByRole('heading', { name: 'Nu is er niets te bekijken.' })).toBeVisible();
  for (const answer of ['Niet nodig', 'In orde']) {
    await page.getByRole('radio', { name: answer }).check();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByRole('radio', { name: answer })).toBeChecked();
    await expect(page.getByText(/^Je zei op/)).toContainText(`‘${answer.toLowerCase()}’`);
  }
  await page.goto('/data');
  await expect(page.getByText(/zei je: ‘in orde’/).first()).toBeVisible();
});

test('the page of papers is light enough for a small telephone', async ({ page }) => {
  await signInAs(page, 'coach', 'Fatma');
  const answer = await page.goto('/papers');
  const html = await answer!.text();
  const sheets = [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, href]) => href!);
  const sizes = await Promise.all(
    sheets
      .filter((href) => !href.includes('fonts'))
      .map(async (href) => (await page.request.get(new URL(href, page.url()).href)).body()),
  );
  const weight = [Buffer.from(html), ...sizes].reduce((sum, one) => sum + gzipSync(one).length, 0);
  expect(sheets.length).toBeGreaterThan(0);
  expect(weight).toBeLessThan(14_000);
});

test('Hilde writes down what she hears, and never reads it again @nojs', async ({ page }) => {
  await hilde(page);
  const her = await aNewCoach(page);
  await page.goto('/week');
  await page.getByRole('link', { name: 'Bekijk wie je belt' }).click();
  await page
    .getByRole('link', { name: new RegExp(`^Schrijf het antwoord op.*${her.name}`) })
    .click();
  await page.getByRole('radio', { name: 'Nog te doen' }).check();
  await page.getByLabel('Wanneer?').fill('31/12/2099');
  await page.getByRole('button', { name: 'Schrijf op' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Nog te doen' })).toBeChecked();
  await page.getByLabel('Wanneer?').fill('30/11/2026');
  await page.getByRole('button', { name: 'Schrijf op' }).click();
  await expect(page.getByRole('status')).toContainText('Opgeschreven.');
  const card = page.locator('#papieren');
  await expect(card).toContainText('Er is nog iets te bekijken.');

  await card.getByRole('link').click();
  for (const radio of await page.getByRole('radio').all()) await expect(radio).not.toBeChecked();
  await page.getByRole('radio', { name: 'In orde' }).check();
  await page.getByRole('button', { name: 'Schrijf op' }).click();
  await expect(card).toContainText('Niets te bekijken.');
  await expect(card).toContainText('Hilde schreef het op.');
  await expect(card).not.toContainText('orde');
});

test('a general declaration changes what the help says @nojs', async ({ page }) => {
  const declare = async (word: string) => {
    await page.goto('/terms/papers');
    await page.getByRole('radio', { name: word }).check();
    await page.getByLabel('Sinds wanneer?').fill('02/02/2026');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByRole('status')).toHaveText('Bewaard.');
  };
  await hilde(page);
  await declare('Ja');
  await expect(page.locator('#declaration')).toContainText('Ja, sinds 2 februari');
  await page.getByRole('link', { name: 'Druk de uitleg af' }).click();
  await expect(page.getByRole('main')).toContainText('Jij hoeft niets in te vullen.');
  await declare('Nee');
  await page.getByRole('link', { name: 'Druk de uitleg af' }).click();
  await expect(page.getByRole('main')).toContainText('Vul het formulier C45B in.');
});
