import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

/** Hilde writes a version of the agreement note, prints it with a name, and writes down who signed. */
test('a version is written, printed for a coach and signed by several @nojs', async ({
  page,
  javaScriptEnabled,
}) => {
  // Each window writes a version of its own, long from now, so that no day asks for it.
  const [from, said] = javaScriptEnabled
    ? ['28/02/2150', '28 februari 2150']
    : ['29/01/2150', '29 januari 2150'];
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/terms');
  await page.getByRole('link', { name: 'Afsprakennota', exact: true }).click();
  await expect(page.getByRole('complementary')).toContainText('coaches tekenden');
  await page.getByRole('link', { name: 'Schrijf een nieuwe versie' }).click();
  const costs = page.getByLabel('Kostenvergoeding');
  await expect(costs).not.toHaveValue('');
  await costs.fill(`Wij betalen je bus vanaf ${said}.`);
  await page.getByLabel('Geldt vanaf').fill('gisteren of zo');
  await page.getByRole('button', { name: 'Bewaar deze versie' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(costs).toHaveValue(`Wij betalen je bus vanaf ${said}.`);
  await page.getByLabel('Geldt vanaf').fill(from);
  await page.getByRole('button', { name: 'Bewaar deze versie' }).click();
  await expect(page.getByRole('status')).toContainText('De versie is bewaard.');
  const version = page
    .getByRole('complementary')
    .getByRole('listitem')
    .filter({ hasText: `Geldt vanaf ${said}` });
  await version.getByRole('link', { name: /^Wie tekende/ }).click();

  const chosen = page.locator('input[name=coaches]:checked');
  for (let left = await chosen.count(); left > 0; left -= 1) await chosen.first().uncheck();
  const [gino, samira] = [/^Gino/, /^Samira Haddou/].map((name) =>
    page.getByRole('checkbox', { name }),
  );
  await gino!.check();
  await samira!.check();
  await page.getByLabel('Getekend op').fill('31/12/2099');
  await page.getByRole('button', { name: 'Schrijf het op' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(gino!).toBeChecked();
  await page.getByLabel('Getekend op').fill('28/11/2026');
  await page.getByLabel('Uitgelegd op').fill('27/11/2026');
  await page.getByRole('button', { name: 'Schrijf het op' }).click();
  await expect(page.getByRole('status')).toContainText('Opgeschreven voor 2 coaches.');
  await expect(gino!).not.toBeChecked();

  await page.goto('/coaches');
  await page.getByRole('link', { name: /Gino/ }).first().click();
  const card = page.locator('#afsprakennota');
  await expect(card).toContainText('Getekend op 28 november');
  const hers = page.url();
  await card.getByRole('link').click();
  await page.getByRole('link', { name: /^Druk af voor Gino/ }).click();
  await expect(page.getByRole('main')).toContainText('De Weefverzekering');
  await expect(page.getByRole('main')).toContainText(/en Gino/);
  await page.goto(hers);
  await card.getByRole('button', { name: /^Klopt niet/ }).click();
  await expect(page.getByRole('status')).toContainText('Dat is weg.');
});
