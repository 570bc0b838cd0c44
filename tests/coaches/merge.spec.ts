import { expect, test, type Page } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

const unique = () => `Proef${Math.random().toString(36).slice(2, 9)}`;

test.beforeEach(({ page }) => signInAs(page, 'coördinator', 'Hilde'));

interface CoachTyped {
  first: string;
  last: string;
  phone?: string;
  town?: string;
}

async function added(page: Page, { first, last, phone = '', town = '' }: CoachTyped) {
  await page.goto('/coaches/new');
  await page.getByLabel('Voornaam').fill(first);
  await page.getByLabel('Familienaam').fill(last);
  await page.getByLabel('Gsm of telefoon').fill(phone);
  await page.getByLabel('Gemeente', { exact: true }).fill(town);
  await page.getByRole('button', { name: 'Bewaar deze coach' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${first} ${last}`);
  return new URL(page.url()).pathname;
}

test('the same woman twice becomes one, on one page that shows it first @nojs', async ({
  page,
}) => {
  const last = unique();
  const other = await added(page, { first: 'Fatma', last, phone: '0470 00 00 71', town: 'Mol' });
  const here = await added(page, { first: 'Fatima', last, phone: '0470 00 00 72' });
  await page.getByRole('link', { name: 'Staat deze coach hier twee keer?' }).click();
  await page
    .getByRole('link', { name: `Fatma ${last}` })
    .first()
    .click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('één persoon?');
  await expect(page.getByRole('definition').filter({ hasText: 'Mol' })).toContainText(
    `van Fatma ${last}`,
  );
  await page.getByRole('group', { name: 'Gsm' }).getByLabel('0470 00 00 71').check();
  await page.getByRole('button', { name: 'Maak er één coach van' }).click();

  await expect(page.getByRole('status')).toContainText('Dit is nu één coach');
  expect(new URL(page.url()).pathname).toBe(here);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Fatima ${last}`);
  await expect(page.getByRole('link', { name: /^Bel/ })).toHaveAttribute(
    'href',
    'tel:+32470000071',
  );
  await expect(page.getByText(`Stond hier ook als Fatma ${last}`)).toBeVisible();

  await page.goto(`${other}/change`);
  expect(new URL(page.url()).pathname).toBe(here);
  await expect(page.getByRole('status')).toContainText('stond hier twee keer');
});

test('the other coach is found by name too, and the back button changes nothing @nojs', async ({
  page,
}) => {
  const [one, two] = [unique(), unique()];
  const other = await added(page, { first: one, last: 'Maes' });
  const here = await added(page, { first: two, last: 'Peeters' });
  await page.goto(`${here}/same`);
  await page.getByLabel('Zoek de andere coach op naam').fill('niemandzoalszij');
  await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByText('We vonden geen andere coach met die naam')).toBeVisible();
  await page.getByLabel('Zoek de andere coach op naam').fill(one);
  await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click();
  await page.getByRole('link', { name: `${one} Maes` }).click();
  await page.getByRole('link', { name: 'Toch niet' }).click();
  expect(new URL(page.url()).pathname).toBe(here);
  await page.goto(other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${one} Maes`);
});

test('two coordinators at once: the second finds the one page that is left', async ({
  page,
  context,
}) => {
  const last = unique();
  const other = await added(page, { first: 'Fatma', last });
  const here = await added(page, { first: 'Fatima', last });
  const second = await context.newPage();
  await page.goto(`${here}/same/${other.split('/').at(-1)}`);
  await second.goto(`${other}/same/${here.split('/').at(-1)}`);
  await page.getByRole('button', { name: 'Maak er één coach van' }).click();
  await expect(page.getByRole('status')).toContainText('Dit is nu één coach');
  await second.getByRole('button', { name: 'Maak er één coach van' }).click();
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(`Fatima ${last}`);
  expect(new URL(second.url()).pathname).toBe(here);
});

test('places at one time stand in the way, with the days to give one back @nojs', async ({
  page,
}) => {
  await page.goto('/coaches?search=Freddy');
  await page.getByRole('rowheader').getByRole('link').click();
  await page.getByRole('link', { name: 'Staat deze coach hier twee keer?' }).click();
  await page.getByLabel('Zoek de andere coach op naam').fill('Marie-Christine');
  await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click();
  await page.getByRole('link', { name: /^Marie-Christine/ }).click();
  await expect(page.getByText('Dit kan nog niet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Maak er één coach van' })).toHaveCount(0);
  await page
    .getByRole('link', { name: /: allebei$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sessions\//);
});
