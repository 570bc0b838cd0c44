import type { Page } from '@playwright/test';

/** Makes a link to a coach's own page as the coordinator, and answers its path. */
export async function linkToOwnPage(page: Page, coach: string): Promise<string> {
  await page.goto(`/coaches?search=${encodeURIComponent(coach)}`);
  await page.getByRole('link', { name: coach }).first().click();
  await page.waitForURL(/\/coaches\/[\w-]{36}/);
  await page.goto(`${new URL(page.url()).pathname}/link`);
  await page.getByRole('radio', { name: /^Sms/ }).check();
  await page.getByRole('button', { name: 'Maak de link' }).click();
  const address = await page.getByRole('link', { name: /\/p\// }).getAttribute('href');
  return new URL(address!, page.url()).pathname;
}
