import { expect, test } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs, signOut } from '../support/sign-in.ts';

test('a trainer sees her own days, and who comes along by first name @nojs', async ({ page }) => {
  await signInAs(page, 'trainer', 'Naïma');
  await expect(page.getByText('Dag Naïma')).toBeVisible();
  await expectReadable(page);

  await page.getByRole('link', { name: 'Open de dag' }).first().click();
  for (const title of ['Wie gaat mee', 'Vooraf met de coach', 'Nabespreking'])
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText(/Tack|Lemmens|Benali|Vandamme/)).toHaveCount(0);
  await expectReadable(page);
});

test('what is further behind her than her first page shows, she reads on another @nojs', async ({
  page,
}) => {
  await signInAs(page, 'trainer', 'Naïma');
  await page.getByRole('link', { name: 'Vroegere dagen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vroegere dagen');
  await expectReadable(page);
  await page.getByRole('link', { name: 'Open de dag' }).first().click();
  await expect(page.getByRole('heading', { name: 'Wie gaat mee' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Past dat nog voor jou?' })).toHaveCount(0);
  await expect(page.getByText(/Tack|Lemmens|Benali|Vandamme/)).toHaveCount(0);
});

test('the day of another trainer is not there for her @nojs', async ({ page }) => {
  await signInAs(page, 'trainer', 'Naïma');
  const hers = await page.getByRole('link', { name: 'Open de dag' }).first().getAttribute('href');

  await signOut(page);
  await signInAs(page, 'trainer', 'Karin');
  const answer = await page.goto(hers ?? '');
  expect(answer?.status()).toBe(404);
});
