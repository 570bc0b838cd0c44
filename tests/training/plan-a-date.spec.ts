import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

test('a date is planned, and who came followed it @nojs', async ({ page, javaScriptEnabled }) => {
  const theme = `Thema ${javaScriptEnabled ? 'één' : 'twee'}`;
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/training');
  await page.getByRole('link', { name: 'Nieuwe opleiding' }).click();
  await page.getByLabel('Of een nieuw thema').fill(theme);
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(theme);

  await page.getByText('Plan een datum').click();
  const plan = page.locator('form').filter({ hasText: 'Bewaar de datum' });
  await plan.getByLabel('Dag').fill('2026-01-12');
  await plan.getByLabel('Van', { exact: true }).fill('13:30');
  await plan.getByLabel('Tot', { exact: true }).fill('13:00');
  await plan.getByLabel('Waar?').fill('De Weefkamer');
  await plan.getByRole('button').click();
  await expect(plan.getByLabel('Waar?')).toHaveValue('De Weefkamer');
  await plan.getByLabel('Tot', { exact: true }).fill('16:30');
  await plan.getByRole('button').click();
  await expect(page.getByText('Bewaard: de datum staat erbij.')).toBeVisible();

  await page.getByText('Wie was er?').first().click();
  const attend = page.locator('form').filter({ hasText: 'Bewaar wie er was' });
  await attend.getByLabel('Nadia Benali').check();
  await attend.getByRole('button').click();
  await expect(page.getByText('Waren er: Nadia Benali')).toBeVisible();

  await page.context().clearCookies();
  await signInAs(page, 'coach', 'Nadia');
  await page.goto('/followed');
  await expect(page.getByRole('heading', { name: theme })).toBeVisible();
});
