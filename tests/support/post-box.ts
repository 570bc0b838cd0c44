import { expect, type Page } from '@playwright/test';

const letters = (page: Page, about: RegExp) =>
  page.getByRole('navigation', { name: 'Berichten' }).getByRole('link', { name: about });

/** How many letters about this lie in the post-box now. */
export async function lettersNow(page: Page, about: RegExp): Promise<number> {
  await page.goto('/post');
  return letters(page, about).count();
}

/** Opens the newest letter about this, once there are more of them than before. */
export async function openPost(page: Page, about: RegExp, { moreThan = 0 } = {}) {
  await expect(async () => {
    expect(await lettersNow(page, about)).toBeGreaterThan(moreThan);
  }).toPass({ timeout: 20_000 });
  await letters(page, about).first().click();
  await expect(page).toHaveURL(/\/post\/./);
}
