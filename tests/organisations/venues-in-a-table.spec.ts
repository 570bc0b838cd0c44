import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

test.beforeEach(({ page }) => signInAs(page, 'coördinator', 'Hilde'));

test('venues are filled in row by row, and the page comes back at the row @nojs', async ({
  page,
}) => {
  await aVenue(page);
  const name = await aVenue(page);
  await openList(page);
  await expectReadable(page);

  const row = rowOf(page, name);
  const above = await nameAbove(row);
  await row.getByLabel('Straat en nummer').fill('Kerkstraat 12');
  await row.getByLabel('Hoe geraak je er?').fill('Bus 2 tot de markt.');
  await row.getByLabel('Ingang').fill('De deur naast de bakker.');
  await save(row);
  await expect(page.getByRole('status')).toHaveText(`${name} is bewaard.`);
  await expect(page).toHaveURL(/#venue-/);
  await expect(row.getByLabel('Ingang')).toHaveValue('De deur naast de bakker.');
  await expect(page.getByRole('status')).toBeInViewport();
  expect(await nameAbove(page.getByRole('row').filter({ has: page.getByRole('status') }))).toBe(
    above,
  );
});

test('a second coordinator who saved the row first is heard at that row, and nothing typed is lost @nojs', async ({
  page,
}) => {
  const name = await aVenue(page);
  await openList(page);
  const other = await page.context().newPage();
  await openList(other);
  await rowOf(other, name).getByLabel('Halte').fill('Halte Markt');
  await save(rowOf(other, name));
  await expect(other.getByRole('status')).toHaveText(`${name} is bewaard.`);
  await other.close();

  const row = rowOf(page, name);
  await row.getByLabel('Halte').fill('Halte Kerk');
  await save(row);
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByRole('alert')).toContainText('Iemand veranderde dit net voor jou.');
  await expect(page.getByRole('alert')).toContainText('Halte: Halte Markt');
  await expect(row.getByLabel('Halte')).toHaveValue('Halte Kerk');
  await save(row);
  await expect(page.getByRole('status')).toHaveText(`${name} is bewaard.`);
  await expect(row.getByLabel('Halte')).toHaveValue('Halte Kerk');
});

async function openList(page: Page) {
  await page.goto('/week');
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: 'Organisaties' })
    .click();
  await page.getByRole('main').getByRole('link', { name: 'Plaatsen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plaatsen');
}

async function aVenue(page: Page): Promise<string> {
  const name = `Aan de hoek ${Math.random().toString(36).slice(2, 8)}`;
  await page.goto('/organisations?search=oosterdam+clb');
  await page.getByRole('link', { name: 'CLB Oosterdam' }).first().click();
  await page.getByRole('link', { name: 'Voeg een plaats toe' }).click();
  await page.getByLabel('Naam van de plaats').fill(name);
  await page.getByLabel('Gemeente').fill('Oosterdam');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('status')).toHaveText('De plaats staat erbij.');
  return name;
}

const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name }) });

const save = (row: Locator) => row.getByRole('button', { name: 'Bewaar' }).click();

const nameAbove = async (row: Locator) =>
  (await row.locator('xpath=preceding-sibling::tr[1]').getByRole('link').allTextContents()).join();
