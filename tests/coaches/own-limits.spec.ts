import { expect, test } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs, signOut } from '../support/sign-in.ts';
import { thisYear } from '../support/today.ts';

test('she says how often and when, and the coordinator reads it @nojs', async ({ page }) => {
  await signInAs(page, 'coach', 'Erik');
  await page.getByRole('link', { name: 'Mijn grenzen' }).click();
  await expectReadable(page);
  await page.getByRole('link', { name: 'Verander iets' }).click();
  await page.getByLabel('Hoe dikwijls per week?').selectOption('Ten hoogste 2 keer');
  await page.getByLabel('Hoe dikwijls wil je graag mee?').selectOption('Graag 4 dagen per maand');
  const monday = page.getByRole('group').filter({ has: page.getByText('maandag') });
  if (!(await monday.getByLabel('Avond').isVisible()))
    await page.getByText('Maandag', { exact: false }).first().click();
  await monday.getByLabel('Avond').check();
  await page.getByLabel('Niet in de schoolvakanties').check();
  await page.getByLabel('Groepswerk', { exact: true }).selectOption('Graag');
  await page.getByLabel('Wil je nog iets zeggen?').fill('Liefst dicht bij huis.');
  await expectReadable(page);
  await page.getByRole('button', { name: 'Bewaar' }).click();

  await expect(page.getByRole('status')).toHaveText('Bewaard.');
  const main = page.getByRole('main');
  await expect(main).toContainText('Ten hoogste 2 dagen per week');
  await expect(main).toContainText('Graag 4 dagen per maand');
  await expect(main).toContainText(/Niet op maandag,.*’s avonds/);
  await expect(main).toContainText('Liefst dicht bij huis.');

  await signOut(page);
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/coaches?search=Erik');
  await page
    .getByRole('link', { name: /^Erik / })
    .first()
    .click();
  await expect(page.getByRole('main')).toContainText('Ten hoogste 2 dagen per week');
  await expect(page.getByRole('main')).toContainText('Graag 4 dagen per maand');
  await expect(page.getByRole('main')).toContainText('Liefst dicht bij huis.');
  await expect(page.getByRole('main')).toContainText('Niet in de schoolvakanties');

  // He tells on the telephone that holidays are fine after all.
  await page.getByRole('link', { name: 'Wijzig', exact: true }).click();
  const holidays = page.getByLabel('Niet in de schoolvakanties');
  await expect(holidays).toBeChecked();
  await holidays.uncheck();
  await page.getByRole('button', { name: /^Bewaar/ }).click();
  await expect(page.getByRole('main')).toContainText('Ten hoogste 2 dagen per week');
  await expect(page.getByRole('main')).not.toContainText('Niet in de schoolvakanties');
});

test('a day off is hers alone, and can be taken away again @nojs', async ({ page }) => {
  await signInAs(page, 'coach', 'Godelieve');
  await page.goto('/limits');
  await page.getByRole('link', { name: 'Een dag of periode' }).click();
  await page.getByLabel('Vanaf welke dag?').fill('2020-01-01');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByLabel('Vanaf welke dag?')).toHaveAccessibleDescription(/al voorbij/);
  await expectReadable(page);

  const year = thisYear() + 1;
  await page.getByLabel('Vanaf welke dag?').fill(`${year}-07-05`);
  await page.getByLabel('Tot en met welke dag?').fill(`${year}-07-09`);
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('status')).toHaveText('Bewaard.');
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /Niet vrij van 5 juli( \d{4})? tot en met 9 juli/ }),
  ).toBeVisible();

  await page.getByRole('button', { name: /^Haal weg\s*: Niet vrij van 5 juli/ }).click();
  await expect(page.getByRole('status')).toHaveText('Weggehaald.');
  await expect(page.getByText('Niet vrij van 5 juli')).toHaveCount(0);
});

test('where or with whom rather not is one tap, and one tap back @nojs', async ({ page }) => {
  await signInAs(page, 'coach', 'Nadia');
  await page.goto('/limits');
  await page.getByRole('link', { name: 'Waar of met wie niet' }).click();
  await expectReadable(page);
  const first = page.getByRole('button', { name: /^Liever niet\s*:/ }).first();
  const name = (await first.textContent())!.split(': ')[1]!;
  await first.click();
  await expect(page.getByRole('button', { name: again(name) })).toBeVisible();

  await page.goto('/limits');
  await expect(page.getByRole('main')).not.toContainText(name);
  await page
    .getByRole('link', { name: /^Bekijk\s*:/ })
    .first()
    .click();
  await page.getByRole('button', { name: again(name) }).click();
  await expect(
    page.getByRole('button', { name: new RegExp(`^Liever niet\\s*: ${name}`) }),
  ).toBeVisible();
});

const again = (name: string) => new RegExp(`^Toch wel\\s*: ${name}`);

test('the page of her limits is not for a coordinator', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  for (const path of ['/limits', '/limits/shared', '/limits/days', '/limits/others'])
    expect((await page.goto(path))?.status()).toBe(403);
});
