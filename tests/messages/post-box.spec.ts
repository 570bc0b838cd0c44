import { expect, test } from '@playwright/test';
import { openPost } from '../support/post-box.ts';
import { expectReadable } from '../support/readable.ts';

test('every letter of the demonstration can be read, as text and whole @nojs', async ({ page }) => {
  await page.goto('/post');
  await expect(page.getByText('Er vertrekt geen enkel bericht.')).toBeVisible();
  await expectReadable(page);

  await openPost(page, /Je zei ja voor/);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Je zei ja voor');
  await expectReadable(page);

  const whole = page.getByRole('link', { name: 'De hele mail' });
  const answer = await page.request.get((await whole.getAttribute('href')) ?? '');
  expect(answer.headers()['content-security-policy']).toContain("default-src 'none'");
  await whole.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Fijn dat je (mee)?komt/);
});

test('on a phone the letter that was opened stands above the list @nojs', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openPost(page, /Je zei ja voor/);
  const letter = await page.getByRole('heading', { level: 2 }).boundingBox();
  const list = await page.getByRole('navigation', { name: 'Berichten' }).boundingBox();
  expect(letter?.y).toBeLessThan(list?.y ?? 0);
});

test('the calendar file of a letter opens in a calendar', async ({ page }) => {
  await openPost(page, /Je zei ja voor/);
  const address = await page
    .getByRole('link', { name: 'Het kalenderbestand' })
    .getAttribute('href');
  const file = await page.request.get(address ?? '');
  expect(file.headers()['content-type']).toContain('text/calendar');
  expect(await file.text()).toContain('BEGIN:VCALENDAR');
});
