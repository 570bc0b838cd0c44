import { expect, test } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

test.beforeEach(({ page }) => signInAs(page, 'coach', 'Samira'));

const nobodys = '00000000-0000-4000-8000-000000000000';

test('a coach at an address of the office stays on a page of her own, with somebody to call @nojs', async ({
  page,
}) => {
  for (const path of ['/week', '/coaches', `/sessions/${nobodys}`, '/accounts', '/imports']) {
    expect((await page.goto(path))?.status()).toBe(403);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Deze pagina is niet van jou.',
    );
    await expect(page.getByRole('navigation')).toHaveCount(0);
    const call = page.getByRole('main').getByRole('link', { name: /^Bel Hilde/ });
    await expect(call).toHaveAttribute('href', /^tel:/);
  }
  await expect(page.getByText('Van maandag tot vrijdag, van 9 tot 17 uur.')).toBeVisible();
  await expectReadable(page);
  await page.getByRole('link', { name: 'Naar mijn start' }).click();
  await expect(page).toHaveURL(/\/start$/);
});

test('an address that is nowhere has somebody to call too @nojs', async ({ page }) => {
  expect((await page.goto('/nowhere'))?.status()).toBe(404);
  const call = page.getByRole('main').getByRole('link', { name: /^Bel Hilde/ });
  await expect(call).toHaveAttribute('href', /^tel:/);
});
