import { expect, type Page } from '@playwright/test';

/** Opens the newest letter with this subject, as its reader. */
export async function openPost(page: Page, subject: RegExp) {
  const letter = page.getByRole('navigation', { name: 'Berichten' }).getByRole('link', {
    name: subject,
  });
  await expect(async () => {
    await page.goto('/post');
    await expect(letter.first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await letter.first().click();
}
