import { expect, test, type Page } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';
import { daysAhead } from '../support/today.ts';

const who = 'Nadia Benali';
/** Another day each time: what others propose stands elsewhere. */
const first = 200 + Math.floor(Math.random() * 300);

/** Proposes two moments to one coach, and answers where the gathering stands. */
async function propose(page: Page): Promise<string> {
  await page.goto('/intervision');
  await page.getByRole('link', { name: 'Stel een intervisie voor' }).first().click();
  for (const [nth, startsAt, endsAt] of [
    [1, '18:30', '20:30'],
    [2, '10:00', '12:30'],
  ] as const) {
    await page.getByLabel(`Dag Moment ${nth}`).fill(daysAhead(first + nth));
    await page.getByLabel(`Van Moment ${nth}`).fill(startsAt);
    await page.getByLabel(`Tot Moment ${nth}`).fill(endsAt);
  }
  await page
    .getByLabel('Wie begeleidt?')
    .selectOption({ label: 'Hilde Bogaert (plant ook vormingen)' });
  for (const box of await page
    .getByRole('group', { name: 'Wie vraag je?' })
    .getByRole('checkbox')
    .all())
    await box.uncheck();
  await page.getByRole('checkbox', { name: who }).check();
  await page.getByRole('button', { name: 'Stel voor', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('Voorgesteld.');
  return new URL(page.url()).pathname;
}

test('a coordinator proposes, a coach chooses with one tap a moment, and one is picked @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const here = await propose(page);
  await expect(page.getByText('Iemand anders laat mensen vrijer spreken.')).toBeVisible();
  await expect(page.getByText('We spraken hoogstens 120 minuten af.')).toBeVisible();

  await page.getByRole('link', { name: who }).first().click();
  const text = await page.locator('textarea[readonly]').inputValue();
  const link = new URL(/https?:\/\/\S+/.exec(text)![0]).pathname;

  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welk moment past voor jou?');
  await expect(page.getByText('Wat je er vertelt, blijft in de groep.')).toBeVisible();
  const moments = page.getByRole('listitem').filter({ has: page.locator('form') });
  await expect(moments).toHaveCount(2);
  for (const moment of await moments.all())
    await expect(moment).toContainText(/€\s25,00 kostenvergoeding.*ten laatste op/);
  await moments.nth(0).getByRole('button', { name: 'Ja', exact: true }).click();
  await expect(page).toHaveURL(/#moment-/);
  await moments.nth(1).getByRole('button', { name: 'Nee', exact: true }).click();
  await expect(page.getByText('Bewaard: ja')).toHaveCount(1);
  await expect(page.getByText('Bewaard: nee')).toHaveCount(1);
  await expectReadable(page);

  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto(here);
  await page.getByRole('radio', { name: /één coach zei ja/ }).check();
  await page.getByRole('button', { name: 'Kies dit moment' }).click();
  await expect(page.getByRole('heading', { name: 'Wie komt er?' })).toBeVisible();

  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Het wordt');
  await signInAs(page, 'coach', 'Nadia');
  await page.goto('/agenda');
  await expect(page.getByText('Intervisie').first()).toBeVisible();
  await expect(page.getByText('Hilde begeleidt.').first()).toBeVisible();

  await page.context().clearCookies();
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto(here);
  await page.getByRole('button', { name: 'Dit gaat niet door' }).click();
  await expect(page.getByText('Deze intervisie ging niet door.')).toBeVisible();
});

test('a coordinator writes down who was there, and nothing that tells of anybody @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/intervision');
  await page.locator('tr', { hasText: 'Er waren' }).getByRole('link').first().click();
  await page.getByLabel('Thema').fill('ruzie met een trainer');
  await page.getByLabel('Afspraak 3').fill('Bel Bea over de trein');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).first().click();
  await expect(page.getByText('Hoogstens drie woorden')).not.toHaveCount(0);
  await expect(page.getByText('Hier staat de naam van een coach.')).toBeVisible();
  await expect(page.getByLabel('Thema')).toHaveValue('ruzie met een trainer');
  await page.getByLabel('Thema').fill('nee durven zeggen');
  await page.getByLabel('Afspraak 3').fill('Elke trein wordt vooraf betaald.');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).first().click();
  await expect(page.getByRole('status')).toContainText('Bewaard.');
  await expect(page.getByLabel('Afspraak 3')).toHaveValue('Elke trein wordt vooraf betaald.');
});
