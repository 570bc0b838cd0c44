import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

/** Hilde tells coaches about the ombudsperson: everybody who was there at once, and one on her own page. */
test('all who were there are written down at once, and one on her page @nojs', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/terms');
  await page.getByRole('link', { name: 'Wie kent de ombudspersoon?' }).click();
  await expect(page.getByRole('complementary')).toContainText('Buiten ons huis');
  const rachid = page.getByRole('checkbox', { name: /^Rachid/ });
  const samira = page.getByRole('checkbox', { name: /^Samira Haddou/ });
  await expect(samira).not.toBeChecked();
  await page.getByLabel('Wanneer?').fill('31/12/2099');
  await rachid.check();
  await page.getByRole('button', { name: 'Schrijf het op' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(rachid).toBeChecked();
  await page.goto('/terms/introductions');
  // Of all, only Rachid hears it now: the same office is walked by another window too.
  const chosen = page.locator('input[name=coaches]:checked');
  for (let left = await chosen.count(); left > 0; left -= 1) await chosen.first().uncheck();
  await rachid.check();
  await page.getByRole('button', { name: 'Schrijf het op' }).click();
  await expect(page.getByRole('status')).toContainText('Opgeschreven voor 1 coach.');
  await expect(rachid).not.toBeChecked();

  await page.goto('/coaches');
  await page.getByRole('link', { name: /Omar/ }).first().click();
  const card = page.locator('#ombudspersoon');
  if ((await card.textContent())?.includes('Nog niet verteld')) {
    await card.getByRole('button', { name: 'Vandaag verteld, met kaartje' }).click();
    await expect(card).toContainText('met kaartje');
  }
  await card.getByRole('button', { name: /^Klopt niet/ }).click();
  await expect(card).toContainText('Nog niet verteld');
});
