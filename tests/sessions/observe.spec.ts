import { expect, test, type Page } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';
import { openFolds, tasksWith } from '../support/week.ts';

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.waitForURL('/week');
});

test('a new coach is asked to observe, says yes herself, and takes no place @nojs', async ({
  page,
}) => {
  await openDayWithRoom(page);
  const day = page.url().replace(/[?#].*/, '');
  const banner = page.getByText(/plaats(en)? open/).first();
  const places = await banner.textContent();

  await page.getByRole('link', { name: 'Vraag als meekijker' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ vragen als meekijker$/);
  await expect(page.getByText('dan is er geen reden nodig.')).toBeVisible();
  await page.getByRole('radio', { name: /^Gesprek/ }).check();
  await page.getByRole('button', { name: /^Vraag / }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^De vraag aan /);
  expect(await page.getByLabel('Tekst om te sturen').inputValue()).toContain('kom je meekijken op');
  await page.goto(new URL(await page.getByLabel('Eigen link').inputValue()).pathname);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kom je meekijken op /);
  await page.getByRole('button', { name: 'Ja, ik kom meekijken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Fijn dat je komt meekijken/);

  await page.goto(day);
  await expect(page.locator('.roster')).toContainText('kijkt mee');
  expect(await banner.textContent()).toBe(places);

  const observes = page.locator('#answered').getByRole('listitem').filter({ hasText: 'Kijkt mee' });
  await observes.getByText('Geeft de plaats terug').click();
  await observes.getByRole('button', { name: /plaats teruggegeven/ }).click();
  await expect(page.locator('.roster')).not.toContainText('kijkt mee');
  expect(await banner.textContent()).toBe(places);
});

test('after the day one tap says that she observed', async ({ page }) => {
  const task = tasksWith(page, /Keek .* mee in .*\?/);
  await openFolds(page);
  await task.getByRole('button', { name: 'Ja, keek mee' }).click();
  await expect(page.getByRole('status')).toHaveText('Opgeschreven dat deze coach meekeek.');
  await expect(task).toHaveCount(0);
});

test('a coach without a telephone is not to be called', async ({ page }) => {
  await openDayWithRoom(page);
  await page.goto(`${new URL(page.url()).pathname}?search=Freddy`);
  const freddy = page
    .locator('#candidates')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^Freddy/ }) });
  await expect(freddy.getByRole('link', { name: /^Bel/ })).toHaveCount(0);
  await freddy.getByRole('link', { name: /^(Vraag met reden|Nodig uit)/ }).click();
  await expect(page.getByRole('radio', { name: /^(Brief|Gesprek)/ })).toHaveCount(2);
  await expect(page.getByRole('radio', { name: /^(Mail|Sms|WhatsApp)/ })).toHaveCount(0);
  await expect(page.getByText('Mail kan niet: we kennen geen e-mailadres.')).toBeVisible();
  await page.getByRole('link', { name: 'Vraag het liever zelf' }).click();
  await expect(page.getByLabel('Hoe?')).toHaveValue('face-to-face');
  await expect(page.getByRole('link', { name: /^Bel Freddy/ })).toHaveCount(0);
});

async function openDayWithRoom(page: Page) {
  await page.getByRole('link', { name: 'Zoek een coach' }).first().click();
  await expect(page.getByRole('heading', { name: 'Wie kan mee?' })).toBeVisible();
}
