import { expect, test, type Page } from '@playwright/test';
import { aDay } from '../support/a-day.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

test.beforeEach(({ page }) => signInAs(page, 'coördinator', 'Hilde'));

test('what is missing of a day is asked alone, and then the day is there again @nojs', async ({
  page,
}) => {
  const day = `/sessions/${await aDay(page, { lacksInfo: true })}`;
  await page.goto(day);
  await page.getByRole('link', { name: 'Vul de info aan' }).first().click();
  await expectReadable(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vul aan wat ontbreekt');
  const form = page.getByRole('main').locator('form');
  await expect(form.getByRole('textbox')).toHaveCount(2);
  await expect(form.getByRole('combobox')).toHaveCount(0);

  await page.getByLabel('Hoeveel deelnemers?').fill('-1');
  await save(page);
  await expect(page).toHaveTitle(/^Fout: /);
  await page.getByLabel('Hoeveel deelnemers?').fill('9');
  await save(page);
  await expect(page.getByRole('status')).toHaveText('Bewaard. Dit ontbreekt nog.');
  await expect(page.getByLabel('Hoeveel deelnemers?')).toHaveCount(0);

  await page.getByLabel('Hoe geraak je er?').fill('Bus 3 stopt voor de deur.');
  await save(page);
  await expect(page).toHaveURL(new RegExp(day));
  await expect(page.getByText('Bus 3 stopt voor de deur.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Vul de info aan' })).toHaveCount(0);
  await page.goto(`${day}/information`);
  await expect(page).toHaveURL(new RegExp(`${day}$`));
});

test('two coordinators fill in the same day: the second hears what stands there now @nojs', async ({
  page,
}) => {
  const address = `/sessions/${await aDay(page, { lacksInfo: true })}/information`;
  await page.goto(address);
  const other = await page.context().newPage();
  await other.goto(address);
  await other.getByLabel('Hoeveel deelnemers?').fill('12');
  await save(other);
  await expect(other.getByRole('status')).toBeVisible();
  await other.close();

  await page.getByLabel('Hoeveel deelnemers?').fill('14');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('Iemand veranderde dit net voor jou.');
  await expect(page.getByRole('alert')).toContainText('Hoeveel deelnemers?: 12');
  await expect(page.getByLabel('Hoeveel deelnemers?')).toHaveValue('14');
});

test('the week counts what comes, and the calendar shows as many @nojs', async ({ page }) => {
  await page.goto('/week');
  const coming = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Wat er komt' }) });
  const counts = await coming.getByRole('listitem').allTextContents();
  const asking = counts
    .filter((text) => !text.endsWith(' in orde') || text.endsWith('niet in orde'))
    .reduce((all, text) => all + parseInt(text), 0);
  expect(asking).toBeGreaterThan(0);
  await coming.getByRole('link', { name: 'Bekijk wat nog iets vraagt' }).click();
  await expect(page.getByRole('link', { name: `Vraagt nog iets ${asking}` })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(asking + 1);

  await page.goto('/week');
  const waits = await coming.getByText(/dagen? wacht(en)? op hoe je er geraakt/).textContent();
  await coming.getByRole('link', { name: 'Vul de plaatsen aan' }).click();
  const [count] = waits!.trim().split(' ');
  await expect(
    page.getByText(new RegExp(`^${count} dagen? wacht(en)? op een plaats`)),
  ).toBeVisible();
});

const save = (page: Page) => page.getByRole('button', { name: 'Bewaar', exact: true }).click();
