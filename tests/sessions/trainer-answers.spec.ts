import { expect, test } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';
import { openFolds, tasksWith } from '../support/week.ts';

test('a trainer says that her day does not fit, and Hilde hears on the phone that it does @nojs', async ({
  page,
  browser,
}) => {
  // Phone and desktop may meet in one office: each asks about a day of its own.
  const ownDay = test.info().project.name === 'phone' ? -1 : -2;
  await signInAs(page, 'trainer', 'Karin');
  await page
    .locator('section', { has: page.getByRole('heading', { name: 'Komt nog' }) })
    .getByRole('link', { name: 'Open de dag' })
    .nth(ownDay)
    .click();
  const session = new URL(page.url()).pathname.split('/').at(-1);
  await expect(page.getByRole('heading', { name: 'Past dat nog voor jou?' })).toHaveCount(0);
  await page.getByText('Past deze dag niet meer?').click();
  await page.getByRole('button', { name: 'Nee, dat past niet' }).click();
  await expect(page.getByText('Je antwoordde: nee, dat past niet.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Past dat nog voor jou?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nee, dat past niet' })).toHaveCount(0);
  await expectReadable(page);

  const office = await browser.newContext({ javaScriptEnabled: false });
  const hilde = await office.newPage();
  await signInAs(hilde, 'coördinator', 'Hilde');
  const task = tasksWith(hilde, /Karin kan niet op/);
  await openFolds(hilde);
  await expect(task.getByRole('link', { name: 'Bel Karin' })).toBeVisible();
  await task.getByRole('link', { name: 'Kies een trainer' }).click();
  await expect(hilde).toHaveURL(new RegExp(`/sessions/${session}/change`));

  await hilde.goto(`/sessions/${session}`);
  await expect(hilde.getByText(/^Karin kan niet op \w+ \d+ \w+( \d{4})?\.$/)).toBeVisible();
  await expect(hilde.getByText('Zoek een andere trainer, of bel Karin:')).toBeVisible();
  await hilde.getByRole('button', { name: 'Karin zei: dat past', exact: true }).click();
  await expect(hilde.getByRole('status')).toHaveText('Opgeschreven wat de trainer zei.');
  await expect(hilde.getByText(/^Karin kan niet op/)).toHaveCount(0);
  await hilde.goto('/week');
  await expect(hilde.getByText(/Karin kan niet op/)).toHaveCount(0);
  await office.close();

  await page.reload();
  await expect(page.getByText('Je antwoordde: ja, dat past.')).toBeVisible();
});
