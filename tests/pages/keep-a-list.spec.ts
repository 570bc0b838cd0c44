import { readTable } from '@app/server/spreadsheets/read-table';
import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { aDay, heardYes, whoIsReady } from '../support/a-day.ts';
import { signInAs } from '../support/sign-in.ts';

test.beforeEach(({ page }) => signInAs(page, 'coördinator', 'Hilde'));

/** What lies in the file behind a link of the page. */
async function kept(page: Page, format: 'Excel' | 'CSV') {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: format, exact: true }).click();
  const file = await coming;
  const read = readTable(await readFile(await file.path()));
  if ('problem' in read) throw new Error(read.problem);
  return { name: file.suggestedFilename(), ...read.table };
}

for (const format of ['Excel', 'CSV'] as const) {
  test(`the coaches that were found are kept in ${format} @nojs`, async ({ page }) => {
    await page.goto('/coaches?search=Samira');
    const { name, headers, rows } = await kept(page, format);
    expect(name).toMatch(format === 'CSV' ? /^Coaches op .+\.csv$/ : /^Coaches op .+\.xlsx$/);
    expect(headers.slice(0, 3)).toEqual(['Naam', 'Gemeente', 'Telefoon']);
    const shown = await page.getByRole('rowheader').getByRole('link').allTextContents();
    expect(shown).toContainEqual(expect.stringMatching(/^Samira /));
    expect(rows.map(({ cells }) => cells[0])).toEqual(shown);
  });
}

test('a month is kept as it is shown, and a day with its people @nojs', async ({ page }) => {
  const session = await aDay(page);
  const [coach] = await whoIsReady(page, session);
  await heardYes(page, session, coach!);
  const { day } = (await (await page.request.get(`/api/sessions/${session}`)).json()) as {
    day: string;
  };
  await page.goto(`/calendar?month=${day.slice(0, 7)}`);
  const month = await kept(page, 'Excel');
  expect(month.rows).toHaveLength(1);
  expect(month.rows[0]!.cells).toEqual(expect.arrayContaining([day, 'Samen op weg']));
  await page.goto(`/calendar?month=${day.slice(0, 7)}&show=no-trainer`);
  await expect(page.getByRole('link', { name: 'Excel' })).toHaveCount(0);

  await page.goto(`/sessions/${session}`);
  const people = await kept(page, 'CSV');
  expect(people.rows.map(({ cells }) => cells.slice(0, 2))).toEqual(
    expect.arrayContaining([
      [expect.stringContaining('Wouter'), 'trainer'],
      [coach!.name, 'coach'],
    ]),
  );
});

test('a trainer and a coach get no list of coaches', async ({ page }) => {
  await page.context().clearCookies();
  await signInAs(page, 'coach', 'Samira');
  expect((await page.request.get('/lists/coaches.csv')).status()).toBe(403);
  await page.context().clearCookies();
  await signInAs(page, 'trainer', 'Wouter');
  expect((await page.request.get('/lists/coaches.xlsx')).status()).toBe(403);
});
