import { expect, test, type Page } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.waitForURL('/week');
  await page.getByRole('link', { name: 'Zoek een coach' }).first().click();
});

test('from a day to its organisation, to write down the person to call there @nojs', async ({
  page,
}) => {
  const day = page.url();
  await openOrganisation(page);
  await expectReadable(page);

  await page.getByLabel('Wie bel je daar?').fill('Ria Bols');
  await page.getByLabel('Gsm of telefoon').fill('0400 00 0');
  await save(page);
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByText('Dit nummer is te kort. Kijk het nog eens na.')).toBeVisible();
  await expect(page.getByLabel('Wie bel je daar?')).toHaveValue('Ria Bols');

  await page.getByLabel('Gsm of telefoon').fill('0400/00.01.23');
  await save(page);
  await expect(page.getByRole('status')).toHaveText('Bewaard.');
  await page.goto(day);
  await expect(asker(page)).toContainText('Ria Bols');
  await expect(asker(page).getByRole('link', { name: '0400 00 01 23' })).toBeVisible();
});

test('a form that changed under my hands shows what is so now @nojs', async ({ page, context }) => {
  await openOrganisation(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const name = `Bart ${String(Date.now())}`;
  await other.getByLabel('Wie bel je daar?').fill(name);
  await save(other);

  await page.getByLabel('Gemeente').fill('Sint-Katelijne-Waver');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('Iemand veranderde dit net voor jou.');
  await expect(page.getByRole('alert')).toContainText(`Wie bel je daar?: ${name}`);
  await expect(page.getByLabel('Gemeente')).toHaveValue('Sint-Katelijne-Waver');
});

test('from a day to its venue and back, with how to get there @nojs', async ({ page }) => {
  await page.getByRole('link', { name: 'Wijzig deze plaats' }).click();
  await expectReadable(page);
  const address = page.url();
  await page.goto(address.replace('/venues/', '/places/')); // as somebody kept it
  await expect(page).toHaveURL(address);
  await page.getByLabel('Hoe geraak je er?').fill('Bus 2 tot de markt.\nDe deur naast de bakker.');
  await save(page);
  await expect(page.getByRole('status')).toHaveText('Bewaard.');
  await expect(page).toHaveURL(/\/sessions\//);
  await expect(page.getByText('De deur naast de bakker.')).toBeVisible();
});

test('from the list of organisations to one of them, to add a venue that a series can choose @nojs', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Organisaties' }).first().click();
  await expectReadable(page);
  await page.getByRole('searchbox').fill('oosterdam clb');
  await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click();
  const line = page.getByRole('row').filter({ hasText: 'CLB Oosterdam' });
  await expect(line).toContainText('Joëlle Desmet');
  await expect(page.getByRole('row')).toHaveCount(2);
  await line.getByRole('link', { name: 'CLB Oosterdam' }).click();

  await page.getByRole('link', { name: 'Voeg een plaats toe' }).click();
  await expectReadable(page);
  const name = `Zaal ${Math.random().toString(36).slice(2, 8)}`;
  await page.getByLabel('Naam van de plaats').fill('CLB, zaal 1');
  await page.getByLabel('Gemeente').fill('Oosterdam');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByRole('alert')).toContainText('heeft al een plaats met deze naam');
  await page.getByLabel('Naam van de plaats').fill(name);
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('status')).toHaveText('De plaats staat erbij.');
  await expect(page.getByRole('link', { name })).toBeVisible();
  await page.goto('/series/new');
  await expect(
    page.getByLabel('Plaats', { exact: true }).locator('option', { hasText: name }),
  ).toHaveCount(1);
});

test('a search that finds no organisation says so, and shows them all again @nojs', async ({
  page,
}) => {
  await page.goto('/organisations?search=zzz');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Geen organisatie gevonden');
  await page.getByRole('link', { name: 'Toon alle organisaties' }).click();
  await expect(page.getByRole('row')).not.toHaveCount(0);
});

const asker = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'De vrager' }) });
const save = (page: Page) => page.getByRole('button', { name: 'Bewaar', exact: true }).click();

async function openOrganisation(page: Page) {
  const link = asker(page).getByRole('link').first();
  const name = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}
