import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

test('an ombudsperson makes a key on her device and comes in with it', async ({ page }) => {
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });

  await signInAs(page, 'ombudspersoon', 'Jo');
  await page.getByRole('button', { name: /^Maak (een|nog een) sleutel$/ }).click();
  await expect(page.getByText('Je sleutel is klaar.')).toBeVisible();

  await page.getByRole('button', { name: 'Meld me af' }).click();
  await page.getByRole('link', { name: /Ik heb een sleutel/ }).click();
  await page.getByRole('button', { name: 'Gebruik mijn sleutel' }).click();
  await expect(page.getByText('Je bent hier als Jo, ombudspersoon.')).toBeVisible();
});

test('without a script the page says what it needs, and offers a code @nojs', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/sign-in/passkey');
  if (!javaScriptEnabled) await expect(page.locator('noscript p')).toBeVisible();
  await page.getByRole('link', { name: 'Vraag liever een code' }).click();
  await expect(page.getByLabel('Je e-mailadres')).toBeVisible();
});
