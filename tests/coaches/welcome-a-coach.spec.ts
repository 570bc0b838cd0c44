import { expect, test, type Page } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

const unique = () => `Proef${Math.random().toString(36).slice(2, 9)}`;

test.beforeEach(({ page }) => signInAs(page, 'coördinator', 'Hilde'));

async function added(page: Page, firstName: string, lastName = '') {
  await page.goto('/coaches/new');
  await page.getByLabel('Voornaam').fill(firstName);
  await page.getByLabel('Familienaam').fill(lastName);
  await page.getByRole('button', { name: 'Bewaar deze coach' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(firstName);
}

test('a new coach is added, although her number was wrong at first @nojs', async ({ page }) => {
  const name = unique();
  await page.goto('/coaches');
  await page.getByRole('link', { name: 'Nieuwe coach' }).click();
  await page.getByLabel('Voornaam').fill(name);
  await page.getByLabel('Gsm of telefoon').fill('0400 00 0');
  await page.getByLabel('Dagen per maand, ten hoogste').fill('2');
  await page.getByRole('group', { name: 'Woensdag' }).getByLabel('Avond').check();
  await page.getByRole('group', { name: 'Leefwereld' }).getByLabel('Graag').check();
  await page.getByRole('button', { name: 'Bewaar deze coach' }).click();

  await expect(page).toHaveTitle(/^Fout:/);
  await expect(page.getByLabel('Gsm of telefoon')).toHaveValue('0400 00 0');
  await expect(page.getByLabel('Gsm of telefoon')).toHaveAccessibleDescription(/te kort/);
  await page.getByLabel('Gsm of telefoon').fill('0400 00 09 12');
  await page.getByRole('button', { name: 'Bewaar deze coach' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('status')).toContainText('Bewaard');
  await expect(page.getByRole('link', { name: /^Bel/ })).toHaveAttribute(
    'href',
    'tel:+32400000912',
  );
  await expect(page.getByText('Ten hoogste 2 dagen per maand')).toBeVisible();
  await expect(page.getByText('Niet op woensdag, ’s avonds')).toBeVisible();
  await expect(page.getByText('Graag: Leefwereld')).toBeVisible();
});

test('a coach is found by a part of her name, and else we say what was sought @nojs', async ({
  page,
}) => {
  await page.goto('/coaches');
  await page.getByRole('main').getByLabel('Zoek').fill('godelie');
  await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Godelieve Smet' })).toBeVisible();

  await page.getByLabel('Hoe bereiken').selectOption('Brief');
  await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByText('We vonden geen coach met ‘godelie’')).toBeVisible();
  await page.getByRole('link', { name: 'Godelieve Smet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Godelieve Smet');
});

test('of two people who change a coach, the second sees what is there now @nojs', async ({
  page,
  context,
}) => {
  await added(page, unique());
  const address = page.url().split('?')[0] ?? '';
  const other = await context.newPage();
  await page.goto(`${address}/change`);
  await other.goto(`${address}/change`);
  await other.getByLabel('Gemeente', { exact: true }).fill('Lier');
  await other.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(other.getByRole('status')).toContainText('Bewaard');

  await page.getByLabel('Gemeente', { exact: true }).fill('Boom');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Iemand veranderde dit net voor jou');
  await expect(alert.getByRole('listitem')).toHaveText('Gemeente: Lier');
  await expect(page.getByLabel('Gemeente', { exact: true })).toHaveValue('Boom');

  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Boom')).toBeVisible();
});

test('a mistake in between does not hide what somebody else changed', async ({ page, context }) => {
  await added(page, unique());
  const address = page.url().split('?')[0] ?? '';
  await page.goto(`${address}/change`);
  const other = await context.newPage();
  await other.goto(`${address}/change`);
  await other.getByLabel('Gemeente', { exact: true }).fill('Lier');
  await other.getByRole('button', { name: 'Bewaar', exact: true }).click();

  await page.getByLabel('Coach sinds').fill('ooit');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByLabel('Coach sinds')).toHaveAccessibleDescription(/geen dag/);
  await page.getByLabel('Coach sinds').fill('16/06/2022');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Gemeente: Lier');
});

test('a coach who is probably here already is asked about before there are two @nojs', async ({
  page,
}) => {
  const [first, last] = [unique(), unique()];
  const fill = async () => {
    await page.goto('/coaches/new');
    await page.getByLabel('Voornaam').fill(first);
    await page.getByLabel('E-mailadres').fill(`${last}@example.org`);
    await page.getByRole('button', { name: 'Bewaar deze coach' }).click();
  };
  await fill();
  const address = page.url().split('?')[0] ?? '';
  await fill();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Deze gegevens kennen we al');
  await expect(alert.getByRole('link', { name: `Bekijk ${first}` })).toHaveAttribute(
    'href',
    new URL(address).pathname,
  );
  await alert.getByRole('button', { name: /iemand anders/ }).click();
  await expect(page.getByRole('status')).toContainText('Bewaard');
  expect(page.url().split('?')[0]).not.toBe(address);
});

test('the steps before somebody goes along are written down one by one @nojs', async ({ page }) => {
  await added(page, unique());
  const steps = page.locator('#op-weg');
  const writeDown = page
    .locator('form')
    .filter({ has: page.getByLabel('Wanneer was de opleiding af?') })
    .getByRole('button', { name: 'Schrijf op' });
  await expect(steps.getByText('Na de opleiding en één keer meekijken')).toBeVisible();

  await page.getByLabel('Wanneer was de opleiding af?').fill('31/02/2024');
  await writeDown.click();
  await expect(page.getByLabel('Wanneer was de opleiding af?')).toHaveAccessibleDescription(
    /geen dag/,
  );
  await page.getByLabel('Wanneer was de opleiding af?').fill('04/03/2024');
  await writeDown.click();
  await expect(steps.getByText('Af op maandag 4 maart 2024')).toBeVisible();

  await page.getByRole('button', { name: 'Was al coach' }).click();
  await expect(steps.getByText('Kan gevraagd worden')).toBeVisible();
});

test('a link to her own page is shown once, to send or to print @nojs', async ({ page }) => {
  await added(page, unique());
  await page.getByRole('link', { name: 'Maak een link' }).click();
  await page.getByRole('button', { name: 'Maak de link' }).click();
  const link = page.getByRole('link', { name: /\/p\// });
  await expect(link).toBeVisible();
  const address = (await link.getAttribute('href')) ?? '';
  expect(new URL(address).pathname).toMatch(/^\/p\/[\w-]{20,}$/);

  await page.goto(page.url());
  await expect(page.getByRole('button', { name: 'Maak de link' })).toBeVisible();
});

test('a trainer does not come in', async ({ page }) => {
  await page.context().clearCookies();
  await signInAs(page, 'trainer', 'Naïma');
  const answer = await page.goto('/coaches');
  expect(answer?.status()).toBe(403);
});
