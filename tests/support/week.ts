import type { Page } from '@playwright/test';

/** Opens what *Deze week* folds together, so that a journey finds a task wherever it stands. */
export async function openFolds(page: Page) {
  await page.waitForLoadState();
  const closed = page.locator('.more > details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** *Deze week* with all of it open. */
export async function goToWeek(page: Page) {
  await page.goto('/week');
  await openFolds(page);
}

/** The tasks with these words, folded or not; the fold around them is none. */
export const tasksWith = (page: Page, words: string | RegExp) =>
  page.getByRole('listitem').filter({ hasText: words, hasNot: page.getByRole('list') });
