import { expect, test, type Page } from '@playwright/test';
import { barriersOn } from './barriers.ts';

/** Everybody can read this page: no barrier that axe knows, one heading above all, nothing beside the screen. */
export async function expectReadable(page: Page) {
  const runsScripts = test.info().project.use.javaScriptEnabled !== false;
  expect(await (runsScripts ? barriersOn(page) : barriersWithoutScripts(page))).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const html = page.locator('html');
  expect(await html.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
  if (size) await page.setViewportSize(size);
}

/**
 * axe is a script, and waits for ever where scripts are off. So it looks at a copy: the page as it stands there, with its
 * styles and without its scripts, opened where scripts may run.
 */
export async function barriersWithoutScripts(page: Page): Promise<string[]> {
  const html = (await page.content()).replace(/<script\b[\s\S]*?<\/script>/g, '');
  const here = page.context();
  const context = await here.browser()!.newContext({
    storageState: await here.storageState(),
    viewport: page.viewportSize(),
    javaScriptEnabled: true,
  });
  try {
    const copy = await context.newPage();
    const isHere = ({ origin, pathname, search }: URL) =>
      page.url().split('#')[0] === origin + pathname + search;
    await copy.route(isHere, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await copy.goto(page.url());
    return await barriersOn(copy);
  } finally {
    await context.close();
  }
}
