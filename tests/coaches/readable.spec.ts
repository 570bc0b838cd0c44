import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

async function everyPage(page: Page): Promise<string[]> {
  await page.goto('/coaches');
  const coach = await page.getByRole('link', { name: 'Godelieve Smet' }).getAttribute('href');
  return [
    '/coaches',
    '/coaches?search=niemand&channel=letter',
    '/coaches/new',
    `${coach}`,
    `${coach}/change`,
    `${coach}/link`,
    '/series/new',
    '/imports',
    '/imports/coaches',
    '/imports/sessions',
  ];
}

test('every page about coaches and lists is readable for who listens', async ({ page }) => {
  test.setTimeout(90_000);
  await signInAs(page, 'coördinator', 'Hilde');
  const addresses = await everyPage(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const address of addresses) {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        `${address} ${colorScheme}`,
      ).toEqual([]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    }
  }
});

test('nothing runs off a screen of 320 pixels', async ({ page }) => {
  test.setTimeout(60_000);
  await signInAs(page, 'coördinator', 'Hilde');
  const addresses = await everyPage(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of addresses) {
    await page.goto(address);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, address).toBe(0);
  }
});
