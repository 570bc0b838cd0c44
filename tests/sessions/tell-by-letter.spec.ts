import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';
import { openFolds, tasksWith } from '../support/week.ts';

test('a coach without telephone and mail gets a letter about a cancelled day, and it is kept who posted it', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const task = tasksWith(page, /^.*Freddy weet nog niet dat/s);
  await openFolds(page);
  await expect(task).toContainText('We kennen geen telefoonnummer');
  await expect(page.getByRole('link', { name: 'Bel Freddy' })).toHaveCount(0);

  await page.goto('/week/calls');
  // In working hours reminders to be written stand in the same list.
  const call = page.getByRole('listitem').filter({ hasText: /Freddy.*gaat niet door/s });
  await call.last().getByRole('link', { name: 'Open de brief' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('gaat niet door');
  await expect(page.getByText('Freddy Naessens', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('img', { name: 'QR-code met je eigen link' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Op de post' }).click();
  await expect(page.getByRole('status')).toHaveText('Bewaard: het is verteld.');
  await expect(page.getByText('Freddy weet nog niet dat')).toHaveCount(0);

  await page.goBack();
  await page.reload();
  await expect(page.getByText('Dit is al verteld.')).toBeVisible();
});

test('a letter that would come too late, or nowhere, says so before it is printed', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/coaches?search=Chantal');
  await page.getByRole('link', { name: 'Chantal Lemmens' }).click();
  // The first is of the demonstration; days that other journeys asked her for come later.
  await page.getByRole('link', { name: 'Groepswerk', exact: true }).first().click();
  await page.locator('a[href*="/questions/"]').first().click();
  await page.locator('a[href$="/letter"]').click();
  await expect(page.getByText('Een brief komt nu te laat: bel liever.')).toBeVisible();
  await expect(page.getByText('Knip hier af')).toHaveText(
    'Knip hier af en geef of stuur dit strookje terug. Bellen mag ook.',
  );
  await expect(page.getByText('Straat en nummer ontbreken nog.')).toBeVisible();
});
