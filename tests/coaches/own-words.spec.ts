import { expect, test, type Browser, type Page } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';
import { goToWeek, tasksWith } from '../support/week.ts';

/** Youssef says in his own words what no rule can judge; Hilde reads it where she looks for a coach. */
const before = 'Op woensdag ben ik bij mijn kinderen.';
let youssef: Page;
let hilde: Page;

async function bothCome(page: Page, browser: Browser) {
  youssef = page;
  await signInAs(youssef, 'coach', 'Youssef');
  const office = await browser.newContext({ javaScriptEnabled: false });
  hilde = await office.newPage();
  await signInAs(hilde, 'coördinator', 'Hilde');
}

async function says(words: string) {
  await youssef.goto('/limits/shared');
  await youssef.getByLabel('Wil je nog iets zeggen?').fill(words);
  await youssef.getByLabel('Niet in deze gemeenten').fill('');
  await youssef.getByRole('button', { name: 'Bewaar' }).click();
  await expect(youssef.getByRole('status')).toHaveText('Bewaard.');
}

/** A day with an open place for which he can be asked, and the town it is in. */
async function aDay() {
  await goToWeek(hilde);
  const open = tasksWith(hilde, /er een plaats open in/).last();
  const town = (await open.getByRole('heading').textContent())!.split(' in ').at(-1)!.trim();
  await open.getByRole('link', { name: 'Zoek een coach' }).click();
  const { pathname } = new URL(hilde.url());
  return { town, day: `${pathname}?search=Youssef` };
}

/** His line. On a Wednesday his limit stands before his words, which then begin a sentence. */
const line = () => hilde.getByRole('listitem').filter({ hasText: 'Youssef Amrani' }).first();
const isRead = () => line().getByRole('button', { name: /^Gelezen/ });

test('a town in his words is proposed, and kept by one tap it stands in the way of a day there @nojs', async ({
  page,
  browser,
}) => {
  await bothCome(page, browser);
  const { town, day } = await aDay();
  await says(`Niet in ${town}.`);
  await hilde.goto(day);
  await expect(line()).toContainText(`lees zelf: ‘Niet in ${town}’`, { ignoreCase: true });
  await line()
    .getByRole('button', { name: `Vraag Youssef niet in ${town}` })
    .click();

  await expect(hilde).toHaveURL(/\/sessions\//);
  await hilde.goto(day);
  const notNow = hilde.locator('section', {
    has: hilde.getByRole('heading', { name: /^Nu niet/ }),
  });
  await expect(notNow).toContainText('Youssef Amrani');
  await expect(line()).toContainText(`niet in ${town}`);
  await youssef.goto('/limits');
  await expect(youssef.getByRole('main')).toContainText(`Niet in ${town}`);

  await says(before);
  await hilde.goto(day);
  await isRead().click();
});

test('what nobody can understand is read by one tap, and asked again once it changes @nojs', async ({
  page,
  browser,
}) => {
  await bothCome(page, browser);
  const { day } = await aDay();
  await says('Liefst dicht bij huis.');
  await hilde.goto(day);
  await expect(line()).toContainText('lees zelf: ‘Liefst dicht bij huis’', { ignoreCase: true });
  await isRead().click();
  await hilde.goto(day);
  await expect(line()).not.toContainText('lees zelf', { ignoreCase: true });
  await expect(isRead()).toHaveCount(0);

  await says('Liefst dicht bij huis, met de bus.');
  await hilde.goto(day);
  await expect(line()).toContainText('lees zelf: ‘Liefst dicht bij huis, met de bus’', {
    ignoreCase: true,
  });
  await expect(isRead()).toBeVisible();

  await says(before);
  await hilde.goto(day);
  await isRead().click();
});
