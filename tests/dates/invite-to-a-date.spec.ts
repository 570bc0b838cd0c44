import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';
import { goToWeek, tasksWith } from '../support/week.ts';

/** A date of a module of the test's own, planned by the coordinator, on its page. */
async function aDate(page: Page, theme: string, year: number, most = ''): Promise<string> {
  await page.goto('/training/new');
  await page.getByLabel('Of een nieuw thema').fill(theme);
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(theme);
  await page.getByText('Plan een datum').click();
  const plan = page.locator('form').filter({ hasText: 'Bewaar de datum' });
  await plan.getByLabel('Dag').fill(`${year}-03-12`);
  await plan.getByLabel('Van', { exact: true }).fill('09:30');
  await plan.getByLabel('Tot', { exact: true }).fill('12:30');
  await plan.getByLabel('Waar?').fill('De Weefkamer');
  await plan.getByLabel('Hoeveel coaches kunnen mee?').fill(most);
  await plan.getByRole('button').click();
  await page.getByRole('link', { name: 'Vraag coaches' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(theme);
  return page.url();
}

async function linkTo(page: Page, name: string): Promise<string> {
  await page.getByRole('link', { name }).click();
  const text = await page.getByLabel('Tekst om te sturen').inputValue();
  return /https?:\S+/.exec(text)![0];
}

test('two coaches are asked: one answers by link, the other on the phone, and both hear that it moves @nojs', async ({
  page,
  javaScriptEnabled,
}) => {
  // Nobody is in two places at once, so that each of these journeys has a year of its own.
  const year = 2031 + (Math.floor(Date.now() / 1000) % 150);
  const theme = `Uitnodigen ${javaScriptEnabled ? 'één' : 'twee'} ${Date.now()}`;
  await signInAs(page, 'coördinator', 'Hilde');
  const date = await aDate(page, theme, year);
  await page.getByRole('link', { name: 'Vraag coaches' }).click();
  for (const name of ['Erik Tack', 'Samira Haddou']) await page.getByLabel(name).check();
  await page.getByRole('button', { name: 'Kijk na' }).click();
  await expect(page.getByText('Nog niets vertrok.')).toBeVisible();
  await page.getByLabel('Erik Tack').selectOption('Bellen');
  await page.getByLabel('Samira Haddou').selectOption('Sms');
  await page.getByRole('button', { name: 'Stel de vraag' }).click();
  await expect(page.getByText('Bewaard: 2 coaches zijn gevraagd.')).toBeVisible();

  const link = await linkTo(page, 'Samira Haddou');
  await page.getByRole('button', { name: 'Ik stuurde de sms' }).click();
  await expect(page.getByText('Bewaard: de vraag is gesteld.')).toBeVisible();

  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Kom je naar de opleiding op \w+dag 12 maart( \d{4})?\?$/,
  );
  await expectReadable(page);
  await page.getByRole('button', { name: 'Ja, ik kom' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fijn dat je komt, Samira.');
  await expectReadable(page);

  await page.goto(date);
  await page.getByRole('link', { name: 'Erik Tack' }).click();
  // On the phone he hears what his letter would say.
  await expect(page.getByText(/De kostenvergoeding\.\s+Je krijgt €\s[\d,]+/)).toBeVisible();
  await page.getByRole('radio', { name: 'Ja, komt' }).check();
  await page.getByRole('button', { name: 'Bewaar het antwoord' }).click();
  await expect(page.getByText('Bewaard: de coach komt.')).toBeVisible();
  await page.goto(date);
  await expect(page.getByText('2 coaches komen.')).toBeVisible();

  await page.getByRole('link', { name: theme, exact: true }).click();
  await page.getByText('Verander deze datum').click();
  const change = page.locator('form').filter({ hasText: 'Bewaar de datum' }).first();
  await change.getByLabel('Dag').fill(`${year}-03-19`);
  await change.getByRole('button').click();
  await expect(page.getByText('Bewaard: de datum is veranderd.')).toBeVisible();

  await page.goto(link);
  await expect(page.getByText('Er veranderde iets.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('19 maart');
  await page.getByRole('button', { name: 'Ik weet het', exact: true }).click();
  await expect(page.getByText('Bewaard: je las dit')).toBeVisible();
  await page.getByRole('button', { name: 'Ik geef mijn plaats terug' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je gaf je plaats terug.');

  await goToWeek(page);
  const task = tasksWith(page, theme);
  await expect(task.getByRole('heading')).toContainText('Erik weet nog niet dat');
  await task.getByRole('link', { name: 'Schrijf een brief' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('verandert');
  await page.getByRole('button', { name: 'Ik deed de brief op de post' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: theme })).toHaveCount(0);
});

test('of two coaches who take the last place at once, one has it and the other reads that it is full @nojs', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  // Half of the years away from the journey above.
  const year = 2031 + ((Math.floor(Date.now() / 1000) + 75) % 150);
  await signInAs(page, 'coördinator', 'Hilde');
  const theme = `Eén plaats ${javaScriptEnabled ? 'één' : 'twee'} ${Date.now()}`;
  const date = await aDate(page, theme, year, '1');
  await page.getByRole('link', { name: 'Vraag coaches' }).click();
  for (const name of ['Erik Tack', 'Samira Haddou']) await page.getByLabel(name).check();
  await page.getByRole('button', { name: 'Kijk na' }).click();
  for (const name of ['Erik Tack', 'Samira Haddou'])
    await page.getByLabel(name).selectOption('Sms');
  await page.getByRole('button', { name: 'Stel de vraag' }).click();
  await expect(page.getByText('Bewaard: 2 coaches zijn gevraagd.')).toBeVisible();

  const coaches: Page[] = [];
  for (const name of ['Erik Tack', 'Samira Haddou']) {
    await page.goto(date);
    const link = await linkTo(page, name);
    await page.getByRole('button', { name: 'Ik stuurde de sms' }).click();
    coaches.push(await telephone(browser, javaScriptEnabled));
    await coaches.at(-1)!.goto(link);
  }
  await Promise.all(
    coaches.map((coach) => coach.getByRole('button', { name: 'Ja, ik kom' }).click()),
  );
  const heads = coaches.map((coach) => coach.getByRole('heading', { level: 1 }));
  for (const head of heads)
    await expect(head).toHaveText(/^Fijn dat je komt|^Alle plaatsen zijn gegeven/);
  const said = await Promise.all(heads.map((head) => head.textContent()));
  expect(said.filter((one) => one!.startsWith('Fijn dat je komt'))).toHaveLength(1);

  await page.goto(date);
  await expect(page.getByText(/1 van 1.plaats ingenomen/)).toBeVisible();
  for (const coach of coaches) await coach.context().close();
});

async function telephone(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width: 360, height: 640 },
  });
  return context.newPage();
}
