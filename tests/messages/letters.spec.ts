import { expect, test } from '@playwright/test';
import { aDay, ask, whoIsReady, theme } from '../support/a-day.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

test('a mail that came back asks the question no more, and goes again @nojs', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const session = await aDay(page);
  const ready = await whoIsReady(page, session);
  const coach = ready.find(({ firstName }) => firstName === 'Chantal')!;
  await ask(page, session, coach, 'mail');

  const letters = `/letters?session=${session}`;
  const hers = page.getByRole('row').filter({ hasText: coach.name });
  const leaves = () =>
    expect(async () => {
      await page.goto(letters);
      await expect(hers).toContainText('Vertrokken op', { timeout: 500 });
    }).toPass({ timeout: 20_000 });
  await leaves();
  await expect(page.getByText(`Alleen ${theme}, `)).toBeVisible();
  await expect(hers).toContainText('Vraag');
  await expectReadable(page);

  await hers.getByRole('button', { name: 'De mail kwam terug' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await expect(hers).toContainText('Geweigerd op');
  await expect(hers).toContainText('De vraag is nog niet gesteld. De mail is geweigerd.');
  await expect(hers.getByRole('link', { name: 'Bel Chantal' })).toBeVisible();
  await expectReadable(page);
  await page.goto(`${letters}&shelf=to-do`);
  await expect(hers).toHaveCount(1);
  await page.goto(`${letters}&shelf=left`);
  await expect(hers).toHaveCount(0);

  await page.goto(letters);
  await hers.getByRole('link', { name: 'Verbeter het e-\u2060mailadres' }).click();
  await expect(page.getByLabel('E-mailadres')).not.toHaveValue('');
  await expect(page.getByLabel('Gemeente', { exact: true })).toHaveAttribute('list', /./);
  await page.goto(letters);
  await hers.getByRole('button', { name: 'Stuur opnieuw' }).click();
  await expect(page.getByRole('status')).toHaveText('De mail vertrekt opnieuw.');
  await leaves();
});

test('what reached nobody says what to do, and rests once somebody told it @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/letters?shelf=to-do');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brieven');
  const told = page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: 'Ik vertelde het' }) })
    .first();
  const row = page.locator(`#${(await told.getAttribute('id'))!}`);
  await row.getByRole('button', { name: 'Ik vertelde het' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await expect(row).toHaveCount(0);
  await expectReadable(page);
});
