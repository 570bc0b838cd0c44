import { expect, test, type Page } from '@playwright/test';
import { barriersOn } from './barriers.ts';

/** Everybody can read this page: no barrier that axe knows, one heading above all, nothing beside the screen. */
export async function expectReadable(page: Page) {
  // axe is a script: where scripts are off, only what needs none is looked at.
  if (test.info().project.use.javaScriptEnabled !== false)
    expect(await barriersOn(page)).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const html = page.locator('html');
  expect(await html.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
  if (size) await page.setViewportSize(size);
}
