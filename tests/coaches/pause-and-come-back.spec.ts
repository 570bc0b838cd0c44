import { expect, test, type Page } from '@playwright/test';
import { aSeries, heardYes, whoIsReady } from '../support/a-day.ts';
import { expectReadable } from '../support/readable.ts';
import { linkToOwnPage } from '../support/own-page.ts';
import { signInAs } from '../support/sign-in.ts';
import { openFolds, tasksWith } from '../support/week.ts';

/** Lucien stopped, and has no days but those of these journeys: he stops again when they end. */
const lucien = (page: Page) => signInAs(page, 'coach', 'Lucien');
const hilde = (page: Page) => signInAs(page, 'coördinator', 'Hilde');
const signOff = (page: Page) => page.context().clearCookies();

async function isThere(page: Page) {
  await lucien(page);
  const back = page.getByRole('button', { name: /Ik doe weer mee|Ik ben er weer/ });
  if (await back.isVisible()) await back.click();
  await expect(page.getByRole('link', { name: /Pauze nemen of stoppen/ })).toBeVisible();
}

test('a coach pauses and comes back, without a reason and with one tap @nojs', async ({ page }) => {
  await isThere(page);
  await page.getByRole('link', { name: /Pauze nemen of stoppen/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wil je pauze nemen?');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectReadable(page);
  await page.getByRole('button', { name: 'Ja, ik neem pauze' }).click();

  await expect(page.getByRole('heading', { name: 'Je neemt pauze.' })).toBeVisible();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Ik ben er weer' }).click();
  await expect(page.getByRole('status')).toContainText('Welkom terug.');
  await expect(page.getByRole('heading', { name: 'Je neemt pauze.' })).toHaveCount(0);

  await page.goto('/stop');
  await page.getByRole('button', { name: 'Ja, ik stop' }).click();
  await expect(page.getByRole('heading', { name: 'Je bent gestopt.' })).toBeVisible();
});

test('a coach stops and gives a day back; the coordinator reads it and is done @nojs', async ({
  page,
}) => {
  await isThere(page);
  await signOff(page);
  await hilde(page);
  const [gives, keeps] = await aSeries(page, 2);
  const her = (await whoIsReady(page, gives!)).find(({ firstName }) => firstName === 'Lucien')!;
  await heardYes(page, gives!, her);
  await heardYes(page, keeps!, her);
  await signOff(page);

  await lucien(page);
  await page.goto('/stop');
  const days = page.getByRole('checkbox', { name: /^Geef terug:/ });
  await expect(days).toHaveCount(2);
  for (const day of await days.all()) await expect(day).toBeChecked();
  await days.nth(1).uncheck();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Ja, ik stop' }).click();
  await expect(page.getByRole('heading', { name: 'Je bent gestopt.' })).toBeVisible();
  await page.goto('/pause');
  await expect(days).toHaveCount(1);
  await signOff(page);

  await hilde(page);
  const task = tasksWith(page, 'Lucien stopt').last();
  await openFolds(page);
  await expect(task).toContainText('Er kwam één dag terug. Eén dag blijft staan.');
  await task.getByRole('button', { name: 'Gelezen' }).click();
  await expect(page.getByRole('status')).toHaveText('Gelezen.');
  await expect(page.getByText('Lucien stopt')).toHaveCount(0);

  await page.goto(`/sessions/${gives}`);
  await expect(page.getByRole('main')).toContainText('Lucien');
  await signOff(page);
  await lucien(page);
  await page.goto('/stop');
  await page.getByRole('button', { name: 'Ja, ik stop' }).click();
  await expect(page.getByRole('heading', { name: 'Je bent gestopt.' })).toBeVisible();
});

test('a coach without an account pauses, comes back and reads her data by the link of her page @nojs', async ({
  page,
}) => {
  await isThere(page);
  await signOff(page);
  await hilde(page);
  const link = await linkToOwnPage(page, 'Lucien Mertens');
  await signOff(page);

  await page.goto(link);
  await expectReadable(page);
  await page.getByRole('link', { name: /Pauze nemen of stoppen/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wil je pauze nemen?');
  await expectReadable(page);
  await page.getByRole('link', { name: 'Nee, toch niet' }).click();
  await expect(page).toHaveURL(new RegExp(`${link}$`));
  await page.goto(`${link}/pause`);
  await page.getByRole('button', { name: 'Ja, ik neem pauze' }).click();
  await expect(page.getByRole('heading', { name: 'Je neemt pauze.' })).toBeVisible();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Ik ben er weer' }).click();
  await expect(page.getByRole('status')).toContainText('Welkom terug.');

  await page.getByRole('link', { name: /^Mijn gegevens/ }).click();
  await expect(page.getByText('Je heet Lucien.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wat deze link niet toont' })).toBeVisible();
  for (const hidden of ['Hoe we je bereiken', 'Je rekening', 'Alleen voor jou', 'Aanmelden'])
    await expect(page.getByRole('heading', { name: hidden, exact: true })).toHaveCount(0);
  await expectReadable(page);

  await page.goto(`${link}/stop`);
  await page.getByRole('button', { name: 'Ja, ik stop' }).click();
  await expect(page.getByRole('heading', { name: 'Je bent gestopt.' })).toBeVisible();
});

test('the coordinator writes down a pause that was told on the telephone, and that it is over', async ({
  page,
}) => {
  await isThere(page);
  await signOff(page);
  await hilde(page);
  await page.goto('/coaches?search=Lucien');
  await page.getByRole('link', { name: 'Lucien Mertens' }).first().click();
  await page.getByRole('link', { name: 'Neemt pauze' }).click();
  await expectReadable(page);
  await page.getByLabel('Vanaf welke dag?').fill('dertig februari');
  await page.getByRole('button', { name: 'Schrijf de pauze op' }).click();
  await expect(page.getByLabel('Vanaf welke dag?')).toHaveValue('dertig februari');
  await expect(page.getByLabel('Vanaf welke dag?')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Vanaf welke dag?').fill(typed(new Date()));
  await page.getByRole('button', { name: 'Schrijf de pauze op' }).click();

  await expect(page.getByRole('status')).toHaveText('Opgeschreven: pauze.');
  const way = page.locator('#op-weg');
  await expect(way).toContainText('aan de telefoon gezegd aan Hilde');
  await expect(way).toContainText('Volgende stap: Bel eens om te horen hoe het gaat.');
  await page.goto('/coaches?stage=paused');
  await expect(page.getByRole('table')).toContainText('Lucien');

  await page.getByRole('link', { name: 'Lucien Mertens' }).first().click();
  await way.getByRole('button', { name: 'Is er weer' }).click();
  await expect(page.getByRole('status')).toHaveText('Opgeschreven: is er weer.');
  await page.getByRole('link', { name: 'Stopt', exact: true }).click();
  await page.getByRole('button', { name: 'Schrijf op' }).click();
  await expect(page.getByRole('status')).toHaveText('Opgeschreven: gestopt.');
});

const typed = (day: Date) =>
  day.toLocaleDateString('nl-BE', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Europe/Brussels',
  });
