import { expect, test } from '@playwright/test';
import { goesTo, opensTheRoom, sentBy, tells, unlocked } from '../support/ombuds-room.ts';
import { expectReadable } from '../support/readable.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** Jo trained once, before she was ombudsperson. A concern that names that day says so to her, and to nobody else. */
test('a concern about a day that she trained asks whether she passes it on', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  await unlocked(page, 'Jo');
  const { days } = (await (await page.request.get('/api/ombuds/own-days')).json()) as {
    days: { day: string; as: string[] }[];
  };
  const trained = days.find(({ as }) => as.includes('trained'))!.day;
  const [year, month, date] = trained.split('-').map(Number) as [number, number, number];
  const mark = `Wielewaal ${Date.now()}`;
  await tells(browser, `${mark} op ${date}/${month}/${year}`);
  const other = `Wulp ${Date.now()}`;
  await tells(browser, `${other} op een andere dag`);

  await page.goto('/me');
  const sent = sentBy(page);
  await page.goto('/concerns');
  await opensTheRoom(page);
  const question = page.getByText('Had je hier zelf mee te maken?');
  expect(await goesTo(page, other)).toBe(true);
  await expect(question).toHaveCount(0);
  await page.getByRole('link', { name: 'Meldingen', exact: true }).last().click();
  expect(await goesTo(page, mark)).toBe(true);
  await expect(question).toBeVisible();
  await expect(page.getByText(/ gaf je zelf vorming \(Studiedag/)).toHaveCount(1);
  await expectReadable(page);
  await page.getByRole('button', { name: 'Naar toestemmingen' }).click();
  await expect(page.locator('summary', { hasText: 'Noteer een ja' })).toBeFocused();
  expect(sent(), 'which days it compared').not.toContain(trained);
});
