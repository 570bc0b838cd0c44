import { readTable } from '@app/server/spreadsheets/read-table';
import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { choose, csv } from '../support/bring-in.ts';
import { signInAs } from '../support/sign-in.ts';
import { thisYear } from '../support/today.ts';

const year = thisYear();
/** A year of its own, so that journeys beside it do not fill the same days. */
const before = year - 3;

test('payments of before come in, and stand on the list that the law asks @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const day = `${10 + Math.floor(Math.random() * 18)}/0${1 + Math.floor(Math.random() * 9)}/${before}`;
  await choose(
    page,
    'Betalingen van vroeger',
    csv(
      `Voornaam;Naam;Datum;Forfait;Vervoer\nNadia;Benali;${day};12,34;1,50\n=1+1;Onbekend;${day};5\n`,
    ),
  );
  await expect(page.getByText('We kennen niemand met deze naam.')).toBeVisible();
  await page
    .getByRole('button', { name: /Neem .* over/ })
    .first()
    .click({ force: true });
  await expect(page.getByRole('heading', { name: 'De lijst is binnen' })).toBeVisible();

  await page.goto(`/compensation/${before}/names`);
  const hers = page.locator('section', {
    has: page.getByRole('heading', { name: 'Benali, Nadia' }),
  });
  await expect(hers).toContainText(day.replaceAll('/', '-'));
  await expect(hers).toContainText('12,34');
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Excel' }).click();
  const file = await coming;
  const read = readTable(await readFile(await file.path()));
  if ('problem' in read) throw new Error(read.problem);
  expect(read.table.headers).toEqual(['Naam', 'Voornaam', 'Dag', 'Bedrag']);
  expect(read.table.rows.map(({ cells }) => cells)).toContainEqual([
    'Benali',
    'Nadia',
    day.split('/').reverse().join('-'),
    '12.34',
  ]);
});

test('a coach reads her own year on a telephone, and nobody else’s @nojs', async ({ page }) => {
  await signInAs(page, 'coach', 'Nadia');
  await page.goto(`/money/${year}`);
  await expect(
    page.getByRole('heading', { name: `Jouw kostenvergoeding in ${year}` }),
  ).toBeVisible();
  await expect(page.getByText('Je moet het niet aangeven bij de belastingen.')).toBeVisible();
  expect((await page.request.get(`/compensation/${year}/names`)).status()).toBe(403);
  expect((await page.request.get(`/lists/compensation/${year}.csv`)).status()).toBe(403);
});
