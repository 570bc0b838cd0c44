import { expect, test } from '@playwright/test';
import { goesTo, sentBy, tells, unlocked } from '../support/ombuds-room.ts';
import { expectReadable } from '../support/readable.ts';

/** On her telephone, as her days go. */
test.use({ viewport: { width: 360, height: 740 } });

/** Jo keeps a coach and a trainer apart at the wish of the coach, and stops it again; nothing of why leaves her browser. */
test('a coach and a trainer are kept apart, with a yes, until it is stopped', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  const told = `Pimpernel ${test.info().project.name} ${Date.now()}`;
  await tells(browser, told);
  const sent = sentBy(page);
  await unlocked(page, 'Jo');
  expect(await goesTo(page, told)).toBe(true);

  await page.getByText('Maak een afspraak').click();
  await page.getByLabel('Welke coach?').selectOption({ label: 'Godelieve' });
  const other = page.getByLabel('Niet samen met');
  const wouter = await other.locator('option', { hasText: /^\s*Wouter/ }).textContent();
  await other.selectOption({ label: wouter!.trim() });
  await page.getByRole('button', { name: 'Plan hen niet samen' }).click();
  await expect(page.getByText('Dit kan alleen als de coach zelf ja zei.')).toBeVisible();
  await page.getByLabel('De coach zei zelf ja op deze afspraak').check();
  await page.getByRole('button', { name: 'Plan hen niet samen' }).dblclick();
  const holds = page.getByText(/^Godelieve en Wouter.* worden niet samen gepland\.$/);
  await expect(holds).toBeVisible();
  await expect(holds).toHaveCount(1);
  await expect(page.getByText('Beschermafspraak – ten laatste op')).toBeVisible();
  await expectReadable(page);

  await page.getByRole('button', { name: 'Stop afspraak' }).click();
  await expect(holds).toHaveCount(0);
  await expect(page.getByText('Beschermafspraak gestopt')).toBeVisible();
  expect(sent()).not.toContain(told);
  expect(sent()).not.toContain('Godelieve');
});
