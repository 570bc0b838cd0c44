import { expect, test, type Page } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.waitForURL('/week');
});

test('an open place leads to a call, the call to a yes, and the yes can be given back @nojs', async ({
  page,
}) => {
  await openDayWithRoom(page);
  const coach = whoIsReady(page).first();
  const name = await nameIn(coach);
  await coach.getByRole('link', { name: 'Bel en vraag' }).click();

  await page.getByLabel('Ik vertelde dit allemaal').check();
  await page.getByRole('button', { name: 'Bewaar het antwoord' }).click();
  await expect(page.getByText('Vul dit nog in.')).toBeVisible();
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByLabel('Ik vertelde dit allemaal')).toBeChecked();

  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await page.getByRole('button', { name: 'Bewaar het antwoord' }).click();
  await expect(page.getByText(/gaat mee\. De plaats is ingenomen\./)).toBeVisible();

  const going = answersOf(page).filter({ hasText: name });
  await expect(going).toContainText('aan de telefoon, gehoord door Hilde');
  await going.getByText('Geeft de plaats terug').click();
  await going.getByRole('button', { name: /plaats teruggegeven/ }).click();
  await expect(page.getByRole('status')).toHaveText(/De plaats is weer vrij/);
  await expect(answersOf(page).filter({ hasText: name })).toContainText('Gaf de plaats terug');
});

test('a question by text message has her own link, a letter and a way back @nojs', async ({
  page,
}) => {
  await openDayWithRoom(page);
  const coach = whoIsReady(page).first();
  const name = await nameIn(coach);
  await coach.getByRole('link', { name: /Nodig uit|Vraag met reden/ }).click();
  await page.getByRole('radio', { name: /^Sms/ }).check();
  await page.getByRole('button', { name: /^(Nodig|Vraag) / }).click();
  await giveReason(page);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^De vraag aan /);
  const text = await page.getByLabel('Tekst om te sturen').inputValue();
  const link = await page.getByLabel('Eigen link').inputValue();
  expect(text).toContain(link);
  expect(text).toContain('Nee zeggen mag altijd.');
  const sms = await page.getByRole('link', { name: 'Stuur als sms' }).getAttribute('href');
  expect(sms).toMatch(/^sms:\+32\d+\?body=/);
  expect(decodeURIComponent(sms ?? '')).toContain(link);

  await page.getByRole('link', { name: 'Open de brief' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kom je mee op /);
  await expect(page.getByRole('img', { name: 'QR-code met je eigen link' })).toBeVisible();

  await page.goBack();
  await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link').click();
  const asked = page.locator('#asked').getByRole('listitem').filter({ hasText: name });
  await asked.getByRole('button', { name: 'Neem de vraag terug' }).click();
  await expect(page.getByRole('status')).toHaveText(/^De vraag is teruggenomen\./);
  await expect(asked).toHaveCount(0);
});

test('the day goes on against a warning only with a reason that everybody can read', async ({
  page,
}) => {
  await openDayWithRoom(page);
  const around = page.locator('#around');
  const warning = around.getByRole('group').filter({ hasText: 'Ga door met een reden' }).first();
  await warning.locator('summary').click();
  await warning.getByRole('button', { name: 'Bewaar de reden' }).click();
  await expect(warning.getByText('Vul dit nog in.')).toBeVisible();
  await warning.getByRole('textbox').fill('De groep kent deze coach al goed.');
  await warning.getByRole('button', { name: 'Bewaar de reden' }).click();
  await expect(page.getByRole('status')).toHaveText('De reden is bewaard.');
  await expect(around).toContainText('‘De groep kent deze coach al goed.’');
});

async function openDayWithRoom(page: Page) {
  await page.getByRole('link', { name: 'Zoek een coach' }).first().click();
  await expect(page.getByRole('heading', { name: 'Wie kan mee?' })).toBeVisible();
}

/**
 * Somebody of whom we know where she lives, and so how to reach her; other tests bring in people without. That it is near
 * may have a reason already, of the journey before.
 */
const whoIsReady = (page: Page) =>
  page
    .locator('#candidates')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Bel en vraag' }) })
    .filter({ hasText: /Alles in orde|in een gesprek mag het dringend|Met een reden, op/ })
    .filter({ hasText: 'Woont in' });

const answersOf = (page: Page) => page.locator('#answered').getByRole('listitem');

const nameIn = async (coach: ReturnType<typeof whoIsReady>) =>
  (await coach.getByRole('heading').getByRole('link').textContent()) ?? '';

/** Tomorrow is near, so it asks a reason; then the same form goes once more, with one. */
async function giveReason(page: Page) {
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('radio', { name: /vroeg het zelf/ }).check();
  await page.getByRole('button', { name: /^Vraag / }).click();
}
