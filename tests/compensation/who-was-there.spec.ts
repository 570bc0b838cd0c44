import { addMonths } from '@app/domain/day';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';
import { today } from '../support/today.ts';

/** Who was there is said on the page of a day that is over: one tap each, and anew when it was something else. */
async function sayWhoWasThere(page: Page, links: Locator) {
  const days = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  for (const day of days) {
    await page.goto(day);
    if ((await page.locator('#presence').count()) > 0) break;
  }
  const first = page.locator('#presence form').first();
  const word = (name: string) => first.getByRole('button', { name });
  await word('Stopte onderweg').click();
  await expect(word('Stopte onderweg')).toHaveAttribute('aria-pressed', 'true');
  await word('Was er').click();
  await expect(word('Was er')).toHaveAttribute('aria-pressed', 'true');
  await expect(word('Stopte onderweg')).toHaveAttribute('aria-pressed', 'false');
}

test('a coordinator says who was there', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const month = addMonths(today(), -1).slice(0, 7);
  await page.goto(`/calendar?month=${month}`);
  await sayWhoWasThere(page, page.locator('a[href^="/sessions/"]'));
});

test('a trainer says who was there on a day that she gave @nojs', async ({ page }) => {
  await signInAs(page, 'trainer', 'Karin');
  const past = page.locator('section', { has: page.getByRole('heading', { name: 'Voorbij' }) });
  await sayWhoWasThere(page, past.locator('a[href^="/days/"]'));
});

test('a coach reads what she gets and how much the law allows, without a script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signInAs(page, 'coach', 'Samira');
  await page.getByRole('link', { name: 'Mijn kostenvergoeding' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn kostenvergoeding');
  await expect(page.getByRole('heading', { name: 'Hoeveel mag je krijgen?' })).toBeVisible();
  await context.close();
});
