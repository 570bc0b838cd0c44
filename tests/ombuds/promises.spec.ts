import { expect, test } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';
import { thisYear } from '../support/today.ts';

test('what is promised stands there for everybody, without a visit @nojs', async ({ page }) => {
  await page.goto('/promises');
  await expect(page.getByRole('heading', { name: 'Wat we beloven en wat niet' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wat er in een jaar gezegd werd' })).toHaveCount(
    0,
  );
  await expectReadable(page);
});

test('an ombudsperson writes about a year, and coaches read it before staff does', async ({
  page,
}) => {
  await signInAs(page, 'ombudspersoon', 'Jo');
  await page.goto('/figures');
  const lastYear = page.locator('section', {
    has: page.getByRole('heading', { name: `Het jaar ${thisYear() - 1}` }),
  });
  const says = lastYear.getByLabel('Wat zeg je over dit jaar?');
  await says.fill('Er waren 3 meldingen over eten.');
  await lastYear.getByRole('button', { name: 'Bewaar' }).click();
  await expect(lastYear.getByText('Er staat een getal van 1 tot 4.')).toBeVisible();
  await expect(says).toHaveValue('Er waren 3 meldingen over eten.');

  await says.fill('Er waren minder dan 5 meldingen over eten.');
  await lastYear.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Bewaard. Nog niemand anders leest dit.')).toBeVisible();
  await lastYear.getByText('Maak het bekend').click();
  await lastYear.getByRole('checkbox', { name: /Ik las het na/ }).check();
  await lastYear.getByRole('button', { name: 'Laat coaches dit lezen' }).click();
  await expect(page.getByText('Bekendgemaakt. Coaches lezen het nu')).toBeVisible();
  await expect(says).toHaveCount(0);
  await page.context().clearCookies();

  const read = page.getByText('Er waren minder dan 5 meldingen over eten.');
  await signInAs(page, 'coach', 'Samira');
  await page.getByRole('link', { name: /Wat we beloven en wat niet/ }).click();
  await expect(read).toBeVisible();
  await page.context().clearCookies();

  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/terms');
  await page.getByRole('link', { name: 'Wat we beloven en wat niet' }).click();
  await expect(page.getByRole('heading', { name: 'Wat we beloven en wat niet' })).toBeVisible();
  await expect(read).toHaveCount(0);
});
