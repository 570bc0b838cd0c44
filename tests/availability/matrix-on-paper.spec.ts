import { expect, test } from '@playwright/test';
import { pagesOf } from '../support/pages-of.ts';
import { signInAs } from '../support/sign-in.ts';

test('a round is printed on one page, and nobody is named on it', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/availability');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie wil wanneer mee?');
  expect(await pagesOf(page, page.url())).toBe(1);

  const names = page.getByRole('link', { name: 'Chantal Lemmens', includeHidden: true });
  await expect(names.first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const name of await names.all()) await expect(name).toBeHidden();
  await expect(page.getByText('een coach').first()).toBeVisible();
});
