import { expect, test, type Page } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';
import { today } from '../support/today.ts';

/** What is agreed with a coach about money, and what she says herself. */
test('@nojs a coach says what others gave her, and reads how much the year leaves', async ({
  page,
}) => {
  await signInAs(page, 'coach', 'Samira');
  await page.goto('/money');
  const form = page.locator('#elsewhere');
  const given = form.getByLabel(/Hoeveel kreeg je daar samen/);

  await given.fill('niet veel');
  await form.getByRole('button', { name: 'Bewaar' }).click();
  await expect(given).toHaveValue('niet veel');
  await expect(given).toHaveAttribute('aria-invalid', 'true');

  await given.fill('12,50');
  await form.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('status')).toHaveText('Dank je. We rekenen het mee.');
  await expect(page.getByText(/Bij anderen kreeg je €\s12,50\./)).toBeVisible();
  await expect(page.getByText(/Er kan nog €\s[\d.,]+ bij/)).toBeVisible();
});

const isWithinThePage = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test('on a telephone a coordinator keeps the year of a coach and the amount of a day', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await signInAs(page, 'coördinator', 'Hilde');
  const hrefs = (start: string) =>
    page
      .locator(`a[href^="${start}"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));

  await page.goto('/coaches');
  const isCoach = /^\/coaches\/[0-9a-f-]{36}$/;
  const coach = (await hrefs('/coaches/')).find((href) => isCoach.test(href))!;
  await page.goto(`${coach}/money`);
  expect(await isWithinThePage(page)).toBe(true);
  await page
    .locator('#elsewhere')
    .getByLabel(/^Samen in \d{4}, in euro$/)
    .fill('25');
  await page.getByRole('button', { name: 'Bewaar wat gezegd is' }).click();
  await expect(page.getByText(/€\s25,00, gezegd op/)).toBeVisible();

  await page.goto('/calendar');
  const [day] = (await hrefs('/sessions/')).flatMap(
    (href) => /^\/sessions\/[0-9a-f-]{36}/.exec(href) ?? [],
  );
  const amount = `${day!}/amount/${coach.split('/')[2]!}`;
  await page.goto(amount);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await isWithinThePage(page)).toBe(true);

  // Where the year leaves less it is her own wish, heard today unless it was another day.
  const tellElsewhere = async (euro: string) => {
    await page.goto(`${coach}/money`);
    await page
      .locator('#elsewhere')
      .getByLabel(/^Samen in \d{4}, in euro$/)
      .fill(euro);
    await page.getByRole('button', { name: 'Bewaar wat gezegd is' }).click();
    await expect(page.getByText(/, gezegd op/)).toBeVisible();
  };
  await tellElsewhere('1800');
  await page.goto(amount);
  await expect(page.getByLabel('Wanneer hoorde je dat?')).toHaveValue(today());
  expect(await isWithinThePage(page)).toBe(true);
  await tellElsewhere('25');
});

test('before a question the amount is agreed from the candidate, and told at the telephone', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.waitForURL('/week');
  await page.getByRole('link', { name: 'Zoek een coach' }).first().click();
  const candidate = page
    .locator('#candidates')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Bel en vraag' }) })
    // By real costs nothing fixed is agreed, and no ceiling leaves anything.
    .filter({ hasText: /Nog\s€/ })
    .first();
  const id = await candidate.getAttribute('id');
  const row = page.locator(`#${id!}`);
  const day = page.url();

  const toAgree = { name: /^Kostenvergoeding: nog af te spreken/ };
  await expect(page.locator('#candidates').getByRole('link', toAgree).first()).toBeVisible();
  await row.getByRole('link', { name: /^Kostenvergoeding: / }).click();
  await page.getByRole('link', { name: 'Annuleer' }).click();
  await expect(row).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(new URL(day).pathname);

  await row.getByRole('link', { name: 'Bel en vraag' }).click();
  const talk = new URL(page.url()).pathname;
  await page.getByRole('link', { name: /^Kostenvergoeding: / }).click();
  const top = async (label: string) => (await page.getByText(label).boundingBox())!.y;
  if ((page.viewportSize()?.width ?? 0) > 1000)
    expect(await top('Kilometer, enkel heen')).toBe(await top('Ticket heen en terug, in euro'));
  await page.getByLabel('Vast bedrag, in euro').fill('12,34');
  // She may have something else on the day of the preparation, which leaves less for it.
  const preparation = page.getByLabel(/^Voor de voorbereiding op /);
  if (await preparation.isVisible()) await preparation.fill('');
  await page.getByRole('button', { name: 'Bewaar wat we afspraken' }).click();
  await expect(page).toHaveURL(talk);
  await expect(page.getByText(/Je krijgt €\s12,34 kostenvergoeding/)).toBeVisible();
  await expect(page.getByText(/Het geld staat ten laatste op .+ op je rekening\./)).toBeVisible();
  await expect(page.getByText('**')).toHaveCount(0);
  const inShort = { name: /^Kostenvergoeding: €\s12,34/ };
  await expect(page.getByRole('link', inShort)).toBeVisible();
  await page.goto(day);
  await expect(row.getByRole('link', inShort)).toBeVisible();

  // More than the law leaves: how much there can be stands beside the field, where she reads it.
  await row.getByRole('link', inShort).click();
  await page.getByLabel('Vast bedrag, in euro').fill('45');
  await page.getByRole('button', { name: 'Bewaar wat we afspraken' }).click();
  await expect(page.getByLabel('Vast bedrag, in euro')).toHaveAccessibleDescription(
    /Dat is meer dan er volgens de wet nog kan: ten hoogste €\s[\d,]+\./,
  );
});
