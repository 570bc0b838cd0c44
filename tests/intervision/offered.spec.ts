import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

test('a coach to whom we offered fewer dates than agreed is not said to be in order', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/intervision');
  await page.getByRole('table').first().getByRole('link').first().click();
  const few = page.getByRole('cell', { name: /We spraken er vier per jaar af/ }).first();
  await expect(few).toBeVisible();
  await expect(few).not.toContainText('In orde');
});
