import { expect, test } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { linkToOwnPage } from '../support/own-page.ts';
import { signInAs } from '../support/sign-in.ts';

/** A coach reads what is kept about her, on a telephone without a script; nobody else can. */
test('Samira reads all that is kept about her, and what is hers alone @nojs', async ({ page }) => {
  await signInAs(page, 'coach', 'Samira');
  await page.getByRole('link', { name: /^Mijn gegevens/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn gegevens');
  const part = (name: string) =>
    page.locator('section', { has: page.getByRole('heading', { name, exact: true }) });
  await expect(part('Wie je bent')).toContainText('Je heet Samira Haddou.');
  await expect(part('Alleen voor jou')).toContainText('Alleen jij ziet dit.');
  await expect(part('Alleen voor jou')).toContainText('Liever niet samen met Ronny.');
  await expect(part('Aanmelden')).toContainText('samira@weefkamer.example');

  await page.getByRole('link', { name: 'Lees alles over mijn dagen' }).click();
  await expect(page.getByText(/^Dag 1 tot \d+ van \d+$/)).toBeVisible();
  await expect(page.getByText(/vroeg of je (meegaat|wil meekijken)/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Mijn gegevens' }).click();
  await expect(page).toHaveURL(/\/data$/);
});

test('the pages with their styles are at most 14 kB on the wire', async ({ page, request }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const link = await linkToOwnPage(page, 'Godelieve Smet');
  await page.context().clearCookies();
  await signInAs(page, 'coach', 'Nadia');
  for (const address of [
    '/data',
    '/data/days',
    '/pause',
    '/stop',
    '/start',
    link,
    `${link}/data`,
    `${link}/pause`,
    `${link}/stop`,
  ]) {
    const html = await (await page.goto(address))!.text();
    const styles = [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, path]) => path!);
    expect(styles).not.toEqual([]);
    const parts: Uint8Array[] = [Buffer.from(html)];
    for (const path of styles)
      parts.push(await (await request.get(new URL(path, page.url()).href)).body());
    const bytes = parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
    expect(bytes, address).toBeLessThanOrEqual(14_000);
  }
});

test('a coordinator and a trainer come to neither page', async ({ page }) => {
  for (const [role, name] of [
    ['coördinator', 'Hilde'],
    ['trainer', 'Naïma'],
  ] as const) {
    await page.context().clearCookies();
    await signInAs(page, role, name);
    for (const address of ['/data', '/data/days']) {
      await page.goto(address);
      await expect(
        page.getByRole('heading', { name: /^(Mijn gegevens|Alles over mijn dagen)$/ }),
      ).toHaveCount(0);
    }
  }
});
