import { expect, test } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

test('a coach sees her question and her days, and answers from there @nojs', async ({ page }) => {
  await signInAs(page, 'coach', 'Youssef');
  await expect(page.getByText('Dag Youssef')).toBeVisible();
  await expectReadable(page);

  await page.getByRole('link', { name: 'Mijn agenda' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn agenda');
  await expectReadable(page);
});

test('a day of hers opens, with what she must know and whom to call @nojs', async ({ page }) => {
  await signInAs(page, 'coach', 'Nadia');
  await page.getByRole('link', { name: 'Mijn agenda' }).click();
  await page.getByRole('link', { name: 'Bekijk die dag' }).first().click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Je zei ja voor');
  await expect(page.getByRole('heading', { name: 'Hoe geraak je er?' })).toBeVisible();
  await expectReadable(page);
});

test('each of her calendars has an address, shown once, and ends apart @nojs', async ({
  page,
  request,
}) => {
  await signInAs(page, 'coach', 'Chantal');
  const some = Math.random().toString(36).slice(2, 6);
  const make = async (device: string) => {
    await page.goto('/agenda');
    await page.getByText('Zet mijn dagen in mijn kalender').click();
    await page.getByLabel('Voor welk toestel is het?').fill(device);
    await page.getByRole('button', { name: 'Maak een kalenderadres' }).click();
    return page.getByLabel('Jouw adres').inputValue();
  };

  const phone = await make(`gsm ${some}`);
  const calendar = await request.get(phone);
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toContain('BEGIN:VEVENT');

  await page.goto('/agenda');
  await expect(page.getByLabel('Jouw adres')).toBeHidden();

  const computer = await make(`computer ${some}`);
  expect(computer).not.toBe(phone);
  await page.goto('/agenda');
  await expectReadable(page);
  const line = page.getByRole('listitem').filter({ hasText: `gsm ${some}` });
  await line.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(`computer ${some}`).first()).toBeVisible();
  expect((await request.get(phone)).status()).toBe(404);
  expect((await request.get(computer)).status()).toBe(200);
});

test('what is hers is not for a trainer, and not for a visitor who is not signed in @nojs', async ({
  page,
}) => {
  await page.goto('/agenda');
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fagenda$/);

  await signInAs(page, 'trainer', 'Naïma');
  expect((await page.goto('/agenda'))?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is niet van jou.');
  await expect(page.getByText('Je bent hier als Naïma, trainer')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('link', { name: /^Bel / })).toBeVisible();

  await page.context().clearCookies();
  await signInAs(page, 'coach', 'Nadia');
  expect((await page.goto('/days'))?.status()).toBe(403);
  await expect(page.getByRole('main').getByRole('link', { name: /^Bel / })).toBeVisible();
});
