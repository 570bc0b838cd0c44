import { expect, test, type Page } from '@playwright/test';
import { aSeries, theme } from '../support/a-day.ts';
import { emptyYear } from '../support/empty-year.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

const warning = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Iemand heeft op dat uur al iets anders' });

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
});

/** Types a preparation of half an hour in the form of a day, with a remark that must stay. */
async function prepare(page: Page, session: string, on: string, at: string) {
  await page.goto(`/sessions/${session}/change`);
  const preparation = page.locator('#preparation');
  await preparation.getByLabel('Op welke dag?').fill(on);
  await preparation.getByLabel('Om hoe laat?').fill(at);
  await preparation.getByLabel('Hoeveel minuten?').fill('30');
  await page.getByLabel('Wat moet wie plant nog weten?').fill('De lift is stuk.');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
}

test('a talk at the hour of another is a doubt before it is kept, and one tap keeps it @nojs', async ({
  page,
}) => {
  const [first, second] = (await aSeries(page, 2)) as [string, string];
  await page.goto(`/sessions/${first}/change`);
  const day = await page.getByLabel('Dag', { exact: true }).inputValue();
  const on = `${day.slice(0, 8)}02`;
  await prepare(page, first, on, '10.00');
  await expect(page.getByRole('status')).toHaveText('Bewaard.');

  await prepare(page, second, on, '10.15');
  await expect(warning(page)).toContainText('Wouter heeft om 10.15\u00a0uur de voorbereiding van');
  await expect(warning(page)).toContainText(`en om 10\u00a0uur de voorbereiding van ‘${theme}’ op`);
  await expect(page.locator('#preparation').getByLabel('Om hoe laat?')).toHaveValue('10.15');
  await expect(page.getByLabel('Wat moet wie plant nog weten?')).toHaveValue('De lift is stuk.');
  await expectReadable(page);

  await page.getByRole('button', { name: 'Bewaar toch' }).click();
  await expect(page.getByRole('status')).toHaveText('Bewaard.');
  await page.goto(`/sessions/${second}/change`);
  await expect(page.locator('#preparation').getByLabel('Om hoe laat?')).toHaveValue('10.15');
});

test('so it is in a new series, of which a talk falls on one of its own days @nojs', async ({
  page,
}) => {
  const year = await emptyYear(page);
  await page.goto('/series/new');
  await page.getByLabel('Naam van de reeks').fill('Elke week een dag');
  await page.getByLabel('De vrager', { exact: true }).selectOption('CLB Oosterdam');
  await page.getByLabel('Naïma Idrissi').check();
  for (const [at, day] of [`12/01/${year}`, `19/01/${year}`].entries()) {
    if (at > 0) await page.getByRole('button', { name: 'Nog een dag' }).click();
    await page.getByLabel(`Dag ${at + 1}`, { exact: true }).fill(day);
    await page.getByLabel(new RegExp(`^Van\\s*Dag ${at + 1}$`)).fill('9.30');
    await page.getByLabel(new RegExp(`^Tot\\s*Dag ${at + 1}$`)).fill('16');
  }
  await page.getByLabel('Vóór elke dag').check();
  await page
    .getByRole('button', { name: /Zet \d dag/ })
    .last()
    .click();
  await expect(warning(page)).toContainText('Naïma heeft om 14\u00a0uur de voorbereiding van');
  await expect(warning(page)).toContainText('de dag ‘Elke week een dag’ op');
  await expect(page.getByLabel('Naam van de reeks')).toHaveValue('Elke week een dag');
  await expectReadable(page);
  await page.getByRole('button', { name: 'Bewaar toch' }).click();
  await expect(page).toHaveURL(/\/sessions\/[\w-]+\?/);
});
