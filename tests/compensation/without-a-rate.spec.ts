import { expect, test } from '@playwright/test';
import { get, post } from '../support/a-day.ts';
import { signInAs } from '../support/sign-in.ts';
import { today } from '../support/today.ts';

interface Waiting {
  coachId: string;
  line: string;
  day: string;
  obstacle: string | null;
}
interface Line {
  id: string;
  sessionId: string;
}

/** A rate is entered once in each office: on a telephone without a script it is read in other journeys. */
test('a trip in a quarter without a rate is agreed, waits where everybody sees it, and is paid once the rate is there', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.waitForURL('/week');
  const { toPay } = await get<{ toPay: Waiting[] }>(page, '/compensation');
  const { coachId, line, day } = toPay.find(({ obstacle }) => obstacle === 'figure-missing')!;
  const { lines } = await get<{ lines: Line[] }>(
    page,
    `/coaches/${coachId}/compensation/${day.slice(0, 4)}`,
  );
  const { sessionId } = lines.find(({ id }) => id === line)!;
  const missing = page.locator('.note', { hasText: 'Gegevens ontbreken' });
  await expect(missing).toContainText('Plannen kan gewoon. Alleen betalen wacht');
  await expect(missing).toContainText('1 bedrag wacht erop');

  // What is agreed about it is kept, with what it waits for.
  await page.goto(`/sessions/${sessionId}/amount/${coachId}`);
  await expect(missing).toContainText('Afspreken kan, betalen wacht.');
  await expect(page.getByLabel('Kilometer, enkel heen')).toHaveValue('28,4');
  await page.getByRole('button', { name: 'Bewaar wat we afspraken' }).click();
  await expect(page).toHaveURL(/done=amount/);

  const waiting = page.locator('.todo li', { has: page.locator(`a[href="/coaches/${coachId}"]`) });
  await page.goto('/compensation');
  await expect(waiting).toContainText('nog niet bekend');
  await expect(waiting.getByText('Betaal cash')).toHaveCount(0);
  const batch = await page.request.post('/api/compensation/batches', {
    headers: { origin: new URL(page.url()).origin },
    data: { key: crypto.randomUUID(), lines: [line], executionOn: today() },
  });
  expect(batch.status()).toBe(409);

  await page.goto(`/coaches/${coachId}/compensation?year=${day.slice(0, 4)}`);
  const row = page.locator('tr', { has: page.locator(`a[href="/compensation/lines/${line}"]`) });
  await expect(row).toContainText('Een bedrag van de wet ontbreekt');
  const hers = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signInAs(hers, 'coach', 'Chantal');
  await hers.goto('/money');
  const own = hers.locator('.lines li', { hasText: 'Een bedrag van de wet is nog niet bekend' });
  await expect(own).toContainText('nog niet bekend');
  await expect(own.getByRole('button')).toHaveCount(0);

  // The rate is typed from a source, and a slip is refused with why.
  await page.goto('/compensation');
  await waiting.getByRole('link', { name: 'Naar de bedragen' }).click();
  const ofQuarter = missing.locator('li', { hasText: '1 bedrag wacht erop' });
  await ofQuarter.getByRole('link', { name: /^Vul in/ }).click();
  await page.getByLabel('Ten hoogste per kilometer').fill('4,3460');
  await page.getByLabel('Waar las je het?').fill('Belgisch Staatsblad');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByLabel('Ten hoogste per kilometer')).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await page.getByLabel('Ten hoogste per kilometer').fill('0,4400');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Bewaard: het bedrag staat erbij.')).toBeVisible();
  await expect(ofQuarter).toHaveCount(0);
  await page.goto('/week');
  await expect(page.getByText('1 bedrag wacht erop')).toHaveCount(0);

  const an = await (await browser.newContext()).newPage();
  await signInAs(an, 'coördinator', 'An');
  await an.goto('/amounts');
  const entered = an.locator('li.agreement', { hasText: '0,4400' });
  await entered.getByRole('button', { name: 'Ik las het ook na' }).click();
  await expect(an.getByText('Bewaard: een tweede persoon keek dit na.')).toBeVisible();
  await an.context().close();

  // There and back at that rate.
  await page.goto(`/coaches/${coachId}/compensation?year=${day.slice(0, 4)}`);
  await expect(row).toContainText('24,99');
  await expect(row).not.toContainText('Een bedrag van de wet ontbreekt');
  await hers.goto('/money');
  await expect(hers.locator('.lines li', { hasText: '24,99' })).toBeVisible();
  await hers.context().close();
  await page.goto('/compensation');
  await expect(waiting).toHaveCount(0);
  await expect(page.locator('tbody tr', { hasText: '24,99' })).toContainText('Chantal');
  const { id } = await post<{ id: string }>(page, '/compensation/batches', {
    ...{ lines: [line], executionOn: today() },
  });
  await page.goto(`/compensation/batches/${id}`);
  await expect(page.locator('main')).toContainText('24,99');
});
