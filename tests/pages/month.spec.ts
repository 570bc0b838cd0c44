import { expect, test, type Page } from '@playwright/test';
import { aDay } from '../support/a-day.ts';
import { pagesOf } from '../support/pages-of.ts';
import { signInAs } from '../support/sign-in.ts';
import { thisYear } from '../support/today.ts';

const widthsOf = (page: Page) =>
  page
    .locator('.month thead th')
    .evaluateAll((heads) => heads.map((head) => Math.round(head.getBoundingClientRect().width)));

/** The words of events that stand on more than one line. */
const brokenWords = (page: Page) =>
  page.locator('.event').evaluateAll((events) =>
    events.flatMap((event) => {
      const broken: string[] = [];
      const texts = document.createTreeWalker(event, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/[\p{L}\d]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      return broken;
    }),
  );

test('a weekend with days is as wide as the week, and no word is broken in it', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const session = await aDay(page);
  const answer = await page.request.get(`/api/sessions/${session}`);
  const { day } = (await answer.json()) as { day: string };
  for (const width of [980, 1180, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/calendar?month=${day.slice(0, 7)}`);
    await expect(page.locator('.event').first()).toBeVisible();
    const [monday, ...others] = await widthsOf(page);
    for (const other of others) expect(Math.abs(other - monday!), `${width}`).toBeLessThan(3);
    expect(await brokenWords(page), `${width}`).toEqual([]);
  }
});

test('a month of quiet weekends gives their room to the week', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/calendar?month=${await quietMonth(page)}`);
  const widths = await widthsOf(page);
  expect(widths[0]!).toBeGreaterThan(1.5 * widths[6]!);
});

/** A month with days, none of them in a weekend. */
async function quietMonth(page: Page): Promise<string> {
  const year = thisYear();
  const period = `from=${year}-01-01&until=${year}-12-31`;
  const answer = await page.request.get(`/api/sessions?${period}`);
  const { sessions } = (await answer.json()) as { sessions: { day: string }[] };
  const weekend = ({ day }: { day: string }) => [0, 6].includes(new Date(day).getUTCDay());
  const months = new Set(sessions.map(({ day }) => day.slice(0, 7)));
  for (const { day } of sessions.filter(weekend)) months.delete(day.slice(0, 7));
  return [...months].at(-1)!;
}

test('a month and the weeks that come are each printed on one page', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  expect(await pagesOf(page, '/calendar')).toBe(1);
  expect(await pagesOf(page, '/calendar?view=weeks')).toBe(1);
});

test('the weeks that come show the days of this week and the next three @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/calendar');
  await page.getByRole('link', { name: 'Komende weken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Komende weken');
  await expect(page.getByRole('table')).toHaveAccessibleName('Vormingen in de komende weken');
  const rows = await page.getByRole('row').count();
  expect(rows).toBeGreaterThan(2);
  await page.getByRole('link', { name: /Vraagt nog iets/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Komende weken');
});
