import { expect, test, type Page } from '@playwright/test';
import { signInAs, signOut } from '../support/sign-in.ts';

/** A device of this browser that keeps keys, and whose finger is always right. */
async function withDevice(page: Page) {
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
}

test('an ombudsperson makes a key on her device and comes in with it', async ({ page }) => {
  await withDevice(page);
  await signInAs(page, 'ombudspersoon', 'Jo');
  await page.goto('/me');
  await page.getByRole('button', { name: /^Maak (een|nog een) sleutel$/ }).click();
  await expect(page.getByText('Je sleutel is klaar.')).toBeVisible();

  await page.getByRole('button', { name: 'Meld me af' }).click();
  await page.getByRole('link', { name: /Ik heb een sleutel/ }).click();
  await page.getByRole('button', { name: 'Gebruik mijn sleutel' }).click();
  await expect(page).toHaveURL(/\/concerns$/);
});

test('a key has a name, and once it is ended a lost laptop opens nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await withDevice(page);
  await signInAs(page, 'coördinator', 'An');
  await page.goto('/me');
  const acts = page.getByRole('button', { name: 'Ga verder als coördinator' });
  if (await acts.isVisible()) await acts.click();
  await page.goto('/me');
  await page.getByRole('button', { name: /^Maak (een|nog een) sleutel$/ }).click();
  await expect(page.getByText('Je sleutel is klaar.')).toBeVisible();
  const keys = page.getByRole('listitem').filter({ hasText: 'Gemaakt op' });
  await expect(keys.last()).toContainText(' op ');
  await expect(keys.last()).toContainText('Nog niet gebruikt.');

  await keys.last().getByText('Wijzig of beëindig').click();
  await keys.last().getByLabel('Naam van de sleutel').fill('Laptop van de trein');
  await keys.last().getByRole('button', { name: 'Bewaar de naam' }).click();
  await expect(page.getByText('Laptop van de trein').first()).toBeVisible();

  await signOut(page);
  await page.goto('/sign-in/passkey');
  await page.getByRole('button', { name: 'Gebruik mijn sleutel' }).click();
  await expect(page).not.toHaveURL(/sign-in/);

  const office = await browser.newPage(baseURL ? { baseURL } : {});
  await signInAs(office, 'beheerder', 'Mieke');
  await office.getByRole('link', { name: 'Wijzig An Verhaegen' }).click();
  await office.getByRole('button', { name: 'Beëindig Laptop van de trein' }).click();
  await expect(office.getByText('De sleutel is beëindigd.')).toBeVisible();
  await office.close();

  await page.goto('/me');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/sign-in/passkey');
  await page.getByRole('button', { name: 'Gebruik mijn sleutel' }).click();
  await expect(page.getByText('Deze sleutel herkennen we niet.')).toBeVisible();
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
