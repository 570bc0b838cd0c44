import { expect, test, type Page } from '@playwright/test';
import { addDays } from '@app/domain/day';
import { signInAs } from '../support/sign-in.ts';
import { today } from '../support/today.ts';

/** Hilde writes down that they looked at the agreements together: the week asks nothing more, and a slip is corrected. */

async function fill(page: Page, { on, coaches }: { on: string; coaches: string[] }) {
  await page.getByLabel('Wanneer keken jullie samen?').fill(on);
  for (const name of coaches) await page.getByRole('checkbox', { name }).check();
  await page.getByLabel('Wat beslisten jullie').fill('Alles blijft zoals het was.');
  await page.getByRole('button', { name: 'Bewaar' }).click();
}

test('a year is looked at together, once, and corrected by a person who forgot somebody @nojs', async ({
  page,
}, { project }) => {
  // Two windows in one office: each has a day of its own.
  const on = addDays(today(), project.name === 'phone' ? -2 : -1);
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/terms/review');
  await fill(page, { on: addDays(today(), 3), coaches: ['Bea Vandamme', 'Erik Tack'] });
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Wanneer keken jullie samen?')).toHaveAccessibleDescription(
    /Deze dag moet nog komen/,
  );
  await expect(page.getByRole('checkbox', { name: 'Erik Tack' })).toBeChecked();

  await fill(page, { on, coaches: ['Hilde Bogaert'] });
  await expect(page.getByRole('status')).toHaveText(/^Bewaard/);
  const written = page.getByRole('listitem').filter({ hasText: '2 coaches: Bea en Erik' });
  await expect(written.first()).toContainText('verder Hilde');

  await written.first().getByRole('link', { name: 'Verbeter' }).click();
  await page.getByRole('checkbox', { name: 'Fatma' }).check();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('status')).toHaveText('Bewaard: dit is verbeterd.');
  await expect(
    page.getByRole('listitem').filter({ hasText: '3 coaches: Bea, Erik en Fatma' }).first(),
  ).toBeVisible();

  await page.goto('/week');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Samen beslissen')).toHaveCount(0);

  await page.goto('/terms/review');
  await fill(page, { on, coaches: ['Bea Vandamme'] });
  await expect(page.getByRole('alert')).toContainText('Over deze dag staat er al iets.');
});
