import { expect, test, type Page } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

const unique = () => `Proef${Math.random().toString(36).slice(2, 9)}`;

/** The visit is over, and the page is still open. */
const visitEnds = (page: Page) => page.context().clearCookies({ name: 'draagkracht' });

const comeBack = (page: Page, firstName: string) =>
  page
    .getByRole('group', { name: /^Als coördinator:/ })
    .getByRole('button', { name: firstName, exact: true })
    .click();

async function typesWhileItEnds(page: Page, name: string) {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/coaches/new');
  await page.getByLabel('Voornaam').fill(name);
  await page.getByLabel('Gsm of telefoon').fill('0400 00 07 15');
  await page.getByRole('group', { name: 'Woensdag' }).getByLabel('Avond').check();
  await visitEnds(page);
  await page.getByRole('button', { name: 'Bewaar deze coach' }).click();
}

test('a visit that ended while she typed: she reads so, signs in, and finds it all @nojs', async ({
  page,
}) => {
  const name = unique();
  await typesWhileItEnds(page, name);
  await expect(
    page.getByText('Je was te lang weg. Meld je aan: wat je typte, staat er nog.'),
  ).toBeVisible();
  await expectReadable(page);
  expect(page.url()).not.toContain(name);

  await comeBack(page, 'Hilde');
  await expect(page.getByLabel('Voornaam')).toHaveValue(name);
  await expect(page.getByLabel('Gsm of telefoon')).toHaveValue('0400 00 07 15');
  await expect(page.getByRole('group', { name: 'Woensdag' }).getByLabel('Avond')).toBeChecked();
  await expect(page.getByRole('alert')).toContainText('Wat je typte, staat er nog.');
  await expectReadable(page);
  expect(page.url()).not.toContain(name);

  await page.reload();
  await page.getByRole('button', { name: 'Bewaar deze coach' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goto(`/coaches?search=${name}`);
  await expect(page.getByRole('link', { name })).toHaveCount(1);
});

test('somebody else who signs in there sees nothing of it @nojs', async ({ page }) => {
  const name = unique();
  await typesWhileItEnds(page, name);
  const others = page.getByRole('group', { name: /^Als coördinator:/ }).getByRole('button');
  await others.filter({ hasNotText: 'Hilde' }).first().click();
  await expect(page).toHaveURL(/\/coaches\/new\?typed/);
  await expect(page.getByLabel('Voornaam')).toHaveValue('');
  expect(await page.content()).not.toContain(name);
});

test('a file cannot come back, and she reads that @nojs', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/imports/coaches');
  await page.locator('input[type=file]').setInputFiles({
    name: 'coaches.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Voornaam\nAn'),
  });
  await visitEnds(page);
  await page.locator('form:has(input[type=file]) button').first().click();
  await comeBack(page, 'Hilde');
  await expect(page.getByText('Kies je bestand opnieuw')).toBeVisible();
});
