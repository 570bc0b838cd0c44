import { addDays, weekdayOf } from '@app/domain/day';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { choose, sameNames, sample } from '../support/bring-in.ts';
import { emptyYear } from '../support/empty-year.ts';
import { lettersNow, openPost } from '../support/post-box.ts';
import { signInAs } from '../support/sign-in.ts';

test('from two spreadsheets to a day that is complete, and complete again', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  await signInAs(page, 'Coördinator', 'Hilde');
  await bringIn(page, 'Coaches', 'coaches.csv');
  await bringIn(page, 'Vormingen', 'vormingen.csv');

  await test.step('she plans a day for one coach', async () => {
    await page.goto('/series/new');
    await page.getByLabel('Naam van de reeks').fill(`Kennismaking ${Date.now()}`);
    await page.getByText('Nieuwe vrager, plaats of thema').click();
    await page.getByLabel('Naam van de nieuwe vrager').fill(`Buurthuis ${Date.now()}`);
    await page.getByLabel('Naam van de nieuwe plaats').fill('Zaal Noord');
    await page.getByLabel('Gemeente van de plaats').fill(`Proefdorp ${Date.now()}`);
    await page.getByLabel('Hoe geraak je er?').fill('Bus 3 stopt voor de deur.');
    await page.getByLabel('Thema').first().selectOption('Groepswerk');
    await page.getByLabel('Hoeveel deelnemers?').fill('8');
    await page.getByLabel('Hanne Daems').check();
    await page.getByLabel('Dag 1', { exact: true }).fill(await aSaturday(page));
    await page.getByLabel(/^Van\s*Dag 1$/).fill('9.30');
    await page.getByLabel(/^Tot\s*Dag 1$/).fill('12.30');
    await page
      .getByRole('button', { name: /Zet 1 dag klaar/ })
      .last()
      .click();
    await expect(page).toHaveURL(/\/sessions\/[\w-]+/);
  });
  const day = new URL(page.url()).pathname;

  await test.step('the coaches of the list hear of the ombudsperson, and sign the note and look at their papers', async () => {
    for (const where of ['/terms/introductions', '/terms/note']) {
      await page.goto(where);
      // The same office is walked by another window too.
      const chosen = page.locator('input[name=coaches]:checked');
      for (let left = await chosen.count(); left > 0; left -= 1) await chosen.first().uncheck();
      await page.getByRole('checkbox', { name: /^Chantal Amrani/ }).check();
      await page.getByRole('checkbox', { name: /^Bea Maes/ }).check();
      await page.getByRole('button', { name: 'Schrijf het op' }).click();
      await expect(page.getByRole('status')).toContainText('Opgeschreven voor 2 coaches.');
    }
    for (const name of ['Chantal Amrani', 'Bea Maes']) {
      await page.goto('/terms/papers');
      await page
        .getByRole('link', { name: new RegExp(`^Schrijf het antwoord op.*${name}`) })
        .first()
        .click();
      await page.getByRole('radio', { name: 'Niet nodig' }).check();
      await page.getByRole('button', { name: 'Schrijf op' }).click();
      await expect(page.getByRole('status')).toContainText('Opgeschreven.');
    }
    await page.goto(day);
  });

  const phone = await aPhone(browser, page);
  const letter = /Chantal.*Een vraag voor/;
  const before = await lettersNow(phone, letter);

  await test.step('the coach of the list is asked by mail', async () => {
    const chantal = await candidate(page, 'Chantal Amrani');
    await chantal.getByRole('link', { name: /Nodig uit|Vraag met reden/ }).click();
    await page.getByRole('radio', { name: /^Mail/ }).check();
    await page.getByRole('button', { name: /^(Nodig|Vraag) / }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  await test.step('she says yes on her phone, without an account and without JavaScript', async () => {
    await openPost(phone, letter, { moreThan: before });
    await phone.getByRole('link', { name: /^Open zoals/ }).click();
    await phone.getByRole('button', { name: 'Ja, ik kom mee' }).click();
    await expect(phone.getByRole('heading', { level: 1 })).toContainText('Fijn dat je meekomt');
  });

  await page.goto(day);
  await expect(answersOf(page).filter({ hasText: 'Chantal Amrani' })).toContainText('Gaat mee');
  await expect(page.getByText('Plaats open')).toHaveCount(0);

  await test.step('she gives her place back, and nobody asks why', async () => {
    await phone.getByRole('link', { name: 'Pas je antwoord aan' }).click();
    await phone.getByRole('button', { name: 'Ik geef mijn plaats terug' }).click();
    await expect(phone.getByRole('textbox')).toHaveCount(0);
    await page.goto(day);
    await expect(page.getByRole('main')).toContainText(/plaats open/i);
  });

  await test.step('a yes by telephone fills it', async () => {
    const bea = await candidate(page, 'Bea Maes');
    await bea.getByRole('link', { name: 'Bel en vraag' }).click();
    await page.getByLabel('Ik vertelde dit allemaal').check();
    await page.getByRole('radio', { name: 'Ja', exact: true }).check();
    await page.getByRole('button', { name: 'Bewaar het antwoord' }).click();
    await expect(page.getByText(/gaat mee\. De plaats is ingenomen\./)).toBeVisible();
    await expect(answersOf(page).filter({ hasText: 'Bea Maes' })).toContainText(
      'gehoord door Hilde',
    );
  });
  await phone.context().close();
});

async function bringIn(page: Page, kind: 'Coaches' | 'Vormingen', file: string) {
  await choose(page, kind, sample(file));
  await sameNames(page);
  const wereCoach = page.getByLabel('Ja, iedereen');
  if (await wereCoach.isVisible()) await wereCoach.check();
  await page.getByRole('button', { name: /^Neem/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De lijst is binnen');
}

/** In January, written the way she writes it; on a Saturday nobody stands elsewhere. */
async function aSaturday(page: Page): Promise<string> {
  const first = `${await emptyYear(page)}-01-01`;
  return addDays(first, 6 - weekdayOf(first))
    .split('-')
    .reverse()
    .join('/');
}

/** Among many coaches she is found by her name. */
async function candidate(page: Page, name: string) {
  await page.getByLabel('Zoek een naam').fill(name);
  await page.getByRole('main').getByRole('button', { name: 'Zoek', exact: true }).click();
  return page
    .locator('#candidates')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) });
}

const answersOf = (page: Page) => page.locator('#answered').getByRole('listitem');

/** Somebody else's small phone: nobody is signed in there, and no script runs. */
async function aPhone(browser: Browser, page: Page) {
  const context = await browser.newContext({
    baseURL: new URL(page.url()).origin,
    viewport: { width: 360, height: 640 },
    javaScriptEnabled: false,
  });
  return context.newPage();
}
