import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

test('a month shows its days, as a calendar and as a list, and leads to a day @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/calendar');
  const here = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('link', { name: /volgende maand/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(here ?? '');
  await page.getByRole('link', { name: /Vorige maand/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(here ?? '');

  await page.getByRole('link', { name: 'Lijst', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Hoe staat het' })).toBeAttached();
  const day = page.getByRole('row').nth(1).getByRole('link');
  const name = (await day.textContent()) ?? '';
  await day.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('only a coordinator sees the week and a day', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/week');
  await page.getByRole('link', { name: 'Zoek een coach' }).first().click();
  await expect(page.getByRole('heading', { name: 'Wie kan mee?' })).toBeVisible();
  const day = new URL(page.url()).pathname;
  await page.context().clearCookies();
  await signInAs(page, 'coach', 'Erik');
  for (const address of ['/week', '/week/calls', day, `${day}/sheet`])
    expect((await page.goto(address))?.status(), address).toBe(403);
});
