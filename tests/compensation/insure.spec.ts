import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

test('a coordinator writes an insurance down, and corrects it @nojs', async ({
  page,
  javaScriptEnabled,
}) => {
  const insurer = `Verzekering ${javaScriptEnabled ? 'Een' : 'Twee'}`;
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/terms');
  await page.getByRole('link', { name: 'Verzekeringen' }).click();
  await expect(page.getByText('De Weefverzekering').first()).toBeVisible();

  await page.getByLabel('Bij welke maatschappij?').fill(insurer);
  await page.getByLabel('Vanaf').fill('2026-01-01');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Vul dit nog in.')).toBeVisible();
  await expect(page.getByLabel('Bij welke maatschappij?')).toHaveValue(insurer);
  await page.getByLabel('Schade aan anderen').check();
  await page.getByLabel('Tot en met').fill('2025-12-31');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Dit komt vóór de eerste dag.')).toBeVisible();
  await page.getByLabel('Tot en met').fill('2026-12-31');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Bewaard.')).toBeVisible();

  await page.getByRole('link', { name: insurer }).click();
  await expect(page.getByLabel('Schade aan anderen')).toBeChecked();
  await page.getByLabel('Tot en met').fill('');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  const kept = page.getByRole('listitem').filter({ hasText: insurer });
  await expect(kept.getByText('Sinds 1 januari 2026, zonder einddatum')).toBeVisible();
});
