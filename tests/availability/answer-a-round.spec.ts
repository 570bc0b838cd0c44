import { expect, test, type Page } from '@playwright/test';
import { aSeries, ownPageOf, whoIsReady, type Ready } from '../support/a-day.ts';
import { aRound, linkToRound } from '../support/a-round.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

let coach: Ready;
let link: string;
let round: string;

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const days = await aSeries(page, 8);
  [coach] = (await whoIsReady(page, days[0]!)) as [Ready];
  round = await aRound(page, days, [coach]);
  link = await linkToRound(page, round, coach);
});

const days = (page: Page) => page.getByRole('listitem').filter({ has: page.locator('form') });
const say = async (page: Page, at: number, answer: string) => {
  await days(page).nth(at).getByRole('button', { name: answer, exact: true }).click();
  await expect(days(page).nth(at).getByText(`Bewaard: ${answer.toLowerCase()}`)).toBeVisible();
};

test('a coach says for eight days which suit her, one tap a day, and changes her mind @nojs', async ({
  page,
}) => {
  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Welke dagen zou je mee willen?',
  );
  await expect(page.getByText('Dit is een wens, nog geen afspraak.')).toBeVisible();
  await expect(days(page)).toHaveCount(8);

  for (let at = 0; at < 8; at += 1)
    await say(page, at, ['Ja', 'Nee', 'Ik weet het nog niet'][at % 3]!);
  await say(page, 0, 'Nee');
  // The page comes back at the day that she tapped.
  await expect(page).toHaveURL(/#dag-/);

  await page.getByLabel('Hoe vaak wil je graag mee?').selectOption('Graag 3 dagen per maand');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Bewaard: graag 3 dagen per maand')).toBeVisible();
  await expectReadable(page);

  await page.reload();
  await expect(page.getByText('Bewaard: nee')).toHaveCount(4);
});

test('her own page leads to the round, as long as she can answer @nojs', async ({ page }) => {
  const own = await ownPageOf(page, coach);
  await page.goto(own);
  await page.getByRole('link', { name: 'Kies je dagen' }).first().click();
  await say(page, 2, 'Ja');
  await page.getByRole('link', { name: 'Mijn agenda' }).click();
  await expect(page).toHaveURL(new RegExp(`${own}$`));
});

test('a coach who is taken out of the round reads that the question is not needed any more @nojs', async ({
  page,
}) => {
  await page.goto(`/availability/${round}/${coach.id}`);
  await page.getByRole('button', { name: 'Haal uit deze ronde' }).click();
  await expect(page.getByRole('status')).toContainText('Uit de ronde gehaald.');
  await expectReadable(page);

  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Deze vraag is niet meer nodig.',
  );
  await expectReadable(page);
});

test('in English the page says the same @nojs', async ({ page }) => {
  await page.goto(link);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Which days would you like to come along?',
  );
  await expect(page.getByText('This is a wish, not an appointment yet.')).toBeVisible();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Nederlands' }).click(); // it is kept with her, and others read her pages
});
