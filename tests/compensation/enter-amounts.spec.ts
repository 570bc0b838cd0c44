import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

test('a coordinator writes down a figure of the law, and a slip is refused with why @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/terms');
  await page.getByRole('link', { name: 'Bedragen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bedragen');
  await expect(page.getByText(/^Forfait per dag: €\s\d+,\d\d$/).first()).toBeAttached();

  const flatRate = page.locator('section').filter({ hasText: 'Forfait' }).first();
  await flatRate.getByRole('link', { name: 'Vul een nieuw jaar in' }).click();
  await page.getByLabel('Ten hoogste per dag').fill('44,20');
  await page.getByLabel('Ten hoogste per jaar').fill('1.760,83');
  await page.getByLabel('Waar las je het?').fill('Een krant');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Dit bedrag kan niet kloppen')).toBeVisible();
  await expect(page.getByText('liggen € 44,02 en € 44,90')).toBeVisible();
  await expect(page.getByLabel('Ten hoogste per dag')).toHaveValue('44,20');
  await page.getByLabel('Ten hoogste per dag').fill('44.20');
  await page.getByLabel('Ten hoogste per jaar').fill('1760.83');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Dit bedrag kan niet kloppen')).toBeVisible();

  await page.goto('/amounts');
  const car = page.locator('section').filter({ hasText: 'Verandert elk kwartaal' });
  const newest = await car.getByText('Auto, per kilometer:').first().textContent();
  const before = Number(/\d,\d{4}/.exec(newest!)![0].replace(',', '.'));
  const far = (before > 0.8 ? before / 1.2 : before * 1.2).toFixed(4).replace('.', ',');
  await car.getByRole('link', { name: 'Vul een kwartaal in' }).click();
  const from = await page.getByLabel('Vanaf').inputValue();
  await page.getByLabel('Ten hoogste per kilometer').fill('43 cent');
  await page.getByLabel('Waar las je het?').fill('BS');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  const rate = page.locator('.field', { hasText: 'Ten hoogste per kilometer' });
  await expect(rate).toContainText('Schrijf het zo: 0,4326');
  const source = page.locator('.field', { hasText: 'Waar las je het?' });
  await expect(source).toContainText('Schrijf iets meer');
  await expect(source.getByRole('textbox')).toHaveValue('BS');
  await page.getByLabel('Waar las je het?').fill('Belgisch Staatsblad');
  await page.getByLabel('Ten hoogste per kilometer').fill(far);
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByLabel('Ik keek het nog eens na: het klopt').check();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Bewaard: het bedrag staat erbij.')).toBeVisible();
  await expect(car.getByText(`€ ${far}`).first()).toBeVisible();

  await page.context().clearCookies();
  await signInAs(page, 'coördinator', 'An');
  await page.goto('/amounts');
  const entered = car.locator('li.agreement').filter({ hasText: String(Number(from.slice(0, 4))) });
  await entered
    .filter({ hasText: far })
    .first()
    .getByRole('button', { name: 'Ik las het ook na' })
    .click();
  await expect(page.getByText('Bewaard: een tweede persoon keek dit na.')).toBeVisible();
});

test('the figure in place of an example has a law, and not that it is made up @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/amounts');
  const example = page.locator('li.agreement', { hasText: 'Niets: dit bedrag is verzonnen' });
  await example.first().getByRole('link', { name: 'Vervang' }).click();
  await expect(page.getByLabel('Volgens welke wet?')).toHaveValue(/^(Wet|KB) van /);
});
