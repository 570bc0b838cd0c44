import { expect, test, type Page } from '@playwright/test';
import { choose, csv, sample } from '../support/bring-in.ts';
import { signInAs } from '../support/sign-in.ts';

const unique = () => `Proef${Math.random().toString(36).slice(2, 9)}`;

// Each look at a list starts a process: that takes as long as a busy machine needs.
test.describe.configure({ timeout: 180_000 });
test.beforeEach(({ page }) => signInAs(page, 'coördinator', 'Hilde'));

const take = (page: Page) => page.getByRole('button', { name: /^Neem/ });
const show = (page: Page) => page.getByRole('button', { name: 'Toon wat er gebeurt' });
const cell = (page: Page, name: string) => page.getByRole('rowheader', { name });

test('a list that can be read in several ways asks, shows what was chosen, and comes in @nojs', async ({
  page,
}) => {
  const name = unique();
  const buffer = Buffer.from(`Voornaam;Naam;Gemeente\nZo\u0091;${name};Li\u008fge\n`, 'latin1');
  await choose(page, 'Coaches', { name: 'mac.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByText('Kies jij')).toBeVisible();
  await expect(page.getByText('Kies eerst hierboven hoe we je bestand lezen.')).toBeVisible();
  await expect(take(page)).toBeHidden();

  const letters = page.getByRole('group', { name: 'Welke namen kloppen?' });
  await letters.getByLabel('Als op een oude Mac').check();
  await show(page).click();
  await expect(cell(page, `Zoë ${name}`)).toBeVisible();
  await expect(page.getByText('Kies jij')).toBeHidden();
  await page.getByText('Letters: Als op een oude Mac.').click();
  await expect(letters.getByLabel('Als op een oude Mac')).toBeChecked();

  await page.getByLabel('Nee, niemand').check();
  await take(page).click();
  await expect(page.getByRole('main')).toContainText('1\u00a0coach erbij.');
  await page.goto(`/coaches?search=${name}`);
  await expect(cell(page, `Zoë ${name}`)).toBeVisible();
});

test('another choice than the lines show has to be shown before it comes in @nojs', async ({
  page,
}) => {
  const name = unique();
  await choose(
    page,
    'Coaches',
    csv(`Voornaam;Naam;Telefoon;GSM\nEls;${name};038881235;0470112292\n`),
  );
  const otherwise = page.getByText('Je koos hierboven iets anders.');
  await expect(take(page)).toBeVisible();
  await expect(otherwise).toBeHidden();

  const first = page.getByRole('group', { name: 'Welke kolom gaat voor?' });
  await first.getByLabel('Telefoon').check();
  await expect(take(page)).toBeHidden();
  await expect(otherwise).toBeVisible();
  await first.getByLabel('GSM').check();
  await expect(take(page)).toBeVisible();

  await page.getByText('Pas aan').click();
  await page.getByLabel('Kolom Telefoon wordt').selectOption('Niet overnemen');
  await expect(take(page)).toBeHidden();
  await show(page).click();
  await expect(take(page)).toBeVisible();
  await expect(first).toBeHidden();
});

test('somebody whom a filter hides comes in when the coordinator chooses so @nojs', async ({
  page,
}) => {
  await choose(page, 'Coaches', sample('filtered-row.xlsx'));
  await expect(cell(page, 'Gestopt')).toBeHidden();
  await page.getByLabel('Wel overnemen').check();
  await show(page).click();
  await expect(cell(page, 'Gestopt')).toBeVisible();
  await expect(take(page)).toBeVisible();
});

test('how a list was read stands inside its card, on a phone as well @nojs', async ({ page }) => {
  await choose(page, 'Coaches', sample('utf8-with-one-windows-line.csv'));
  const card = page.locator('section', {
    has: page.getByRole('heading', { name: 'Zo lezen we je bestand' }),
  });
  const outer = (await card.boundingBox())!;
  for (const text of [
    card.getByText('Tussen de kolommen:'),
    card.getByText('Welke namen kloppen?'),
  ]) {
    const inner = (await text.boundingBox())!;
    expect(inner.x - outer.x).toBeGreaterThanOrEqual(12);
  }
});
