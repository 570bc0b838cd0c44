import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

test('earlier learning counts, and the coach reads why @nojs', async ({
  page,
  javaScriptEnabled,
}) => {
  const day = javaScriptEnabled ? '2025-03-04' : '2025-03-05';
  const note = `Nadia volgde dit op ${day} bij De Link.`;
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/coaches');
  await page.getByRole('link', { name: 'Opleiding', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie volgde wat?');
  await page.getByLabel('Opleiding', { exact: true }).selectOption({ label: 'Groepswerk' });
  await page.getByRole('button', { name: 'Toon wie' }).click();

  await page.getByLabel('Welke coach?').selectOption({ label: 'Nadia Benali' });
  await page.getByLabel('Op welke dag?').fill(day);
  await page.getByLabel('Waarom telt het mee?').fill('x');
  await page.getByRole('button', { name: 'Laat meetellen' }).click();
  await expect(page.getByLabel('Welke coach?')).toHaveValue(/.+/);
  await page.getByLabel('Waarom telt het mee?').fill(note);
  await page.getByRole('button', { name: 'Laat meetellen' }).click();
  await expect(page.getByText('Bewaard: dit telt mee.')).toBeVisible();
  await expect(page.getByText(`‘${note}’`)).toBeVisible();

  await page.context().clearCookies();
  await signInAs(page, 'coach', 'Nadia');
  await page.getByRole('link', { name: 'Wat je volgde' }).click();
  await expect(page.getByText(`‘${note}’`)).toBeVisible();

  // It was a slip: it goes with a reason, and the coach reads both.
  const why = `Op ${day} was het een andere coach.`;
  await page.context().clearCookies();
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/training');
  await page.getByLabel('Opleiding', { exact: true }).selectOption({ label: 'Groepswerk' });
  await page.getByRole('button', { name: 'Toon wie' }).click();
  const wrong = page.locator('details').filter({ hasText: `Nadia Benali, ${followedOn[day]}` });
  await wrong.locator('summary').click();
  await wrong.getByLabel('Waarom klopt het niet?').fill(why);
  await wrong.getByRole('button', { name: 'Haal dit weg' }).click();
  await expect(page.getByRole('status')).toContainText('Weggehaald.');
  await expect(page.getByText(`‘${note}’`)).toHaveCount(0);

  await page.context().clearCookies();
  await signInAs(page, 'coach', 'Nadia');
  await page.goto('/data');
  await expect(page.getByText(`Dat klopte niet: ‘${why}’`)).toBeVisible();
});

const followedOn = {
  '2025-03-04': 'Gevolgd op dinsdag 4 maart 2025',
  '2025-03-05': 'Gevolgd op woensdag 5 maart 2025',
};
