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
  await expect(row.getByRole('rowheader')).toContainText('bij CLB Oosterdam · Oosterdam');
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

test('saving one row keeps what was typed in the others, also beside an error @nojs', async ({
  page,
}) => {
  const names = [await aVenue(page), await aVenue(page), await aVenue(page)];
  await openList(page);
  const [first, second, third] = names.map((name) => rowOf(page, name)) as [
    Locator,
    Locator,
    Locator,
  ];
  await first.getByLabel('Halte').fill('Halte Markt');
  await second.getByLabel('Ingang').fill('De zijdeur.');
  await save(first);
  await expect(page.getByRole('status')).toHaveText(`${names[0]} is bewaard.`);
  await expect(second.getByLabel('Ingang')).toHaveValue('De zijdeur.');
  await expect(second).toContainText('Nog niet bewaard');
  await expect(first).not.toContainText('Nog niet bewaard');

  const tooLong = 'x'.repeat(90);
  await third.getByLabel('Gemeente').fill(tooLong);
  await save(third);
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(third.getByLabel('Gemeente')).toHaveValue(tooLong);
  await expect(third.getByLabel('Gemeente')).toHaveAttribute('aria-invalid', 'true');
  await expect(second.getByLabel('Ingang')).toHaveValue('De zijdeur.');

  await third.getByLabel('Gemeente').fill('Lier');
  await third.getByLabel('Gemeente').press('Enter');
  await expect(page.getByRole('status')).toHaveText('Twee plaatsen zijn bewaard.');
  await openList(page);
  await expect(first.getByLabel('Halte')).toHaveValue('Halte Markt');
  await expect(second.getByLabel('Ingang')).toHaveValue('De zijdeur.');
  await expect(third.getByLabel('Gemeente')).toHaveValue('Lier');
});

test('all that was typed is saved at once, except what was refused; a row nobody typed in meets no colleague', async ({
  page,
}) => {
  const [quiet, good, wrong] = [await aVenue(page), await aVenue(page), await aVenue(page)];
  await openList(page);
  const other = await page.context().newPage();
  await openList(other);
  await rowOf(other, quiet).getByLabel('Halte').fill('Halte Kerk');
  await save(rowOf(other, quiet));
  await expect(other.getByRole('status')).toHaveText(`${quiet} is bewaard.`);
  await other.close();

  await rowOf(page, good).getByLabel('Ingang').fill('De poort.');
  await rowOf(page, wrong).getByLabel('Gemeente').fill('x'.repeat(90));
  await page.getByRole('button', { name: 'Bewaar alles' }).click();
  await expect(page.getByRole('status')).toHaveText(`${good} is bewaard.`);
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(rowOf(page, wrong).getByLabel('Gemeente')).toHaveValue('x'.repeat(90));
  await expect(rowOf(page, quiet).getByLabel('Halte')).toHaveValue('Halte Kerk');
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
