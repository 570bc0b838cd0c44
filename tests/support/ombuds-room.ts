import { randomBytes } from 'node:crypto';
import { wordsOfDemonstration } from '@app/vault/demonstration';
import { expect, type Browser, type Page } from '@playwright/test';
import { signInAs } from './sign-in.ts';

/** Types the six words of the demonstration at the door of the room. */
export async function opensTheRoom(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je kamer is dicht');
  await page.getByLabel('Je zes woorden').fill(wordsOfDemonstration);
  await page.getByRole('button', { name: 'Open de kamer' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meldingen', {
    timeout: 30_000,
  });
}

/** Signs in as an ombudsperson of the demonstration, and opens her room. */
export async function unlocked(page: Page, name: string) {
  await signInAs(page, 'ombudspersoon', name);
  await page.goto('/concerns');
  await expect(page.locator('main')).toContainText(wordsOfDemonstration);
  await opensTheRoom(page);
}

/** Opens what a code opens, as its teller. */
export async function opensWithCode(page: Page, code: string) {
  await page.goto('/bericht');
  await page.getByRole('button', { name: 'Ik heb een code' }).click();
  await page.getByLabel('Je code').fill(code);
  await page.getByRole('button', { name: 'Open mijn bericht' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jouw bericht en het antwoord', {
    timeout: 30_000,
  });
}

/** A network of its own: only so many concerns are taken from one in an hour. */
export const fromElsewhere = () => ({
  extraHTTPHeaders: {
    'x-forwarded-for': `fd00:${randomBytes(6).toString('hex').match(/.{4}/g)!.join(':')}::1`,
  },
});

/** Somebody tells something on a browser of her own, without the readers that she unticks; her page and her code. */
export async function tells(browser: Browser, told: string, unticked: readonly RegExp[] = []) {
  const teller = await (await browser.newContext(fromElsewhere())).newPage();
  await teller.goto('/bericht');
  await teller.getByLabel('Wat is er gebeurd?').fill(told);
  for (const name of unticked) await teller.getByRole('checkbox', { name }).uncheck();
  await teller.getByRole('radio', { name: /Er samen over praten/ }).check();
  await teller.getByRole('button', { name: 'Verstuur naar Jo' }).click();
  await expect(teller.getByRole('heading', { level: 1 })).toHaveText(
    'Dank je. Jo heeft je bericht.',
    { timeout: 30_000 },
  );
  const code = (await teller.locator('.code').first().textContent())!.replace(/\D/g, '');
  return { teller, code };
}

/** Opens one concern after another in the room, until the one that says this; false without one. */
export async function goesTo(page: Page, told: string): Promise<boolean> {
  const links = page.getByRole('link', { name: /^Open/ });
  await expect(links.first()).toBeVisible();
  for (let at = (await links.count()) - 1; at >= 0; at -= 1) {
    await links.nth(at).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Melding van /);
    if (await page.getByText(told).first().isVisible()) return true;
    await page.getByRole('link', { name: 'Meldingen', exact: true }).last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meldingen');
  }
  return false;
}

/** Everything a page sends from now on, as text. */
export function sentBy(page: Page): () => string {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  return () => sent.join('\n');
}

/** What a browser still has of a page when it is gone. */
export const keptBy = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, document.title]),
  );
