import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

test('the account from which we pay is written down, and its number is never shown again', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.getByRole('link', { name: 'Kostenvergoeding' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kostenvergoeding');
  await page.goto('/compensation/payer');
  await page.getByLabel('Naam bij de bank').fill('De Weefkamer vzw');
  await page.getByLabel('Rekeningnummer').fill('BE68 5390 0754 7035');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByLabel('Rekeningnummer')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Naam bij de bank')).toHaveValue('De Weefkamer vzw');

  await page.getByLabel('Rekeningnummer').fill('BE68 5390 0754 7034');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Onze rekening is bewaard.')).toBeVisible();
  await expect(page.locator('main')).toContainText('eindigt op 7034');
  expect(await page.content()).not.toMatch(/5390 ?0754/);
});

test('an administrator is asked as the second person, and sees no name', async ({ page }) => {
  await signInAs(page, 'beheerder', 'Mieke');
  await page.goto('/payments');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Betalingen');
  expect((await page.goto('/compensation'))?.status()).toBeGreaterThanOrEqual(300);
});
