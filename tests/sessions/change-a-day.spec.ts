import { expect, test, type Page } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.waitForURL('/week');
});

test('what nobody can read stays in its field, with what to write instead @nojs', async ({
  page,
}) => {
  await openChange(page);
  await page.getByLabel('Van', { exact: true }).fill('half tien');
  await page.getByLabel('Hoeveel coaches zoeken we?').fill('veel');
  await save(page);

  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByText('Dit is geen uur. Schrijf het zo: 9.30')).toBeVisible();
  await expect(page.getByText('Dit is geen getal. Schrijf het zo: 14')).toBeVisible();
  await expect(page.getByLabel('Van', { exact: true })).toHaveValue('half tien');
  await expect(page.getByLabel('Van', { exact: true })).toHaveAttribute('aria-invalid', 'true');
});

test('a form that changed under my hands shows what is so now, and keeps what was typed @nojs', async ({
  page,
  context,
}) => {
  await openChange(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const participants = String(7 + (Number(await valueOf(other)) % 5));
  await other.getByLabel('Hoeveel deelnemers?').fill(participants);
  await save(other);
  await expect(other.getByRole('status')).toHaveText('Bewaard.');

  await page.getByLabel('Wat moet wie plant nog weten?').fill('De zaal is boven.');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('Iemand veranderde dit net voor jou.');
  await expect(page.getByRole('alert')).toContainText(`Hoeveel deelnemers?: ${participants}`);
  await expect(page.getByLabel('Wat moet wie plant nog weten?')).toHaveValue('De zaal is boven.');
});

test('before a day is cancelled it says who will hear of it @nojs', async ({ page }) => {
  await openChange(page);
  await page.getByText('Annuleer deze dag', { exact: true }).click();
  await expect(page.locator('#cancel')).toContainText(
    /We schrijven .+ een mail als dat kan|Er vertrekt geen bericht/,
  );
  await expect(page.getByRole('button', { name: 'Ja, annuleer deze dag' })).toBeVisible();
});

const valueOf = (page: Page) => page.getByLabel('Hoeveel deelnemers?').inputValue();
const save = (page: Page) => page.getByRole('button', { name: 'Bewaar', exact: true }).click();

async function openChange(page: Page) {
  await page.getByRole('link', { name: 'Zoek een coach' }).first().click();
  await page.getByRole('link', { name: 'Verzet of annuleer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verander deze dag');
}
