import { expect, test, type Page } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

test('a month shows its days, as a calendar and as a list, and leads to a day @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/calendar');
  const here = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('link', { name: /volgende maand/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(here ?? '');
  await page.getByRole('link', { name: /Vorige maand/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(here ?? '');

  await page.getByRole('link', { name: 'Lijst', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Hoe staat het' })).toBeAttached();
  const day = page.getByRole('row').nth(1).getByRole('link');
  const name = (await day.textContent()) ?? '';
  await day.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('every page of a day is readable for who listens, on light and dark', async ({ page }) => {
  test.setTimeout(90_000);
  await signInAs(page, 'coördinator', 'Hilde');
  const addresses = await everyPage(page);
  expect(addresses.length).toBeGreaterThan(7);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const address of addresses) {
      await page.goto(address);
      await expectReadable(page);
    }
  }
});

test('who is no coordinator does not see the week or a day', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const [, day = ''] = await everyPage(page);
  await page.context().clearCookies();
  await signInAs(page, 'coach', 'Erik');
  for (const address of ['/week', '/week/calls', day, `${day}/sheet`])
    expect((await page.goto(address))?.status(), address).toBe(403);
});

/** One of each page around a day that has room. */
async function everyPage(page: Page): Promise<string[]> {
  await page.goto('/week');
  await page.getByRole('link', { name: 'Zoek een coach' }).first().click();
  await expect(page.getByRole('heading', { name: 'Wie kan mee?' })).toBeVisible();
  const day = new URL(page.url()).pathname;
  const hrefOf = (name: RegExp) =>
    page.getByRole('link', { name }).first().getAttribute('href') as Promise<string>;
  return [
    '/week',
    day,
    await hrefOf(/Bel en vraag/),
    await hrefOf(/Nodig uit|Vraag met reden/),
    `${day}/change`,
    `${day}/sheet`,
    '/week/calls',
    '/calendar',
    '/calendar?view=list',
    '/calendar?month=2031-08',
  ];
}
