import { expect, test, type Page } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { barriersOn } from '../support/barriers.ts';
import { signInAs } from '../support/sign-in.ts';

const searchIn = async (page: Page, words: string) => {
  const form = page.getByRole('search');
  await form.locator('input[name=q]').fill(words);
  await form.getByRole('button', { name: 'Zoek' }).click();
};

test('a coordinator finds what she looks for, also with a mistake in it @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/search');
  await searchIn(page, 'nadja');
  await expect(page.getByRole('heading', { name: /^Coaches/ })).toBeVisible();
  await expect(page.locator('mark', { hasText: 'Nadia' })).toBeVisible();
  await expect(page.getByRole('search').locator('input[name=q]')).toHaveValue('nadja');
  await page.getByRole('link', { name: 'Nadia Benali' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nadia Benali' })).toBeVisible();
});

test('what is not found says so, and says what to do @nojs', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/search');
  await searchIn(page, 'xqxqxq');
  await expect(page.getByText('Niets gevonden voor ‘xqxqxq’.')).toBeVisible();
  await page.getByRole('link', { name: 'Alle coaches' }).click();
  await expect(page).toHaveURL(/\/coaches$/);
});

test('a trainer finds days of her own, and nothing of anybody else @nojs', async ({ page }) => {
  await signInAs(page, 'trainer', 'Naïma');
  const day = page.getByRole('link', { name: 'Open de dag' }).first();
  const hers = (await day.getAttribute('href'))!;
  const title = (await page.locator('h3').first().textContent())!;
  await searchIn(page, title);
  await expectReadable(page);
  await expect(page.locator(`a[href="${hers}"]`)).toBeVisible();

  await searchIn(page, 'Nadia Benali');
  await expect(page.getByText('Niets gevonden')).toBeVisible();
  expect((await page.goto('/search?q=nadia'))?.status()).toBe(403);
});

test('coach, administrator and ombudsperson have no field @nojs', async ({ page }) => {
  for (const [role, name] of [
    ['coach', 'Nadia'],
    ['beheerder', 'Mieke'],
    ['ombudspersoon', 'Jo'],
  ] as const) {
    await page.context().clearCookies();
    await signInAs(page, role, name);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('input[name=q]')).toHaveCount(0);
    for (const address of ['/search?q=nadia', '/days/search?q=nadia'])
      expect((await page.goto(address))?.status(), `${role} ${address}`).toBe(403);
  }
});

test('she comes to a coach by keyboard alone, and is told what was found', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const field = page.getByRole('combobox');
  await expect(field).toBeVisible(); // it has this role from when the key is listened to
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('nadai');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('search').getByRole('status')).toContainText('Kies met pijl');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  expect(await barriersOn(page, { part: '[role=search]' })).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(field).toHaveValue('nadai');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { selected: true })).toHaveText(/Toon alles/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toContainText('Nadia Benali');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nadia Benali' })).toBeVisible();
});

test('Enter without a choice opens the page with all of it', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.getByRole('combobox').fill('nadia');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=nadia$/);
  await expect(page.getByRole('heading', { name: /^Coaches/ })).toBeVisible();
});

test('only what was asked last is shown', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/suggestions?q=na', async (route) => {
    await held;
    await route.continue().catch(() => undefined); // nobody waits for it any more
  });
  const field = page.getByRole('combobox');
  const asked = page.waitForRequest(/q=na$/);
  await field.pressSequentially('na');
  await asked;
  await field.pressSequentially('dia benali');
  await expect(page.getByRole('option', { name: /Nadia Benali/ })).toBeVisible();
  const shown = await page.getByRole('option').count();
  letGo();
  await page.request.get('/search/suggestions?q=na');
  await expect(page.getByRole('option')).toHaveCount(shown);
});

test('the key is a letter in another field, and can be switched off', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/coaches');
  const other = page.getByRole('searchbox');
  await other.focus();
  await page.keyboard.type('1/2');
  await expect(other).toHaveValue('1/2');

  await page.goto('/search?q=nadia');
  const setting = page.getByRole('checkbox', { name: /toets \// });
  await setting.uncheck();
  await page.goto('/week');
  await expect(page.getByRole('combobox')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).not.toBeFocused();

  await page.goto('/search?q=nadia');
  await expect(setting).not.toBeChecked();
  await setting.check();
  await setting.blur();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
});
